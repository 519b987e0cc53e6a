/// Effects by time since treatment, with a band that holds all of them together.
public struct EventStudyBands: Sendable, Equatable {
    public let plan: AnalysisPlan
    public let points: [EventPoint]
    /// How many placebo standard deviations the band reaches to each side; nil where it is unbounded.
    public let critical: Double?
    /// The p-value of no effect at any event, by the largest deviation.
    public let pValue: Double
    public let placebos: Int
    public let failed: Int
}

public struct EventPoint: Sendable, Equatable {
    public let event: Int
    public let effect: Double
    /// The standard deviation of placebo effects about zero.
    public let spread: Double
    public let band: PermutationInterval
}

extension PermutationDesign {
    /// Bands by the largest of the absolute deviations over events, each in the spread of the placebos, or for a placebo
    /// of the others.
    ///
    /// Source: Alvarez and Ferman (2023), arXiv 2302.03131. An event at which no placebo varies has no width and does
    /// not enter the largest deviation. A placebo that failed counts as larger than any.
    ///
    /// - Parameter study: the effects at `events`, in order; nil where there are none.
    /// - Throws: ``InferenceProblem``, also where treated units are among those that placebo groups are drawn from.
    public func eventStudy(
        _ events: ClosedRange<Int>,
        answering plan: AnalysisPlan,
        limits: PermutationLimits = .usual,
        study: @escaping @Sendable (Assignment) -> [Double]?
    ) async throws(InferenceProblem) -> EventStudyBands {
        guard !poolHoldsTreated else { throw .poolHoldsTreated }
        guard plan.treated.count == treated.placements.count else { throw .planDiffers(.treated) }
        let most = 1_000_000
        guard events.lowerBound >= -most, events.upperBound <= most else { throw .eventsOutside(events, most: most) }
        let count = events.count
        @Sendable func usable(_ found: [Double]?) -> [Double]? {
            found.flatMap { $0.count == count && $0.allSatisfy(\.isFinite) ? $0 : nil }
        }
        guard let effects = usable(study(treated)) else { throw .noEstimate }
        let groups = PlaceboGroups.make(
            timings: timings,
            pool: pool,
            excluding: treated,
            limits: limits,
            seed: plan.seed
        )
        .groups
        let found = await inParallel(groups.count) { usable(study(groups[$0])) }
        let (_, ratios) = await sized(groups) { study($0).flatMap(usable)?.mean }
        let scaled = zip(found, ratios).map { effects, ratio in
            effects.flatMap { effects in ratio.map { ratio in effects.map { $0 * ratio } } }
        }
        let deviations = LargestDeviations(scaled.compactMap { $0 }, times: count)
        let tested = Placebos(scaled.map { $0.map(deviations.placebo) }, direction: .increase)
        return EventStudyBands(
            plan: plan,
            points: zip(events, zip(effects, deviations.spreads)).map { event, found in
                let (effect, spread) = found
                let width = tested.reach.map { $0 * spread }
                return EventPoint(
                    event: event,
                    effect: effect,
                    spread: spread,
                    band: width.map { $0.isFinite ? .bounded(effect - $0...effect + $0) : .unbounded } ?? .unbounded
                )
            },
            critical: tested.reach,
            pValue: tested.pValue(deviations.treated(effects)),
            placebos: groups.count,
            failed: scaled.count { $0 == nil }
        )
    }
}
