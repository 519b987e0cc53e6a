public import Evaluation

/// What a unit's outcomes give beside those of some comparators, in the unit of the measure.
public struct ComparisonEstimates: Sendable, Equatable {
    /// The unit first, then its comparators; periods are those before, then those after.
    public let panel: OutcomePanel
    public let window: StudyWindow
    /// Whom the unit is ranked among.
    public let groups: ComparisonGroups
    /// From groups of comparators alone, which the unit's outcomes do not enter.
    public let detectable: DetectableEffect
    /// The synthetic control by outcomes alone, with every group as a placebo in the order of ``groups``.
    public let test: PlaceboTest
    /// The mean gap among those of the groups, each as noisy as the unit by its size.
    public let ranked: RankedPlacebos
    /// The effects that the test by scaled mean gap does not reject at 5%.
    public let interval: EffectInterval
    /// The least and the largest effect with one comparator left out.
    public let leaveOneOut: ClosedRange<Double>
    /// As if sharing had begun a year earlier, with the same groups as placebos then; nil where too few periods lie ahead of that.
    public let earlier: RankedPlacebos?
    public let difference: DifferenceEstimates
    /// The gaps after the start, each with what those of the groups show in the same period.
    public let bands: PlaceboBands

    /// The mean gap after the start.
    public var effect: Double { test.treated.att }
    /// By the planned test: the rank of the scaled mean gap, which the interval inverts.
    public var pValue: Double { ranked.rank.p }
    public var comparators: Int { groups.comparators }
}

/// The second estimator: synthetic difference-in-differences, and the plain one, each among the same groups.
public struct DifferenceEstimates: Sendable, Equatable {
    public let estimate: SyntheticDifference
    public let ranked: RankedPlacebos
    public let plain: RankedPlacebos
    public let interval: EffectInterval

    public var effect: Double { ranked.effect }
    public var pValue: Double { ranked.rank.p }
    public var plainEffect: Double { plain.effect }
    public var plainRank: Rank { plain.rank }

    init(
        _ design: SyntheticDifferenceDesign,
        _ groups: ComparisonGroups,
        _ window: StudyWindow
    ) async throws(SyntheticDifferenceProblem) {
        estimate = try design.estimate()
        let found = try await design.differences(of: groups.placebos.groups)
        let singles = groups.areSingles ? found : try await design.differences(of: groups.singles)
        ranked = groups.ranked(estimate.att, found.map(\.att), singles: singles.map(\.att), window)
        plain = groups.ranked(estimate.plainATT, found.map(\.plainATT), singles: singles.map(\.plainATT), window)
        interval = ranked.interval(.fivePercent)
    }
}
