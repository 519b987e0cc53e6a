/// How comparators are chosen from those not dropped.
public struct MatchingRule: Sendable, Equatable {
    public let choice: MatchingChoice
    /// Whether a comparator must be of a treated trust's type.
    public let sameType: Bool

    public init(_ choice: MatchingChoice, sameType: Bool = true) {
        self.choice = choice
        self.sameType = sameType
    }
}

public enum MatchingChoice: Sendable, Equatable {
    case everyone
    /// By the root mean square of standardised differences from the nearest treated trust; ties by name.
    case nearest(Int)
    /// All whose level, trend and size each lie within so many standard deviations of one treated trust.
    case within(calliper: Double)
}
