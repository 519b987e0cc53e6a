import Register
import Registrar

/// What several pages ask of the whole register on one day; worked out once for a day and position.
struct DayAnswers: Sendable {
    let sharing: SharingCount
    let shared: SharedOffices
    let decided: DecidedDay

    var questions: [OpenQuestion] { decided.questions }
    var models: [DecidedModel] { decided.models }

    init(_ snapshot: Snapshot) {
        sharing = snapshot.sharing(snapshot.index.usualBasis)
        shared = SharedOffices(snapshot)
        decided = DecidedDay(snapshot)
    }
}

/// Keeps the answers of the days asked about last.
struct AnswerCache: Sendable {
    private struct Key: Hashable {
        let generation: Int
        let basis: Basis
    }

    private let workshop: Workshop<Key, DayAnswers>

    init(_ turns: Turns) {
        workshop = Workshop(turns, keeping: [.present: 2, .otherDay: 40, .past: 20])
    }

    func forgetAll() { workshop.forgetAll() }

    func answers(_ view: RegisterView) async throws(SiteError) -> DayAnswers {
        let key = Key(generation: view.head.generation, basis: view.snapshot.basis)
        let snapshot = view.snapshot
        return try await workshop.value(key, view.recency, view.visit) { DayAnswers(snapshot) }
    }
}
