/// What a point is called: common cause, or the special cause that comes first by the rule set.
public enum PointLabel: Sendable, Hashable {
    case commonCause
    case special(SpecialCause)

    /// - Parameter rising: whether the next point lies above: a point where one trend ends and another begins is called by
    ///   the one that begins.
    init(_ fired: FiredRules, rising: Bool, wins: FiredRules) {
        let called = fired.isDisjoint(with: wins) ? fired : fired.intersection(wins)
        if called.isEmpty {
            self = .commonCause
        } else if !called.isDisjoint(with: [.above, .below]) {
            self = .special(SpecialCause(rule: .outsideLimits, side: called.contains(.above) ? .high : .low))
        } else if !called.isDisjoint(with: [.rising, .falling]) {
            let both = called.isSuperset(of: [.rising, .falling])
            let high = both ? rising : called.contains(.rising)
            self = .special(SpecialCause(rule: .trend, side: high ? .high : .low))
        } else if !called.isDisjoint(with: [.twoInThreeAbove, .twoInThreeBelow]) {
            self = .special(SpecialCause(rule: .twoInThree, side: called.contains(.twoInThreeAbove) ? .high : .low))
        } else {
            self = .special(SpecialCause(rule: .shift, side: called.contains(.shiftAbove) ? .high : .low))
        }
    }
}

/// What a point, and as the last point a whole chart, says of the process: the variation icon.
public enum Variation: String, Sendable, CaseIterable {
    case commonCause = "common-cause"
    case improvementHigh = "improvement-high"
    case improvementLow = "improvement-low"
    case concernHigh = "concern-high"
    case concernLow = "concern-low"
    case neutralHigh = "neutral-high"
    case neutralLow = "neutral-low"

    public init(_ label: PointLabel, better: BetterDirection) {
        switch (label, better) {
        case (.commonCause, _): self = .commonCause
        case (.special(let cause), .higher): self = cause.side == .high ? .improvementHigh : .concernLow
        case (.special(let cause), .lower): self = cause.side == .high ? .concernHigh : .improvementLow
        case (.special(let cause), .neither): self = cause.side == .high ? .neutralHigh : .neutralLow
        }
    }
}

/// Whether the process meets its target as it now runs: the assurance icon.
public enum Assurance: String, Sendable, CaseIterable {
    case consistentPass = "consistent-pass"
    case consistentFail = "consistent-fail"
    case inconsistent
}
