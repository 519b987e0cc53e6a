/// Why one group-time effect is absent.
public enum CellGap: Error, Sendable, Equatable {
    case tooFewControls(found: Int, needed: Int)
    /// The covariates tell the cohort from its controls wholly, or nearly, so that nothing is comparable.
    case separated
    /// A covariate is constant or made of others among the units compared.
    case collinear
    case notConverged
    /// The numbers are so large that their differences cannot be held.
    case outOfRange

    /// A name for programs, which does not change.
    public var code: String {
        switch self {
        case .tooFewControls: "too-few-controls"
        case .separated: "separated"
        case .collinear: "collinear"
        case .notConverged: "not-converged"
        case .outOfRange: "out-of-range"
        }
    }

    public var words: String {
        switch self {
        case .tooFewControls(let found, let needed):
            "There \(found == 1 ? "is 1 control" : "are \(found) controls") for this cohort and period; at least \(needed) "
                + "\(needed == 1 ? "is" : "are") needed."
        case .separated:
            "The covariates tell the treated from their controls almost wholly, so there is nothing to compare with."
        case .collinear:
            "A covariate is constant or follows from the others among the units compared."
        case .notConverged:
            "The model of who is treated did not settle."
        case .outOfRange:
            "The outcomes are so large that their differences cannot be computed."
        }
    }
}
