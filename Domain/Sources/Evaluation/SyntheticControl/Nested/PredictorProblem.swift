/// Why predictors cannot be used.
public enum PredictorProblem: Error, Equatable, Sendable {
    case noPredictors
    case wrongCount(predictor: String, expected: Int, found: Int)
    case outOfRange(predictor: String, unit: String)
    case noPeriods(predictor: String)
    case unknownPeriod(predictor: String, period: Int)
    /// An outcome on or after the first period of treatment.
    case notBefore(predictor: String, period: Int)
    case unknown(predictor: String, unit: String)
    case allEqual(predictor: String)

    /// A name for programs, which does not change.
    public var code: String {
        switch self {
        case .noPredictors: "no-predictors"
        case .wrongCount: "wrong-count"
        case .outOfRange: "out-of-range"
        case .noPeriods: "no-periods"
        case .unknownPeriod: "unknown-period"
        case .notBefore: "not-before"
        case .unknown: "unknown"
        case .allEqual: "all-equal"
        }
    }
}
