/// The rules for special causes.
public enum SpecialCauseRule: String, Sendable, CaseIterable {
    case outsideLimits = "outside-limits"
    case trend
    case twoInThree = "two-in-three"
    case shift
}

/// The side of the mean, or the way of a trend.
public enum SpecialCauseSide: String, Sendable {
    case high
    case low
}

/// All rules that one point breaks, not only the one that it is called by.
public struct FiredRules: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let above = FiredRules(rawValue: 1)
    public static let below = FiredRules(rawValue: 2)
    public static let rising = FiredRules(rawValue: 4)
    public static let falling = FiredRules(rawValue: 8)
    public static let twoInThreeAbove = FiredRules(rawValue: 16)
    public static let twoInThreeBelow = FiredRules(rawValue: 32)
    public static let shiftAbove = FiredRules(rawValue: 64)
    public static let shiftBelow = FiredRules(rawValue: 128)

    /// Each rule that fired, in order of precedence.
    public var all: [SpecialCause] {
        SpecialCauseRule.allCases.flatMap { rule in
            [SpecialCauseSide.high, .low].map { SpecialCause(rule: rule, side: $0) }
        }.filter { contains($0.flag) }
    }
}

/// A rule that a point breaks, and on which side.
public struct SpecialCause: Sendable, Hashable {
    public let rule: SpecialCauseRule
    public let side: SpecialCauseSide

    public init(rule: SpecialCauseRule, side: SpecialCauseSide) {
        self.rule = rule
        self.side = side
    }

    var flag: FiredRules {
        switch (rule, side) {
        case (.outsideLimits, .high): .above
        case (.outsideLimits, .low): .below
        case (.trend, .high): .rising
        case (.trend, .low): .falling
        case (.twoInThree, .high): .twoInThreeAbove
        case (.twoInThree, .low): .twoInThreeBelow
        case (.shift, .high): .shiftAbove
        case (.shift, .low): .shiftBelow
        }
    }
}

extension FiredRules {
    static let everyHigh: FiredRules = [.above, .rising, .twoInThreeAbove, .shiftAbove]
    static let everyLow: FiredRules = [.below, .falling, .twoInThreeBelow, .shiftBelow]
}
