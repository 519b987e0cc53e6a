import Exchange
import Register
import Registrar
import TextFiles

/// A board list into an own register: all or nothing.
struct BoardImport {
    let list: BoardFile
    let reason: String?
    let retractMissing: Bool
    let whole: CalendarDay?
    let renamedOn: CalendarDay?

    /// Whether a file is read as a board list, by its name.
    static func reads(_ path: String) -> Bool {
        let name = path.lowercased()
        return [".csv", ".tsv", ".txt", ".xlsx", ".xls", ".ods"].contains { name.hasSuffix($0) }
    }

    init(_ path: String, reason: String?, retractMissing: Bool, whole: CalendarDay?, renamedOn: CalendarDay?) throws {
        self.renamedOn = renamedOn
        list = try BoardFile(try Input.bytes(path), file: Input.name(path))
        self.reason = reason
        self.retractMissing = retractMissing
        self.whole = whole
    }

    func run(into store: StoreOption, dryRun: Bool) async throws {
        guard Input.exists(store.store) else {
            throw Failure.input("\(store.store): there is no such store. 'severally new \(store.store)' makes one.")
        }
        let registrar = try await store.writing(creating: false)
        let (told, recorded) = try await registrar.record { standing in
            let plan = try plan(onto: standing)
            let proposals = [Proposal(author: ImportPlan.author, changes: dryRun ? [] : plan.changes)]
            return (proposals, Told(lines: plan.report.lines + left(standing.facts), notes: notes(standing.facts)))
        }
        told.lines.forEach(Out.line)
        if dryRun {
            Out.line("Nothing was recorded, as --dry-run asks; the head is \(recorded.head).")
        } else {
            Importing.tell(recorded)
            await Importing.tellClock(registrar, recorded)
        }
        if let notes = told.notes { Out.error(notes) }
    }

    private struct Told: Sendable {
        let lines: [String]
        let notes: String?
    }

    private func plan(onto standing: Standing) throws -> ImportPlan {
        let erased = standing.erasedPersons
        let used = Set(standing.ledger.entries.compactMap(\.fact))
        guard renamedOn == nil || !list.renamedBodies(standing.facts).isEmpty else {
            throw Failure.input("--renamed-on: no body of this list has another name than is recorded.")
        }
        let desired = list.desired(
            onto: standing.facts,
            used: used,
            renamedOn: renamedOn,
            whole: whole.map { DayBounds($0) }
        )
        let plan = ImportPlan(
            desired,
            onto: standing.facts,
            lastAuthors: ImportPlan.lastAuthors(of: standing.ledger),
            reason: reason,
            retractMissing: retractMissing,
            isRefused: { erased.refuse($0) }
        )
        if let problems = BoardProblems(desired.boardProblems(plan.refusals, onto: standing.facts)) { throw problems }
        return plan
    }

    private func left(_ facts: Facts) -> [String] {
        let others = list.otherBodies(facts)
        let renamed = renamedOn == nil ? list.renamedBodies(facts) : []
        let corrected = renamed.map {
            "the name of \($0) is corrected for all days, past ones too: --renamed-on keeps the old one before a day"
        }
        return corrected
            + (others.isEmpty ? [] : ["not in this list, and left as they are: \(others.joined(separator: ", "))"])
    }

    private func notes(_ facts: Facts) -> String? {
        let count = list.warnings.count + list.unknownBodies(facts).count
        let parts = [
            count > 0 ? Words.count(count, "warning") : nil,
            list.questions.isEmpty ? nil : Words.count(list.questions.count, "question") + " about equal names",
        ].compactMap { $0 }
        guard !parts.isEmpty else { return nil }
        return "\(parts.joined(separator: " and ")): 'severally board check' tells them."
    }
}
