import Exchange
import Register
import Registrar
import TextFiles

/// What every import does with what its files say should stand.
struct Importing {
    let reason: String?
    let retractMissing: Bool

    /// The changes that bring what stands to what is desired, or every reason why not.
    func proposals(_ desired: Desired, onto standing: Standing) throws -> ([Proposal], ImportReport) {
        let erased = standing.erasedPersons
        let plan = ImportPlan(
            desired,
            onto: standing.facts,
            lastAuthors: ImportPlan.lastAuthors(of: standing.ledger),
            reason: reason,
            retractMissing: retractMissing,
            isRefused: { erased.refuse($0) }
        )
        if let problems = TextProblems(plan.refusals) { throw problems }
        return ([Proposal(author: ImportPlan.author, changes: plan.changes)], plan.report)
    }

    static func tell(_ report: ImportReport, _ recorded: Recorded) {
        report.lines.forEach(Out.line)
        tell(recorded)
    }

    static func tell(_ recorded: Recorded) {
        Out.line("\(Words.count(recorded.entries, "entry", "entries")) recorded; the head is \(recorded.head).")
    }

    /// Told after recording without a given time.
    static func tellClock(_ registrar: Registrar, _ recorded: Recorded) async {
        if recorded.entries > 0, let behind = await registrar.clockBehind() { Out.error(behind.sentence) }
    }
}
