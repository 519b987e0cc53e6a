extension SyntheticControlProblem {
    /// The same with the names of the periods instead of their numbers.
    public func words(of periods: [String]) -> String {
        if case .window(let problem) = self { problem.words(of: periods) } else { description }
    }
}

extension SyntheticControlProblem: CustomStringConvertible {
    public var description: String {
        switch self {
        case .tooFewDonors(let found, let least):
            """
            There are too few donors to compare with: \(found) found, and at least \(least) are needed, so that each can \
            be compared with another.
            """
        case .tooFewForGroups(let donors, let treated) where treated < 1:
            "Placebos are groups of as many units as are treated, which is at least 1 of \(donors), but \(treated) was given."
        case .tooFewForGroups(let donors, let treated):
            """
            There are too few donors: \(treated) units are treated, so that their placebos are groups of \(treated) donors, \
            each compared with those that are left. At least \(treated + 1) donors are needed, and \(donors) were found.
            """
        case .wrongGroup(let name, let problem):
            "The placebo group “\(name)” cannot be compared: \(problem)"
        case .unknownUnit(let name):
            "The panel has no unit called \(name)."
        case .treatedAmongDonors(let name):
            "\(name) is the treated unit and cannot be one of its own donors."
        case .donors(.repeatedUnit(let name)):
            "The donor \(name) is named twice."
        case .donors(let problem):
            "The donors do not make a panel of outcomes: \(problem.code)."
        case .wrongLength(let expected, let found):
            "The treated unit has \(found) outcomes, but the donors have \(expected) periods."
        case .wrongWindow(let expected, let found):
            "The periods before and after were chosen among \(found) periods, but the donors have \(expected)."
        case .window(let problem):
            problem.description
        case .outOfRange(let unit, let period):
            """
            The outcome of \(unit) in \(period) is not a number between -\(SyntheticControlDesign.largestOutcome) and \
            \(SyntheticControlDesign.largestOutcome).
            """
        case .wrongRules(let largestPreError):
            """
            Placebos are left out where their error before treatment is over a number of times the treated unit's. The \
            number must be above zero, but \(largestPreError) was given.
            """
        case .notSolved(let unit, let residual):
            """
            The weights for \(unit) could not be found: the conditions of the best fit are missed by \(residual), where \
            at most \(SimplexSolution.tolerance) is allowed.
            """
        }
    }
}
