public import Evaluation

/// The gaps of a unit from its comparators by time since the start: an event study.
///
/// Times are numbered in periods, back from the first in which sharing may have begun (-1, -2, …) and on from the last
/// (1, 2, …). The periods in which it may have begun are number 0 and are not used, and those left out for want of figures
/// leave a hole. Nothing is grouped.
public struct ComparisonEvents: Sendable, Equatable {
    /// A gap that the mixture was fitted to: a measure of the fit, and no evidence of anything.
    public struct Fitted: Sendable, Equatable {
        public let event: Int
        public let period: ReportingPeriod
        public let gap: Double
    }

    public struct Effect: Sendable, Equatable {
        public let event: Int
        public let period: ReportingPeriod
        public let found: BandedEffect
    }

    /// In order of time.
    public let before: [Fitted]
    /// In order of time.
    public let after: [Effect]
    /// Of no effect in any period after the start.
    public let pValue: Double
    public let placebos: Int
    public let kind: PeriodKind
    /// Whether the period of the start is known, and not only several in which it lies.
    public let isStartExact: Bool

    /// Whether there are enough comparators for a band at 5%, however wide.
    public var hasBands: Bool { placebos >= PlaceboBands.fewest }
    /// The least that the p-value can be.
    public var leastP: Double { 1 / Double(placebos + 1) }

    /// How many periods after the start have a pointwise band that leaves nought out.
    public var foundAlone: Int { after.count { $0.found.isFoundAlone } }
    /// How many periods after the start have a uniform band that leaves nought out.
    public var foundTogether: Int { after.count { $0.found.isFoundTogether } }
}

extension OutcomeComparison {
    public var events: ComparisonEvents {
        let (window, gap) = (plan.window, estimates.test.treated.gap)
        let (first, last) = (window.start.lowerBound.number, window.start.upperBound.number)
        return ComparisonEvents(
            before: zip(window.before, gap).map { period, gap in
                ComparisonEvents.Fitted(event: period.number - first, period: period, gap: gap)
            },
            after: zip(window.after, estimates.bands.points).map { period, found in
                ComparisonEvents.Effect(event: period.number - last, period: period, found: found)
            },
            pValue: estimates.bands.pValue,
            placebos: estimates.bands.placebos,
            kind: plan.measure.periodKind,
            isStartExact: first == last
        )
    }
}
