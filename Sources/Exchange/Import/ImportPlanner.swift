import Register
import TextFiles

/// Decides fact by fact.
struct ImportPlanner {
    let facts: Facts
    let lastAuthors: [FactID: String]
    let reason: String?
    let scope: Desired.Scope
    let erased: Set<FactID>
    var changes: [Change] = []
    var report = ImportReport()
    var refusals: [TextProblem] = []

    init(facts: Facts, lastAuthors: [FactID: String], reason: String?, scope: Desired.Scope) {
        self.facts = facts
        self.scope = scope
        self.lastAuthors = lastAuthors
        self.reason = reason.flatMap { $0.isEmpty ? nil : $0 }
        erased = Set(facts.erased.map(\.id))
    }

    mutating func place(_ wanted: DesiredFact) {
        let old = facts[wanted.id]
        if let old, let problem = ImportPlanner.otherRegister(old.statement, wanted) {
            refusals.append(problem)
        } else if erased.contains(wanted.id) {
            report.skipped.append(wanted.id)
        } else if let old, old.claim == wanted.claim || isMovedNotice(old.statement, wanted) {
            report.unchanged += 1
        } else if let author = lastAuthors[wanted.id] ?? old?.author, !ImportPlan.isImport(author) {
            report.untouched.append(wanted.id)
        } else if let old {
            change(old, to: wanted)
        } else {
            changes.append(.assert(wanted.id, wanted.claim))
            report.added.append(wanted.id)
        }
    }

    private mutating func change(_ old: Fact, to wanted: DesiredFact) {
        if let ending = EndedRow.ending(from: old.statement, to: wanted.claim.statement) {
            end(old, ending, to: wanted)
        } else if let reason = reason ?? ownReason(wanted.claim.statement) {
            changes.append(.correct(wanted.id, wanted.claim, reason: reason))
            report.corrected.append(wanted.id)
        } else {
            refusals.append(
                TextProblem(
                    place: wanted.place,
                    found: "another value for \(wanted.id)",
                    expected: "a reason (--reason)"
                )
            )
        }
    }

    private mutating func end(_ old: Fact, _ ending: Ending, to wanted: DesiredFact) {
        let sources = wanted.claim.sources == old.sources ? [] : wanted.claim.sources
        changes.append(.end(wanted.id, ending, sources: sources))
        report.ended.append(wanted.id)
        guard
            Claim(
                statement: EndedRow.folded(old.statement, ending),
                sources: wanted.claim.sources,
                confidence: old.claim.confidence
            ) != wanted.claim
        else { return }
        changes.append(.correct(wanted.id, wanted.claim, reason: reason ?? "What was written with the end"))
    }

    /// An invented register and a real one never mix, whatever reason is given.
    private static func otherRegister(_ old: Statement, _ wanted: DesiredFact) -> TextProblem? {
        guard case .registerNotice(let stands) = old, case .registerNotice(let notice) = wanted.claim.statement,
            stands.invented != notice.invented
        else { return nil }
        return TextProblem(
            place: wanted.place,
            found: notice.invented ? "a register marked invented" : "a register not marked invented",
            expected: notice.invented ? "a store of its own: this one is not" : "a store of its own: this one is"
        )
    }

    /// The source of a world's notice is its file, which may lie elsewhere and say the same.
    private func isMovedNotice(_ old: Statement, _ wanted: DesiredFact) -> Bool {
        guard scope != .tables, case .registerNotice = old else { return false }
        return old == wanted.claim.statement
    }

    /// Facts that only follow from the rows of tables explain themselves.
    private func ownReason(_ statement: Statement) -> String? {
        if case .boards = scope, case .bodyExistence = statement { return "It follows from the rows of the board list" }
        guard scope == .tables else { return nil }
        switch statement {
        case .compilation, .registerNotice, .seat: return "The tables were compiled again"
        case .bodyExistence, .bodyName, .bodyLegalKind, .bodySector, .bodyRegion, .authorisation, .forum,
            .forumMember, .vacancy, .designation, .personName, .samePerson, .appointment, .absence, .group,
            .groupMember, .arrangement, .intent, .reason, .expectedBenefit, .instrument, .completeness,
            .publishedCount, .independence, .registration, .membership, .employment, .secondment, .appointmentAct,
            .accountingOfficer, .suspension, .delegation, .reservedMatter, .committeeTerms, .interest, .dualOffice,
            .declaration, .fitAndProperTest, .fitAndProperLetter, .nobodyDisqualified, .appraisal, .timeCommitment,
            .remuneration, .governor, .establishmentOrder, .constitutionClause, .oversightSegment, .rating, .review,
            .ruleEvidence, .explanation:
            return nil
        }
    }

    mutating func findVanished(_ desired: Desired, retract: Bool) {
        let kept = Set(desired.facts.map(\.id))
        for fact in facts.all where !kept.contains(fact.id) && desired.covers(fact.id) {
            guard ImportPlan.isImport(fact.author) else {
                report.untouched.append(fact.id)
                continue
            }
            report.vanished.append(fact.id)
            guard retract else { continue }
            guard let reason else {
                let place = TextPlace(file: desired.file(of: fact.id), line: 1, column: 1)
                refusals.append(
                    TextProblem(
                        place: place,
                        found: "no row for \(fact.id)",
                        expected: "a reason (--reason) to retract it"
                    )
                )
                continue
            }
            changes.append(.retract(fact.id, reason: reason))
            report.retracted.append(fact.id)
        }
    }
}
