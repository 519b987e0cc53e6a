extension SyntheticDifferenceProblem: CustomStringConvertible {
    public var description: String {
        switch self {
        case .noTreated:
            "No unit is named as treated."
        case .tooFewControls(let found, let least):
            "There are too few never-treated units: \(found) found, and at least \(least) are needed."
        case .unknownUnit(let name):
            "The panel has no unit called \(name)."
        case .repeatedUnit(let name):
            "\(name) is named twice."
        case .treatedAmongControls(let name):
            "\(name) is treated and cannot be a control as well."
        case .outOfRange(let unit, let period):
            "The outcome of \(unit) in \(period) is not a number between -\(Mixture.largest) and \(Mixture.largest)."
        case .wrongWindow(let unit, let expected, let found):
            """
            The periods before and after for \(unit) were chosen among \(found) periods, but the panel has \(expected).
            """
        case .tooFewForPlacebos(let controls, let treated):
            """
            Placebos need at least two controls more than there are treated units, but there are \(controls) controls and \
            \(treated) treated.
            """
        case .notOneTreated(let count):
            "Groups are compared with one unit that stands for all that are treated, but \(count) are treated."
        case .wrongGroup(let name, let problem):
            "The placebo group “\(name)” cannot be compared: \(problem)"
        case .noDraws(let draws):
            "At least two placebo draws are needed; the number asked for is \(draws)."
        case .tooManyDraws(let draws, let most):
            "At most \(most) placebo draws can be made; the number asked for is \(draws)."
        case .notSolved(let weights, let residual):
            """
            The \(weights) could not be found: the conditions of the best fit are missed by \(residual), where at most \
            \(SimplexSolution.tolerance) is allowed.
            """
        }
    }
}
