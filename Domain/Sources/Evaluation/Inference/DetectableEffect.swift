/// The smallest effect that would have been found, from placebo estimates alone.
public struct DetectableEffect: Sendable, Equatable {
    /// How many treated units it is for.
    public let treated: Int
    public let placebos: Int
    public let finding: Detectability

    /// Nil where it is not known.
    public var size: Double? { if case .effect(let size) = finding { size } else { nil } }

    /// The smallest shift with which at least 80% of placebo estimates would be rejected at 5%.
    ///
    /// - Parameter estimates: of placebo groups, each finite, or nil where the estimator failed; such a group never
    ///   counts as found. For either direction the larger of the two sides.
    public init(treated: Int, estimates: [Double?], direction: Direction) {
        self.treated = treated
        placebos = estimates.count
        let test = Placebos(estimates, direction: direction)
        guard let critical = test.critical else {
            let failed = estimates.count { $0 == nil }
            finding =
                estimates.count < 19
                ? .tooFewPlacebos(found: estimates.count, needed: 19)
                : .tooManyFailed(failed, of: estimates.count)
            return
        }
        let finite = estimates.compactMap { $0 }.filter(\.isFinite)
        let needed = (4 * estimates.count + 4) / 5
        guard finite.count >= needed else {
            finding = .tooManyFailed(estimates.count - finite.count, of: estimates.count)
            return
        }
        func upward(_ estimates: [Double], low: Bool) -> Double {
            Self.smallest(estimates.sorted(), needed: needed, critical: critical, countsLow: low)
        }
        let size =
            switch direction {
            case .increase: upward(finite, low: false)
            case .decrease: upward(finite.map { -$0 }, low: false)
            case .either: Swift.max(upward(finite, low: true), upward(finite.map { -$0 }, low: true))
            }
        finding = .effect(size)
    }

    init(treated: Int, placebos: Int, finding: Detectability) {
        self.treated = treated
        self.placebos = placebos
        self.finding = finding
    }

    private static func smallest(_ sorted: [Double], needed: Int, critical: Double, countsLow: Bool) -> Double {
        let sure = Swift.max(0, critical - sorted[sorted.count - needed])
        guard countsLow else { return sure }
        // A shift below the sure one can do only where enough placebos lie beyond the critical value on the other side.
        for shift in sorted.reversed().map({ critical - $0 }) where shift >= 0 && shift < sure {
            let found = sorted.count { $0 + shift >= critical || $0 + shift < -critical }
            if found >= needed { return shift }
        }
        return sure
    }
}

public enum Detectability: Sendable, Equatable {
    /// In the outcome's unit, above or below.
    case effect(Double)
    /// No effect however large can be significant at 5%.
    case tooFewPlacebos(found: Int, needed: Int)
    case tooManyFailed(Int, of: Int)
    /// Enough are ranked, but too few of them hold none of the treated, from which alone it can be told.
    case tooFewOfComparators(found: Int, needed: Int)
    /// Too many groups of comparators have so large a part of each other that none of it would stand out.
    case beyondReach

    public var words: String {
        switch self {
        case .effect(let size):
            "An effect of \(size) or more would have been found at least 80 times in 100."
        case .tooFewPlacebos(let found, let needed):
            "With \(found) placebo \(found == 1 ? "group" : "groups") no effect can be found at the 5% level, however large; at least \(needed) are "
                + "needed."
        case .tooFewOfComparators(let found, let needed):
            "What effect would have been found is not known: only \(found) groups hold none of the treated, and \(needed) are "
                + "needed to tell it."
        case .beyondReach:
            "No effect, however large, would have been found 80 times in 100: there are too few comparators for groups that "
                + "have little in common."
        case .tooManyFailed(let failed, let all):
            "The estimator failed for \(failed) of \(all) placebo groups, so what it can find is not known."
        }
    }
}
