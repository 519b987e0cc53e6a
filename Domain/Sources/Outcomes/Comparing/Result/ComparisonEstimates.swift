public import Evaluation

/// What a unit's outcomes give beside those of some comparators, in the unit of the measure.
public struct ComparisonEstimates: Sendable, Equatable {
    /// The unit first, then its comparators; periods are those before, then those after.
    public let panel: OutcomePanel
    public let window: StudyWindow
    /// From placebos alone, which the unit's outcomes do not enter.
    public let detectable: DetectableEffect
    /// The synthetic control by outcomes alone, with every comparator as a placebo.
    public let test: PlaceboTest
    /// The effects that the test by mean gap does not reject at 5%.
    public let interval: EffectInterval
    /// The least and the largest effect with one comparator left out.
    public let leaveOneOut: ClosedRange<Double>
    /// As if sharing had begun a year earlier, with every comparator as a placebo then; nil where too few periods lie ahead of that.
    public let earlier: PlaceboTest?
    public let difference: DifferenceEstimates
    /// The gaps after the start, each with what those of the comparators show in the same period.
    public let bands: PlaceboBands

    /// The mean gap after the start.
    public var effect: Double { test.treated.att }
    /// By the planned test: the rank of the mean gap, which the interval inverts.
    public var pValue: Double { test.meanGap.p }
}

/// The second estimator: synthetic difference-in-differences, and the plain one.
public struct DifferenceEstimates: Sendable, Equatable {
    public let placebos: DifferencePlacebos
    public let interval: EffectInterval
    /// Of the plain difference-in-differences among its placebos, by size.
    public let plainRank: Rank

    public var effect: Double { placebos.estimate.att }
    public var pValue: Double { placebos.rank.p }
    public var plainEffect: Double { placebos.estimate.plainATT }

    init(_ placebos: DifferencePlacebos) {
        self.placebos = placebos
        interval = placebos.interval(.fivePercent)
        let plain = abs(placebos.estimate.plainATT) * (1 - 1e-9)
        plainRank = Rank(
            atLeastAsExtreme: 1 + placebos.plainPlacebos.count { abs($0) >= plain },
            units: 1 + placebos.plainPlacebos.count
        )
    }
}
