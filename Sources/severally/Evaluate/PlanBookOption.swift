import ArgumentParser
import Exchange
import Outcomes
import Register
import Registrar

/// Where plans are recorded before an outcome is worked out.
struct PlanBookOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The file in which plans are recorded before an outcome is worked out; else beside the store, in STORE.plans.",
            valueName: "file"
        )
    )
    var record: String?

    func book(_ store: StoreOption) -> PlanBook {
        record.map { PlanBook(path: $0) } ?? PlanBook(besideStore: store.store)
    }

    /// The records of what was planned; where they cannot be made nothing is to be read.
    func record(_ planned: PlannedFamily, _ source: OutcomeSource, _ snapshot: Snapshot) throws -> [PlacedRecord] {
        let book = book(source.store)
        var index = PlanIndex()
        do throws(PlanBookProblem) {
            let places = try book.record(
                PlanDraft.all(planned),
                knownAt: snapshot.basis.knownAt,
                at: Clock.system(),
                &index
            )
            return places.map { PlacedRecord(place: $0, together: places, index: index) }
        } catch {
            switch error {
            case .unwritable, .noBook, .noPlainFile, .ownOutput:
                throw Failure.input("\(error) --record names another file.")
            case .unreadable, .damaged: throw Failure(error)
            }
        }
    }
}

/// Where a plan stands in its book, and how far the book went then.
struct PlacedRecord {
    let place: PlanPlace
    /// What was recorded with it.
    let together: [PlanPlace]
    let index: PlanIndex

    /// Sentences for whoever asked. They claim no more than the program knows: who asks may have seen figures elsewhere.
    var inWords: String {
        let what =
            switch place.kind {
            case .plan: "Plan recorded at \(place.recordedAt) as number \(place.number) of \(index.count)"
            case .family:
                "Which plans count together was recorded at \(place.recordedAt) as number \(place.number) of \(index.count)"
            }
        return
            "\(what), by this program before it worked the outcome out: SHA-256 \(place.digest). \(earlier) The head of the book is \(index.head)."
    }

    private var earlier: String {
        if let turn = place.turn {
            return turn.number == 1
                ? "The book holds no earlier plan of this question (the same unit on the same measure)."
                : "It is plan \(turn.number) of this question (the same unit on the same measure) in this book; the first was recorded at \(turn.firstAt), so earlier results may have been known when it was made."
        }
        let plans = together.filter { $0.kind == .plan }
        let again = plans.count { $0.turn.map { $0.number > 1 } ?? false }
        return
            "For \(again) of its \(Words.count(plans.count, "plan", "plans")) the book holds an earlier plan of the same question (the same unit on the same measure)."
    }
}

extension PlanIndex {
    /// What is to be kept elsewhere, and why.
    var inWords: String {
        let left =
            unfinished == 0
            ? ""
            : " Behind the last stands the beginning of a record: it was not finished, or its rest was cut off."
        return
            "\(Words.count(count, "record", "records")), each with the digest of the one before it; the head of the book is \(head).\(left) Only who kept an earlier head and its number elsewhere can tell that the book was not cut short or written anew."
    }
}
