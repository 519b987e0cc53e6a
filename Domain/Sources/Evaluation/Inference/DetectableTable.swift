extension PermutationDesign {
    /// The smallest detectable effect for 1, 2 and up to `most` treated units, from comparators alone.
    ///
    /// The timings of the treated are taken in order, over again where there are fewer than units. The treated units'
    /// own outcomes do not enter, provided that `statistic` compares with comparators alone.
    ///
    /// - Throws: ``InferenceProblem/poolHoldsTreated``.
    public func detectable(
        upTo most: Int = 5,
        answering plan: AnalysisPlan,
        limits: PermutationLimits = .usual,
        statistic: @escaping @Sendable (Assignment) -> Double?
    ) async throws(InferenceProblem) -> DetectableTable {
        guard !poolHoldsTreated else { throw .poolHoldsTreated }
        var rows: [DetectableEffect] = []
        for count in 1...Swift.max(1, Swift.min(most, pool.count)) {
            let own = timings
            let taken = (0..<count).map { own[$0 % own.count] }.sorted { $0.precedes($1) }
            let groups = PlaceboGroups.make(
                timings: taken,
                pool: pool,
                excluding: nil,
                limits: limits,
                seed: plan.seed
            ).groups
            let estimates = await inParallel(groups.count) { number -> Double? in
                statistic(groups[number]).flatMap { $0.isFinite ? $0 : nil }
            }
            rows.append(DetectableEffect(treated: count, estimates: estimates, direction: plan.direction))
        }
        return DetectableTable(plan: plan, rows: rows)
    }
}

/// What could be detected with each number of treated units.
public struct DetectableTable: Sendable, Equatable {
    public let plan: AnalysisPlan
    public let rows: [DetectableEffect]
}
