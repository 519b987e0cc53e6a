public import Register

/// A computation that rules name, by the name that the rulebook uses. What each computes stands with it.
public struct Measure: Sendable {
    public let id: MeasureID
    /// The units of the parameters that a rule must give it, in their order.
    public let parameters: [ParameterUnit]
    let answer: @Sendable (Question) -> Answer

    init(_ name: String, _ parameters: [ParameterUnit] = [], answer: @escaping @Sendable (Question) -> Answer) {
        guard let id = MeasureID(name) else { preconditionFailure("'\(name)' is no identifier") }
        self.id = id
        self.parameters = parameters
        self.answer = answer
    }

    /// Everything that the program can compute.
    public static let all: [Measure] =
        composition + offices + tenure + service + independence + elsewhere + apart + committees + delegations
        + jointCommittees + circumstances + jointPosts + appointing + conversion + governors + executives + maxima
        + constituency + accounting + outside + interests + endedInterests + fitAndProper + sharedTests + appraisals
        + reviews + pay

    /// What a rulebook has to give each measure.
    public static let needs: [MeasureID: [ParameterUnit]] = byID.mapValues(\.parameters)

    static let byID: [MeasureID: Measure] = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
}
