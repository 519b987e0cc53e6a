/// Families of effects, each with standard errors or a refusal, and each family's critical value.
struct SurenessTable: Sendable {
    private(set) var effects: [[Effect]] = []
    private(set) var criticals: [Critical] = []

    init(
        _ families: [[Combination]],
        _ design: StaggeredDesign,
        _ cohorts: Cohorts,
        _ settings: StaggeredSettings,
        seed: UInt64
    ) async {
        let places = Self.clusters(design, cohorts)
        let all = families.flatMap { $0 }
        let rows = Self.rows(all, places: places)
        let units = cohorts.units.count
        let least = 1e-12 * design.panel.outcomes.reduce(0) { Swift.max($0, Swift.abs($1)) }
        var bootstrap: MultiplierBootstrap?
        var spreads = all.indices.map { column -> Double? in
            let spread = Self.analytic(rows, column: column, columns: all.count, units: units)
            return spread > least ? spread : nil
        }
        switch settings.errors {
        case .analytic:
            break
        case .multiplier(let draws):
            let made = await MultiplierBootstrap(
                rows: rows,
                columns: all.count,
                units: units,
                draws: draws,
                seed: seed
            )
            bootstrap = made
            spreads = zip(spreads, await made.spreads()).map { $0 == nil ? nil : $1 }
        }
        let treated = all.map { cohorts.treated(in: $0.cohorts) }
        let treatedClusters = all.map { Set(cohorts.members(of: $0.cohorts).map { places[$0] }).count }
        let given = all.indices.map { place in
            settings.allowFew || treatedClusters[place] >= Refusal.fewestTreated ? spreads[place] : nil
        }
        var start = 0
        for family in families {
            let range = start..<start + family.count
            effects.append(
                range.map { place in
                    Effect(
                        att: all[place].effect.att,
                        treated: treated[place],
                        sureness: given[place].map { .standardError($0 / Double(units).squareRoot()) }
                            ?? .refused(
                                settings.allowFew || treatedClusters[place] >= Refusal.fewestTreated
                                    ? .noVariation
                                    : .few(design.clusters == nil, found: treatedClusters[place])
                            )
                    )
                }
            )
            let anyGiven = range.contains { given[$0] != nil }
            criticals.append(
                bootstrap.map { .found($0.critical(range, spreads: given)) } ?? (anyGiven ? .pointwise : .none)
            )
            start = range.upperBound
        }
    }

    /// The number of the cluster of each unit kept.
    private static func clusters(_ design: StaggeredDesign, _ cohorts: Cohorts) -> [Int] {
        guard let names = design.clusters else { return Array(cohorts.units.indices) }
        var numbers: [String: Int] = [:]
        return cohorts.units.map { unit in
            if let known = numbers[names[unit]] { return known }
            let new = numbers.count
            numbers[names[unit]] = new
            return new
        }
    }

    /// Influence summed inside each cluster: a row for each cluster, a column for each effect.
    private static func rows(_ all: [Combination], places: [Int]) -> [Double] {
        let count = (places.max() ?? -1) + 1
        var rows = [Double](repeating: 0, count: count * all.count)
        for (column, combination) in all.enumerated() {
            for (unit, cluster) in places.enumerated() {
                rows[cluster * all.count + column] += combination.effect.influence[unit]
            }
        }
        return rows
    }

    /// The population variance of the influence, without `n - 1`, as in the package `did`.
    private static func analytic(_ rows: [Double], column: Int, columns: Int, units: Int) -> Double {
        var squares = 0.0
        for place in stride(from: column, to: rows.count, by: columns) { squares += rows[place] * rows[place] }
        return (squares / Double(units)).squareRoot()
    }
}

extension Refusal {
    fileprivate static func few(_ unitsAreClusters: Bool, found: Int) -> Refusal {
        unitsAreClusters
            ? .fewTreated(found: found, needed: fewestTreated)
            : .fewTreatedClusters(found: found, needed: fewestTreated)
    }
}
