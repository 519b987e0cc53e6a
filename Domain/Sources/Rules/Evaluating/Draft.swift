import Register

/// An answer with all that decides whether a reader would be told the same; a finding writes it out.
struct Draft {
    let rule: RuleID
    let body: BodyID
    let grade: Grade
    let answer: Answer
    /// Why the body departs from the rule, where it does and that counts.
    let reason: Stated<Explanation>?
    let doubts: [Finding.Doubt]

    var outcome: Finding.Outcome {
        if reason != nil { return .explained }
        return switch answer.result {
        case .met: .met
        case .notMet: .notMet
        case .unknown: .unknown
        case .notApplicable: .notApplicable
        }
    }

    var missing: [Missing] { reason == nil ? answer.missing : [] }
    var notes: [String] { answer.notes }
}

extension Draft: Told {}
extension Finding: Told {}

/// What a reader is told of a rule.
protocol Told {
    var outcome: Finding.Outcome { get }
    var missing: [Missing] { get }
    var notes: [String] { get }
    var doubts: [Finding.Doubt] { get }
}

extension Told {
    /// Whether a reader would be told the same, but for the people and facts.
    func isAlike(_ other: Self) -> Bool {
        outcome == other.outcome && doubts == other.doubts && notes.isEmpty == other.notes.isEmpty
            && missing.isEmpty == other.missing.isEmpty
            && (missing.isEmpty || isSame(missing, other.missing))
    }

    /// Whether the same is missing, of whomever.
    private func isSame(_ one: [Missing], _ other: [Missing]) -> Bool {
        one.isCovered(by: other) && other.isCovered(by: one)
    }
}

extension Evaluator {
    func finding(_ draft: Draft) -> Finding {
        let (answer, reason) = (draft.answer, draft.reason)
        let explanation =
            reason.map { "\(snapshot.inWords($0.payload)) From facts alone: \(answer.explanation)" }
            ?? answer.explanation
        return Finding(
            rule: draft.rule,
            body: draft.body,
            outcome: draft.outcome,
            grade: draft.grade,
            explanation: explanation,
            facts: answer.facts.union(reason.map { [$0.fact.id] } ?? []).sorted(),
            missing: draft.missing.uniqued,
            notes: draft.notes,
            doubts: draft.doubts
        )
    }
}

extension [Missing] {
    /// Whether each of them is missing of somebody among others as well: there are few kinds, so that sets do not pay.
    fileprivate func isCovered(by others: [Missing]) -> Bool {
        var last = ""
        for one in self {
            let code = one.what.code
            if code == last { continue }
            guard others.contains(where: { $0.what.code == code }) else { return false }
            last = code
        }
        return true
    }
}
