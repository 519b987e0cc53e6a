/// The treated unit among in-space placebos: every donor taken in turn as if it had been treated, or, where several units
/// are treated, groups of as many donors.
///
/// Were treatment given at random, the treated unit would be among the `k` most extreme of `n` units in `k` cases of `n`.
///
/// Source: Abadie, Diamond and Hainmueller (2010), JASA 105(490); the treated unit is counted among the units.
public struct PlaceboTest: Sendable, Equatable {
    public let treated: SyntheticControl
    /// One for each donor, in the donors' order, or for each group, those left out of the ranks included.
    public let placebos: [SyntheticControl]
    /// The units of each placebo.
    public let members: [[String]]
    public let choice: PlaceboChoice
    public let rules: PlaceboRules
    /// The placebos left out of the ranks, as their pre-period error is too large under ``PlaceboRules/largestPreError``.
    public let excluded: [String]
    /// By the ratio of post- to pre-period error.
    public let ratio: Rank
    /// By the size of the mean gap after treatment.
    public let meanGap: Rank
    /// By the mean gap in the expected direction, if one was given.
    public let directional: Rank?
    /// By the pre-period error: where few units fit as badly as the treated one, its gap means little.
    public let preError: Rank

    /// The placebos that are ranked.
    public var counted: [SyntheticControl] { placebos.filter { !isExcluded($0) } }

    /// - Parameter members: the units of each placebo, where they are not those after which it is named.
    init(
        treated: SyntheticControl,
        placebos: [SyntheticControl],
        rules: PlaceboRules,
        members: [[String]]? = nil,
        choice: PlaceboChoice = .enumerated
    ) {
        let counted = placebos.filter { !rules.excludes($0, beside: treated) }
        func rank(_ statistic: PlaceboStatistic) -> Rank {
            let extreme = counted.filter { Self.extremeness($0, statistic, treated).holds(at: 0) }
            return Rank(atLeastAsExtreme: extreme.count + 1, units: counted.count + 1)
        }
        self.treated = treated
        self.placebos = placebos
        self.rules = rules
        self.members = members ?? placebos.map { [$0.unit] }
        self.choice = choice
        excluded = placebos.filter { rules.excludes($0, beside: treated) }.map(\.unit)
        ratio = rank(.ratio)
        meanGap = rank(.meanGap)
        directional = rules.direction.map { rank(.directional($0)) }
        let worse = placebos.filter { $0.measures.preRMSPE >= treated.measures.preRMSPE }
        preError = Rank(atLeastAsExtreme: worse.count + 1, units: placebos.count + 1)
    }

    /// Whether a placebo is left out of the ranks.
    public func isExcluded(_ placebo: SyntheticControl) -> Bool { rules.excludes(placebo, beside: treated) }

    /// The constant effects that are not rejected at `level`: those that, taken off the treated unit's outcomes after
    /// treatment, leave `p > level`. Where they are not all in one piece, the smallest interval around them.
    ///
    /// - Parameter level: five per cent for a 95% interval.
    public func interval(_ level: TestLevel, by statistic: PlaceboStatistic) -> EffectInterval {
        EffectInterval(
            estimate: treated.att,
            level: level.value,
            comparisons: counted.map { Self.extremeness($0, statistic, treated) }
        )
    }

    private static func extremeness(
        _ placebo: SyntheticControl,
        _ statistic: PlaceboStatistic,
        _ treated: SyntheticControl
    ) -> Extremeness {
        Extremeness(
            statistic,
            placebo: placebo.measures,
            treated: treated.measures,
            share: placebo.weight(of: treated.unit)
        )
    }
}
