public import Register

/// A computation that rules name, by the name that the rulebook uses. What each computes stands with it.
public struct Measure: Sendable {
    public let id: MeasureID
    /// The units of the parameters that a rule must give it, in their order.
    public let parameters: [ParameterUnit]
    /// The kinds of fact that it reads beside those that every measure may read, by their tags.
    fileprivate(set) var reads: Set<String> = []
    let answer: @Sendable (Question) -> Answer

    init(_ name: String, _ parameters: [ParameterUnit] = [], answer: @escaping @Sendable (Question) -> Answer) {
        guard let id = MeasureID(name) else { preconditionFailure("'\(name)' is no identifier") }
        self.id = id
        self.parameters = parameters
        self.answer = answer
    }

    /// Everything that the program can compute.
    public static let all: [Measure] =
        composition + offices + tenure + elsewhere + apart + delegations.reading(ReservedMatter.self)
        + jointCommittees.reading(ReservedMatter.self) + jointPosts + appointing + conversion + outside
        + service.reading(Review.self) + independence.reading(IndependenceJudgement.self)
        + committees.reading(IndependenceJudgement.self)
        + circumstances.reading(IndependenceJudgement.self, Interest.self, Remuneration.self)
        + governors.reading(Governor.self, ConstituencyMembership.self)
        + constituency.reading(ConstituencyMembership.self)
        + executives.reading(ProfessionalRegistration.self, AccountingOfficer.self, EstablishmentOrder.self)
        + accounting.reading(ProfessionalRegistration.self, AccountingOfficer.self)
        + maxima.reading(EstablishmentOrder.self, IndependenceJudgement.self)
        + interests.reading(Interest.self, DualOffice.self, Declaration.self) + endedInterests.reading(Interest.self)
        + fitAndProper.reading(FitAndProperTest.self, FitAndProperLetter.self, Declaration.self)
        + sharedTests.reading(FitAndProperTest.self, FitAndProperLetter.self) + appraisals.reading(Appraisal.self)
        + reviews.reading(Review.self, OversightSegment.self, Remuneration.self)
        + pay.reading(Remuneration.self, TimeCommitment.self)

    /// The kinds that only those measures read that say so; of every other kind any measure may read.
    static let kindsApart: Set<String> = Set(all.flatMap(\.reads)).union([Rating.tag])

    /// What a rulebook has to give each measure.
    public static let needs: [MeasureID: [ParameterUnit]] = byID.mapValues(\.parameters)

    static let byID: [MeasureID: Measure] = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
}

extension [Measure] {
    fileprivate func reading(_ kinds: any StatementPayload.Type...) -> [Measure] {
        map { measure in
            var measure = measure
            measure.reads = Set(kinds.map { $0.tag })
            return measure
        }
    }
}
