/// Why group-time effects cannot be estimated at all.
public enum StaggeredProblem: Error, Equatable, Sendable {
    case tooFewPeriods(found: Int)
    case wrongCount(of: StaggeredList, expected: Int, found: Int)
    case startOutside(unit: String, start: Int, periods: Int)
    case noTreated
    case allTreatedTooEarly(units: Int)
    case noNeverTreated
    case repeatedCovariate(String)
    case covariateNotFinite(String, unit: String)
    case covariateOfOtherPanel(String)
    case anticipationOutside(Int, periods: Int)
    case tooFewDraws(Int, least: Int)
    case tooManyDraws(Int, most: Int)
    case tooManyNumbers(Int, most: Int)
    case planDiffers(PlanField)

    /// A name for programs, which does not change.
    public var code: String {
        switch self {
        case .tooFewPeriods: "too-few-periods"
        case .wrongCount: "wrong-count"
        case .startOutside: "start-outside"
        case .noTreated: "no-treated"
        case .allTreatedTooEarly: "all-treated-too-early"
        case .noNeverTreated: "no-never-treated"
        case .repeatedCovariate: "repeated-covariate"
        case .covariateNotFinite: "covariate-not-finite"
        case .covariateOfOtherPanel: "covariate-of-other-panel"
        case .anticipationOutside: "anticipation-outside"
        case .tooFewDraws: "too-few-draws"
        case .tooManyDraws: "too-many-draws"
        case .tooManyNumbers: "too-many-numbers"
        case .planDiffers: "plan-differs"
        }
    }
}

/// A list that has one entry for each unit.
public enum StaggeredList: Equatable, Sendable {
    case starts
    case clusters
    case covariate(String)
}
