/// Why there is no synthetic control.
public enum SyntheticControlProblem: Error, Equatable, Sendable {
    case tooFewDonors(found: Int, least: Int)
    /// Too few for placebo groups of so many, each with a donor left.
    case tooFewForGroups(donors: Int, treated: Int)
    case wrongGroup(String, PlaceboGroupProblem)
    case unknownUnit(String)
    case treatedAmongDonors(String)
    /// The donors named do not make a panel, as where one is named twice.
    case donors(PanelProblem)
    case wrongLength(expected: Int, found: Int)
    case wrongWindow(expected: Int, found: Int)
    case window(StudyWindowProblem)
    case outOfRange(unit: String, period: String)
    case wrongRules(largestPreError: Double)
    case notSolved(unit: String, residual: Double)

    /// A name for programs, which does not change.
    public var code: String {
        switch self {
        case .tooFewDonors: "too-few-donors"
        case .tooFewForGroups: "too-few-for-groups"
        case .wrongGroup(_, let problem): problem.code
        case .unknownUnit: "unknown-unit"
        case .treatedAmongDonors: "treated-among-donors"
        case .donors(let problem): problem.code
        case .wrongLength: "wrong-length"
        case .wrongWindow: "wrong-window"
        case .window(let problem): problem.code
        case .outOfRange: "out-of-range"
        case .wrongRules: "wrong-rules"
        case .notSolved: "not-solved"
        }
    }
}
