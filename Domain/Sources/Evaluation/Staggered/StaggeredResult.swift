/// Group-time effects and what they sum up to.
public struct StaggeredResult: Sendable, Equatable {
    /// What was to be done, as recorded before outcomes were seen.
    public let plan: AnalysisPlan
    public let settings: StaggeredSettings
    public let units: Int
    /// How many treated units are analysed.
    public let treated: Int
    /// Cohort by cohort, in order of time.
    public let cells: [GroupTimeCell]
    /// For bands over all cells together.
    public let critical: Critical
    public let dropped: [DroppedCohort]
    /// Simple, dynamic, group and calendar, in this order.
    public let aggregates: [Aggregate]

    public func aggregate(_ kind: AggregateKind) -> Aggregate? { aggregates.first { $0.kind == kind } }
}

/// ATT(g,t): the effect on the units that start in period `cohort`, in `period`.
public struct GroupTimeCell: Sendable, Equatable {
    public let cohort: Int
    public let period: Int
    /// The period it is measured from.
    public let base: Int
    public let controls: Int
    public let finding: CellFinding

    public var effect: Effect? {
        switch finding {
        case .effect(let effect): effect
        case .absent: nil
        }
    }
}

public enum CellFinding: Sendable, Equatable {
    case effect(Effect)
    case absent(CellGap)
}

public struct Aggregate: Sendable, Equatable {
    public let kind: AggregateKind
    /// Nil where no cell that it needs could be estimated.
    public let overall: Effect?
    /// By periods since the start, cohort or period; none for `simple`.
    public let parts: [LabelledEffect]
    /// For bands over all parts together.
    public let critical: Critical
}

public struct LabelledEffect: Sendable, Equatable {
    /// Periods since the start, the cohort's start, or the period, by the kind of aggregate.
    public let label: Int
    public let effect: Effect
}
