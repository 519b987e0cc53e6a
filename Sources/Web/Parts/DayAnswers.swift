import Register
import Registrar

/// What several pages ask of the whole register on one day; worked out once for a day and position.
struct DayAnswers: Sendable {
    let sharing: SharingCount
    let shared: SharedOffices
    let questions: [OpenQuestion]
    let models: [DecidedModel]

    init(_ snapshot: Snapshot) {
        sharing = snapshot.sharing(.arrangements)
        shared = SharedOffices(snapshot)
        questions = snapshot.openQuestions
        models = snapshot.decidedModels
    }
}

/// Keeps the answers of the days asked about last.
actor AnswerCache {
    private struct Key: Hashable {
        let mount: String
        let generation: Int
        let basis: Basis
    }

    private var recent = Recent<Key, DayAnswers>(most: 64)

    func answers(_ view: RegisterView) -> DayAnswers {
        let key = Key(mount: view.asked.mount, generation: view.head.generation, basis: view.snapshot.basis)
        return recent.value(key) { DayAnswers(view.snapshot) }
    }
}
