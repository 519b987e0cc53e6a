public import Evaluation
public import Register

/// What a reader must know of a plan before there is a result.
public enum PlanCaution: Sendable, Equatable {
    /// These treated bodies publish nothing on the measure, so the result is of the others.
    case withoutFigures([BodyID])
    /// Periods without a figure of the unit, left out for everybody.
    case leftOut([ReportingPeriod])
    case covid(CovidStanding)
    /// They make fewer than 19 placebos, so that no effect can reach 5%.
    case fewComparators(Int)
    case notTraced(not: Int, perhaps: Int, of: Int)
    /// On these the unit and its comparators differ by more than a quarter of a standard deviation.
    ///
    /// Source of the threshold: Stuart (2010), *Matching methods for causal inference*, Statistical Science 25.
    case notAlike([MatchedQuality])
    /// Sizes are not known, so they were not matched.
    case noSizes

    /// Stable, for files and tables.
    public var code: String {
        switch self {
        case .withoutFigures: "without-figures"
        case .leftOut: "left-out"
        case .covid(let standing): "covid-\(standing.rawValue)"
        case .fewComparators: "few-comparators"
        case .notTraced: "not-traced"
        case .notAlike: "not-alike"
        case .noSizes: "no-sizes"
        }
    }
}
