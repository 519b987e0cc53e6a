import Evaluation
import Outcomes

/// The smallest effect that would have been found 80 times in 100; none where it is not known.
struct DetectableRecord: Encodable {
    let effect: Double?
    let placebos: Int
    let sentence: String

    init(_ detectable: DetectableEffect, _ direction: Direction) {
        placebos = detectable.placebos
        switch detectable.finding {
        case .effect(let size):
            effect = size
            let way =
                switch direction {
                case .either: "either way"
                case .increase: "upwards"
                case .decrease: "downwards"
                }
            sentence =
                "An effect of \(Thousandths.text(size)) or more, \(way), would have been found at least 80 times in 100."
        case .tooFewPlacebos, .tooManyFailed: (effect, sentence) = (nil, detectable.finding.words)
        }
    }
}

struct RankRecord: Encodable {
    let p: Double
    let rank, units: Int

    init(_ rank: Rank) { (p, self.rank, units) = (rank.p, rank.atLeastAsExtreme, rank.units) }
}

struct IntervalRecord: Encodable {
    let form: String
    let lower, upper: Double?

    init(_ interval: EffectInterval) {
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
    var number: Double? { if case .value(let value) = self { value } else { nil } }
}
