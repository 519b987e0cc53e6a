public import Evaluation

/// Why a plan has no result.
public enum ComparisonProblem: Error, Sendable, Equatable {
    /// The figures are of another measure, or as known on another day, than the plan's.
    case otherFigures
    case missing(unit: String, period: ReportingPeriod)
    case panel(PanelProblem)
    case window(StudyWindowProblem)
    case control(SyntheticControlProblem)
    case difference(SyntheticDifferenceProblem)
    case mixture(MixtureProblem)
    case inference(InferenceProblem)

    /// Stable, for files and tables.
    public var code: String {
        switch self {
        case .otherFigures: "other-figures"
        case .missing: "missing"
        case .panel(let problem): problem.code
        case .window(let problem): problem.code
        case .control(let problem): problem.code
        case .difference(let problem): problem.code
        case .mixture(let problem): problem.code
        case .inference(let problem): problem.code
        }
    }
}
