extension SelectionProblem: CustomStringConvertible {
    public var description: String {
        switch self {
        case .noTreated:
            "No treated trust is given, so there is nothing to match with."
        case .noCandidates:
            "No candidate is given to choose comparators from."
        case .repeatedName(let name):
            "\(name) stands twice among the treated trusts and candidates."
        case .tooFewPeriods(let found, let needed):
            "There are \(found) periods before treatment; a trend needs at least \(needed)."
        case .otherLength(let name, let expected, let found):
            "The series of \(name) has \(found) periods; the first treated trust has \(expected), and all must have as many."
        case .treatedNotFinite(let name):
            "The series of \(name), which is treated, has a number that is not finite."
        case .treatedSizeNotPositive(let name):
            "The size of \(name), which is treated, is not a positive finite number."
        case .countNotPositive(let count):
            "The number of comparators to keep is \(count); it must be at least 1."
        case .calliperNotPositive(let calliper):
            "The calliper is \(calliper); it must be a positive finite number of standard deviations."
        }
    }
}
