extension MixtureProblem: CustomStringConvertible {
    public var description: String {
        switch self {
        case .noDonors:
            "There is no donor to mix."
        case .wrongLength(let donor, let expected, let found):
            "Donor number \(donor) has \(found) numbers, but the target has \(expected)."
        case .wrongRidge(let ridge):
            "The ridge must be zero or more, and no larger than \(Mixture.largest) squared, but \(ridge) was given."
        case .notFinite:
            "A series holds something that is not a number between -\(Mixture.largest) and \(Mixture.largest)."
        case .notSolved(let residual):
            """
            The weights could not be found: the conditions of the best fit are missed by \(residual), where at most \
            \(SimplexSolution.tolerance) is allowed.
            """
        }
    }
}
