import Register

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
        let basis: Basis
    }

    private var kept: [Key: DayAnswers] = [:]
    private var order: [Key] = []
    private static let most = 64

    func answers(_ mount: String, _ snapshot: Snapshot) -> DayAnswers {
        let key = Key(mount: mount, basis: snapshot.basis)
        if let answers = kept[key] { return answers }
        let answers = DayAnswers(snapshot)
        kept[key] = answers
        order.append(key)
        if order.count > AnswerCache.most { kept[order.removeFirst()] = nil }
        return answers
    }
}
