/// What is wrong with a ``PlaceboGroup``.
public enum PlaceboGroupProblem: Error, Equatable, Sendable {
    case noMembers
    case noDonors
    /// A place at which the design has no donor.
    case unknownPlace(Int)
    /// A unit that is named twice, or is both a member and a donor.
    case repeated(String)
    case wrongLength(expected: Int, found: Int)
    case outOfRange(period: String)

    /// A name for programs, which does not change.
    public var code: String {
        switch self {
        case .noMembers: "no-members"
        case .noDonors: "no-donors"
        case .unknownPlace: "unknown-place"
        case .repeated: "repeated-unit"
        case .wrongLength: "wrong-length"
        case .outOfRange: "out-of-range"
        }
    }
}

extension PlaceboGroupProblem: CustomStringConvertible {
    public var description: String {
        switch self {
        case .noMembers: "It has no members."
        case .noDonors: "It has no donors."
        case .unknownPlace(let place): "There is no donor with the number \(place)."
        case .repeated(let name): "\(name) stands twice among its members and donors."
        case .wrongLength(let expected, let found): "It has \(found) outcomes, but there are \(expected) periods."
        case .outOfRange(let period):
            """
            Its outcome in \(period) is not a number between -\(SyntheticControlDesign.largestOutcome) and \
            \(SyntheticControlDesign.largestOutcome).
            """
        }
    }
}
