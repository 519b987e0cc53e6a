extension StudyWindowProblem: CustomStringConvertible {
    public var description: String {
        switch self {
        case .treatedFromFirst:
            "There is no period before treatment: the unit is treated from the first period on."
        case .tooFewPre(let found, let least):
            "There is \(found) period before treatment. At least \(least) are needed."
        case .noPost:
            "There is no period after the start of treatment."
        case .overlapping(let lastPre, let firstPost):
            """
            The periods before treatment go up to number \(lastPre) and those after it begin with number \(firstPost). \
            They must not overlap.
            """
        case .outside(let periods):
            "The periods before and after treatment must lie among the \(periods) periods of the panel."
        }
    }
}
