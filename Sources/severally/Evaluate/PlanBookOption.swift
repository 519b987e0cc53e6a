import ArgumentParser
import Exchange
import Outcomes
import Register
import Registrar

/// Where plans are recorded before an outcome is read.
struct PlanBookOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The file in which plans are recorded before an outcome is read; else beside the store, in STORE.plans.",
            valueName: "file"
        )
    )
    var record: String?

    func book(_ store: StoreOption) -> PlanBook {
        record.map { PlanBook(path: $0) } ?? PlanBook(besideStore: store.store)
    }

    /// The records of what was planned; where they cannot be made nothing is to be read.
    func record(_ planned: PlannedFamily, _ source: OutcomeSource, _ snapshot: Snapshot) throws -> [PlanRecord] {
        let book = book(source.store)
        do throws(PlanBookProblem) {
            return try book.record(PlanDraft.all(planned), knownAt: snapshot.basis.knownAt, at: Clock.system())
        } catch {
            if case .unwritable = error { throw Failure.input("\(error) --record names another file.") }
            throw Failure(error)
        }
    }
}

extension PlanRecord {
    /// A sentence for whoever asked.
    var inWords: String {
        switch kind {
        case .plan:
            "Plan recorded at \(recordedAt) as number \(number), before its outcome was read: SHA-256 \(digest)."
        case .family:
            "Which plans count together was recorded at \(recordedAt) as number \(number), before an outcome was read: "
                + "SHA-256 \(digest)."
        }
    }
}
