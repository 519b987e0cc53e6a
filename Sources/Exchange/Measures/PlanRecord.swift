import Evaluation
import Foundation
public import Outcomes
import Register
import Store

/// What is to be recorded of a plan, or of a family of plans whose results count together.
public struct PlanDraft: Sendable, Equatable {
    public enum Kind: String, Codable, Sendable {
        case plan
        case family
    }

    public let kind: Kind
    public let text: String
    /// The SHA-256 of the text in UTF-8, in hexadecimal.
    public let digest: String

    public init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
        digest = PlanDraft.digest(text)
    }

    public init(_ plan: ComparisonPlan) { self.init(.plan, plan.analysis.text) }

    /// Each plan, and where several were asked for, which of them count together.
    public static func all(_ family: PlannedFamily) -> [PlanDraft] {
        let plans = family.plans.map { PlanDraft($0) }
        return family.rows.count > 1 ? plans + [PlanDraft(.family, family.text(digest: digest))] : plans
    }

    /// What was planned as one text: a plan as it is; of several, which count together, and then each.
    public static func whole(_ family: PlannedFamily) -> String {
        let drafts = all(family)
        return (drafts.filter { $0.kind == .family } + drafts.filter { $0.kind == .plan }).map(\.text).joined()
    }

    private static func digest(_ text: String) -> String { Hex.text(Hashing.sha256([UInt8](text.utf8))) }
}

/// A record in the form of `Exports/schema/plan-record.schema.json`: a line of a book of plans.
public struct PlanRecord: Codable, Sendable, Equatable {
    public let form: String
    /// From 1 on, without gaps.
    public let number: Int
    /// `2024-11-06T09:30:00Z`
    public let recordedAt: String
    public let program: String
    /// The position in the log of the register at which the plan was first made.
    public let knownAt: Int
    public let kind: PlanDraft.Kind
    /// The SHA-256 of the text.
    public let digest: String
    public let text: String
    /// The SHA-256 of the line before; 64 noughts in the first.
    public let previous: String

    public static let form = "severally.plan-record/1"
    static let first = String(repeating: "0", count: 64)

    init(_ draft: PlanDraft, number: Int, knownAt: Int, at moment: Instant, previous: String) {
        form = PlanRecord.form
        self.number = number
        recordedAt = moment.text
        program = ProgramVersion.text
        self.knownAt = knownAt
        kind = draft.kind
        digest = draft.digest
        text = draft.text
        self.previous = previous
    }

    /// Without the end of the line.
    func line() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(self))
    }
}
