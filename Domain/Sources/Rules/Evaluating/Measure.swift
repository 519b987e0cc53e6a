public import Register

/// A computation that rules name, by the name that the rulebook uses. What each computes stands with it.
public struct Measure: Sendable {
    public let id: MeasureID
    /// The units of the parameters that a rule must give it, in their order.
    public let parameters: [ParameterUnit]
    /// Whether it tells the horizon itself of the days that it counts from others; failing that the answer is asked for
    /// again after every day from which it may have counted.
    let tellsDays: Bool
    let answer: @Sendable (Question) -> Answer

    init(
        _ name: String,
        _ parameters: [ParameterUnit] = [],
        tellsDays: Bool = false,
        answer: @escaping @Sendable (Question) -> Answer
    ) {
        guard let id = MeasureID(name) else { preconditionFailure("'\(name)' is no identifier") }
        self.id = id
        self.parameters = parameters
        self.tellsDays = tellsDays
        self.answer = answer
    }

    /// Everything that the program can compute.
    public static let all: [Measure] =
        composition + offices + tenure + elsewhere + apart + delegations + jointCommittees + jointPosts + appointing
        + conversion + outside + service + independence + committees + circumstances + governors + constituency
        + executives + accounting + maxima + interests + endedInterests + fitAndProper + sharedTests + appraisals
        + reviews + pay

    /// What a rulebook has to give each measure.
    public static let needs: [MeasureID: [ParameterUnit]] = byID.mapValues(\.parameters)

    static let byID: [MeasureID: Measure] = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
}
