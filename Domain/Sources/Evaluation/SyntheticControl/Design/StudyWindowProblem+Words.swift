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

    /// The same with the names of the periods instead of their numbers, where all periods before treatment count.
    ///
    /// - Parameter periods: All periods of the panel, in order.
    public func words(of periods: [String]) -> String {
        func name(_ place: Int) -> String { periods.indices.contains(place) ? periods[place] : "number \(place)" }
        return switch self {
        case .treatedFromFirst:
            "There is no period before treatment: the unit is treated from the first period on, \(name(0))."
        case .tooFewPre(found: 1, let least):
            "There is only 1 period before treatment, \(name(0)). At least \(least) are needed."
        case .overlapping(let lastPre, let firstPost):
            """
            The periods before treatment go up to \(name(lastPre)) and those after it begin with \(name(firstPost)). They must \
            not overlap.
            """
        case .tooFewPre, .noPost, .outside: description
        }
    }
}
