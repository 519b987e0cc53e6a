extension PermutationDesign {
    /// Tests any estimator by placebo groups of the same number of units with the same timings.
    ///
    /// The p-value is `(1 + placebos at least as extreme) / (1 + placebos)`, which is the exact rank where all groups are
    /// taken; it is one-sided where the plan names a direction. With sizes, estimates are divided by the square root of
    /// the variance that ``SizeScale`` gives their group. The interval holds the effects that the test, with that effect
    /// taken from the estimate, does not reject at 5%. Source: Conley and Taber (2011); Ferman and Pinto (2019);
    /// MacKinnon and Webb (2020).
    ///
    /// - Parameter plan: gives direction and seed; it must name as many treated units as this design.
    /// - Parameter statistic: the estimate for the units and timings named, from comparators that are not among them;
    ///   nil where there is none. It is called on all cores at once.
    /// - Throws: ``InferenceProblem/noEstimate`` or ``InferenceProblem/planDiffers(_:)``.
    public func test(
        answering plan: AnalysisPlan,
        limits: PermutationLimits = .usual,
        statistic: @escaping @Sendable (Assignment) -> Double?
    ) async throws(InferenceProblem) -> PermutationResult {
        guard plan.treated.count == treated.placements.count else { throw .planDiffers(.treated) }
        guard let estimate = statistic(treated), estimate.isFinite else { throw .noEstimate }
        let chosen = PlaceboGroups.make(
            timings: timings,
            pool: pool,
            excluding: treated,
            limits: limits,
            seed: plan.seed
        )
        let groups = chosen.groups
        let estimates = await inParallel(groups.count) { number -> Double? in
            statistic(groups[number]).flatMap { $0.isFinite ? $0 : nil }
        }
        let (sizing, ratios) = await sized(groups, statistic: statistic)
        let placebos = groups.indices.map { number in
            Placebo(
                assignment: groups[number],
                estimate: estimates[number],
                scaled: estimates[number].flatMap { estimate in ratios[number].map { estimate * $0 } }
            )
        }
        let scaled = placebos.map(\.scaled)
        let tested = Placebos(scaled, direction: plan.direction)
        return PermutationResult(
            plan: plan,
            treated: treated,
            detectable: poolHoldsTreated
                ? nil
                : DetectableEffect(treated: plan.treated.count, estimates: scaled, direction: plan.direction),
            estimate: estimate,
            pValue: tested.pValue(estimate),
            interval: poolHoldsTreated ? .notOffered : tested.interval(around: estimate),
            placebos: placebos,
            choice: chosen.choice,
            sizing: sizing
        )
    }

    /// For each group, the treated group's standard deviation over its own; 1 where units count alike.
    func sized(
        _ groups: [Assignment],
        statistic: @escaping @Sendable (Assignment) -> Double?
    ) async -> (Sizing, [Double?]) {
        let alike = [Double?](repeating: 1, count: groups.count)
        guard let sizes else { return (.alike, alike) }
        let comparators = pool.filter { !treated.units.contains($0) }
        var lines: [VarianceLine] = []
        for timing in timings where !lines.contains(where: { $0.timing == timing }) {
            let effects = await inParallel(comparators.count) { place -> Double? in
                statistic(Assignment([Placement(unit: comparators[place], timing: timing)]))
            }
            let known = zip(comparators, effects).compactMap { unit, effect in
                effect.flatMap { $0.isFinite ? (size: sizes[unit], square: $0 * $0) : nil }
            }
            if let line = VarianceLine.fit(known.map(\.square), sizes: known.map(\.size), timing: timing) {
                lines.append(line)
            }
        }
        let scale = SizeScale(lines: lines)
        guard let own = scale.variance(treated, sizes: sizes) else { return (.notFitted, alike) }
        return (
            .scaled(scale),
            groups.map { group in scale.variance(group, sizes: sizes).map { (own / $0).squareRoot() } }
        )
    }
}
