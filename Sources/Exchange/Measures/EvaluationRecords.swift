public import Evaluation
import Outcomes

/// The smallest effect that would have been found 80 times in 100; none where it is not known.
public struct DetectableRecord: Encodable, Sendable {
    let effect: Double?
    let placebos: Int
    let sentence: String

    public init(_ detectable: DetectableEffect, _ direction: Direction = .either) {
        (effect, placebos, sentence) = (detectable.size, detectable.placebos, detectable.sentence(direction))
    }
}

extension DetectableEffect {
    /// As `words`, with the number to three places.
    public func sentence(_ direction: Direction = .either) -> String {
        let way =
            switch direction {
            case .either: "either way"
            case .increase: "upwards"
            case .decrease: "downwards"
            }
        return switch finding {
        case .effect(let size):
            "An effect of \(Thousandths.text(size)) or more, \(way), would have been found at least 80 times in 100."
        case .tooFewPlacebos, .tooManyFailed, .tooFewOfComparators, .beyondReach: finding.words
        }
    }
}

public struct RankRecord: Encodable, Sendable {
    let p: Double
    let rank, units: Int

    public init(_ rank: Rank) { (p, self.rank, units) = (rank.p, rank.atLeastAsExtreme, rank.units) }
}

public struct IntervalRecord: Encodable, Sendable {
    let form: String
    let lower, upper: Double?

    public init(_ interval: PermutationInterval) {
        switch interval {
        case .bounded(let range): (form, lower, upper) = ("bounded", range.lowerBound, range.upperBound)
        case .atLeast(let least): (form, lower, upper) = ("above", least, nil)
        case .atMost(let most): (form, lower, upper) = ("below", nil, most)
        case .unbounded: (form, lower, upper) = ("everything", nil, nil)
        case .empty: (form, lower, upper) = ("empty", nil, nil)
        case .notOffered: (form, lower, upper) = ("not-offered", nil, nil)
        }
    }

    public init(_ interval: EffectInterval) {
        switch interval {
        case .bounded(let range): (form, lower, upper) = ("bounded", range.lowerBound, range.upperBound)
        case .above(let least): (form, lower, upper) = ("above", least, nil)
        case .below(let most): (form, lower, upper) = ("below", nil, most)
        case .everything: (form, lower, upper) = ("everything", nil, nil)
        case .empty: (form, lower, upper) = ("empty", nil, nil)
        }
    }
}

/// The test against the unit's own past.
struct OverTimeRecord: Encodable {
    let p, statistic: Double
    let shifts, comparators, found: Int

    init(_ test: OverTimeTest) {
        (p, statistic, shifts) = (test.result.pValue, test.result.statistic, test.result.shifts)
        (comparators, found) = (test.comparators.count, test.foundAmongComparators)
    }
}

extension ErrorRatio {
    /// Nil where it has no bound or is not defined.
    public var number: Double? { if case .value(let value) = self { value } else { nil } }
}
