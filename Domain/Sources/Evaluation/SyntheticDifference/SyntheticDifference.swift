/// The estimate of synthetic difference-in-differences, with plain difference-in-differences on the same design.
///
/// Several cohorts are averaged by their numbers of treated units times periods.
public struct SyntheticDifference: Sendable, Equatable {
    /// The average effect of treatment on the treated, in the outcome's unit.
    public let att: Double
    /// The same from unweighted means of all controls and all pre-periods.
    public let plainATT: Double
    /// In the order in which their first units were named.
    public let cohorts: [CohortDifference]
}

/// One cohort beside the never-treated units.
public struct CohortDifference: Sendable, Equatable {
    public let units: [String]
    public let window: StudyWindow
    /// The cohort's part in the average, from 0 to 1.
    public let share: Double
    public let att: Double
    public let plainATT: Double
    /// The controls with weight (omega).
    public let unitWeights: [DonorWeight]
    /// The pre-periods with weight (lambda).
    public let periodWeights: [PeriodWeight]
    /// The effect in each post-period.
    public let curve: [Double]
    /// The ridge on the unit weights, zeta, in the outcome's unit.
    public let zeta: Double
    /// The standard deviation of the controls' pre-period first differences.
    public let sigma: Double
    /// The larger breach of the conditions of the best fit of the two sets of weights: at most 1e-10.
    public let residual: Double
    /// Whether no other weights of controls fit as well, the ridge counted. They do where the controls all change by the
    /// same from period to period, so that there is no ridge.
    public let areUnitWeightsUnique: Bool
    /// Whether no other weights of periods fit the controls as well. Where others do, a ridge of a millionth of `sigma`
    /// picks those given, and the estimate rests on that choice.
    public let arePeriodWeightsUnique: Bool
}

public struct PeriodWeight: Sendable, Equatable {
    public let period: String
    /// Above zero and at most one.
    public let weight: Double
}
