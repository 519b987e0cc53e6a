extension StaggeredDesign {
    /// Group-time effects of staggered treatment, with four ways to sum them up.
    ///
    /// Source: Callaway and Sant'Anna (2021), *Difference-in-differences with multiple time periods*, Journal of
    /// Econometrics 225; conventions of the package `did` 2.5.1. Bands are at 95%. A start known only within some
    /// periods is entered as the last of them, with the periods between as anticipation.
    ///
    /// - Parameter plan: gives the seed; its method and treated units must be those of this analysis.
    /// - Throws: ``StaggeredProblem`` where nothing can be estimated. A single cell that cannot is marked absent.
    public func groupTimeEffects(
        under settings: StaggeredSettings,
        answering plan: AnalysisPlan
    ) async throws(StaggeredProblem) -> StaggeredResult {
        try check(settings, plan)
        let cohorts = Cohorts(self, anticipation: settings.anticipation)
        guard !cohorts.starting.isEmpty else { throw .allTreatedTooEarly(units: starts.count { $0 != nil }) }
        let places = GroupTime.all(cohorts, periods: panel.periods.count, settings: settings)
        let (size, overflow) = places.count.multipliedReportingOverflow(by: cohorts.units.count)
        guard !overflow, size <= Self.mostNumbers else { throw .tooManyNumbers(size, most: Self.mostNumbers) }

        let found = await inParallel(places.count) { number in
            let sample = places[number].sample(self, cohorts, settings)
            return (controls: sample.controls, effect: places[number].estimate(sample, self, cohorts, settings))
        }
        let estimated = zip(places, found).compactMap { place, found in
            (try? found.effect.get()).map { (place: place, effect: $0) }
        }
        let sums = AggregateKind.allCases.map { Aggregation.make($0, estimated, cohorts) }
        let cells = estimated.map { Combination(cell: $0.place, effect: $0.effect) }
        let families = [cells] + sums.map(\.parts) + sums.map { $0.overall.map { [$0] } ?? [] }
        let table = await SurenessTable(families, self, cohorts, settings, seed: plan.seed)

        var effects = table.effects[0].makeIterator()
        let kinds = Array(AggregateKind.allCases.enumerated())
        return StaggeredResult(
            plan: plan,
            settings: settings,
            units: cohorts.units.count,
            treated: cohorts.treated(in: cohorts.starting),
            cells: zip(places, found).map { place, found in
                GroupTimeCell(
                    cohort: place.cohort,
                    period: place.period,
                    base: place.base,
                    controls: found.controls,
                    finding: found.effect.finding(&effects)
                )
            },
            critical: table.criticals[0],
            dropped: cohorts.dropped,
            aggregates: kinds.map { number, kind in
                Aggregate(
                    kind: kind,
                    overall: table.effects[1 + kinds.count + number].first,
                    parts: zip(sums[number].parts, table.effects[1 + number]).map {
                        LabelledEffect(label: $0.label, effect: $1)
                    },
                    critical: table.criticals[1 + number]
                )
            }
        )
    }

    private static let mostNumbers = 50_000_000

    private func check(_ settings: StaggeredSettings, _ plan: AnalysisPlan) throws(StaggeredProblem) {
        let periods = panel.periods.count
        guard settings.anticipation >= 0, settings.anticipation <= periods - 2 else {
            throw .anticipationOutside(settings.anticipation, periods: periods)
        }
        switch settings.errors {
        case .analytic: break
        case .multiplier(let draws):
            guard draws >= 19 else { throw .tooFewDraws(draws, least: 19) }
            guard draws <= 1_000_000 else { throw .tooManyDraws(draws, most: 1_000_000) }
        }
        switch settings.control {
        case .neverTreated: guard starts.contains(nil) else { throw .noNeverTreated }
        case .notYetTreated: break
        }
        guard plan.method == settings.planned else { throw .planDiffers(.method) }
        let treated = zip(panel.units, starts).filter { $0.1 != nil }.map(\.0)
        guard Set(treated) == Set(plan.treated.map(\.unit)) else { throw .planDiffers(.treated) }
    }
}

extension Result<Influenced, CellGap> {
    fileprivate func finding(_ effects: inout IndexingIterator<[Effect]>) -> CellFinding {
        switch self {
        case .failure(let gap): return .absent(gap)
        case .success(let found):
            return .effect(
                effects.next() ?? Effect(att: found.att, treated: 0, sureness: .refused(.noVariation))
            )
        }
    }
}
