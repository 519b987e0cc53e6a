/// Why there is no synthetic difference-in-differences.
public enum SyntheticDifferenceProblem: Error, Equatable, Sendable {
    case noTreated
    case tooFewControls(found: Int, least: Int)
    case unknownUnit(String)
    case repeatedUnit(String)
    case treatedAmongControls(String)
    case outOfRange(unit: String, period: String)
    case wrongWindow(unit: String, expected: Int, found: Int)
    case tooFewForPlacebos(controls: Int, treated: Int)
    /// Groups are compared with one treated unit, which stands for as many as each of them holds.
    case notOneTreated(Int)
    case wrongGroup(String, PlaceboGroupProblem)
    case noDraws(Int)
    case tooManyDraws(Int, most: Int)
    case notSolved(weights: String, residual: Double)

    /// A name for programs, which does not change.
    public var code: String {
        switch self {
        case .noTreated: "no-treated"
        case .tooFewControls: "too-few-controls"
        case .unknownUnit: "unknown-unit"
        case .repeatedUnit: "repeated-unit"
        case .treatedAmongControls: "treated-among-controls"
        case .outOfRange: "out-of-range"
        case .wrongWindow: "wrong-window"
        case .tooFewForPlacebos: "too-few-for-placebos"
        case .notOneTreated: "not-one-treated"
        case .wrongGroup(_, let problem): problem.code
        case .noDraws: "no-draws"
        case .tooManyDraws: "too-many-draws"
        case .notSolved: "not-solved"
        }
    }
}
