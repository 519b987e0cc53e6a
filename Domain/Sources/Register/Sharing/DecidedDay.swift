/// What the facts decide and leave open on one day, gathered once for all who ask about that day.
public struct DecidedDay: Sendable {
    /// The models of the whole register, as `Snapshot.decidedModels` gives them.
    public let models: [DecidedModel]
    /// The open questions of the whole register, as `Snapshot.openQuestions` gives them.
    public let questions: [OpenQuestion]
    private let comparing: Comparing

    /// Gathers everything that the answers are read from.
    public init(_ snapshot: Snapshot) {
        let deciding = Deciding(snapshot)
        models = deciding.models
        comparing = Comparing(deciding, models)
        questions = snapshot.openQuestions(comparing)
    }

    /// The rows and the label of a group, as `Snapshot.statedModels(of:)` gives them.
    public func statedModels(of group: GroupID) -> [StatedModel] {
        comparing.snapshot.statedModels(of: group, comparing)
    }
}
