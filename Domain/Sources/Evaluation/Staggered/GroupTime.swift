/// One cohort in one period, against its base period and its controls.
struct GroupTime: Sendable {
    let cohort: Int
    let period: Int
    let base: Int

    /// Every cohort in every period that has a base, cohort by cohort.
    ///
    /// The base is the last period ahead of `cohort - anticipation` from the start on; ahead of it, the same if
    /// universal, else the period just before (Callaway and Sant'Anna, 2021, and the package `did`).
    static func all(_ cohorts: Cohorts, periods: Int, settings: StaggeredSettings) -> [GroupTime] {
        cohorts.starting.flatMap { cohort in
            (0..<periods).compactMap { period in
                let last = cohort - settings.anticipation - 1
                switch settings.base {
                case .universal:
                    return GroupTime(cohort: cohort, period: period, base: last)
                case .varying:
                    let base = period >= cohort ? last : period - 1
                    return base < 0 ? nil : GroupTime(cohort: cohort, period: period, base: base)
                }
            }
        }
    }

    var isReference: Bool { period == base }

    func sample(_ design: StaggeredDesign, _ cohorts: Cohorts, _ settings: StaggeredSettings) -> CellSample {
        let latest = Swift.max(period, base) + settings.anticipation
        let places = cohorts.units.indices
        let members = places.filter { cohorts.starts[$0] == cohort }
        let controls = places.filter { place in
            guard let start = cohorts.starts[place] else { return true }
            switch settings.control {
            case .neverTreated: return false
            case .notYetTreated: return start > latest && start != cohort
            }
        }
        let units = members + controls
        let changes = units.map { place in
            design.panel[cohorts.units[place], period] - design.panel[cohorts.units[place], base]
        }
        return CellSample(units: units, treated: members.count, changes: changes)
    }

    /// The effect with its influence on all units kept, or why there is none.
    func estimate(
        _ sample: CellSample,
        _ design: StaggeredDesign,
        _ cohorts: Cohorts,
        _ settings: StaggeredSettings
    ) -> Result<Influenced, CellGap> {
        let needed = design.covariates.isEmpty ? 1 : design.covariates.count + 2
        guard sample.controls >= needed else {
            return .failure(.tooFewControls(found: sample.controls, needed: needed))
        }
        if isReference {
            return .success(Influenced(att: 0, influence: [Double](repeating: 0, count: cohorts.units.count)))
        }
        return adjusted(sample, design, cohorts, settings).flatMap { found in
            guard found.att.isFinite, found.influence.allSatisfy(\.isFinite) else { return .failure(.outOfRange) }
            var influence = [Double](repeating: 0, count: cohorts.units.count)
            let scale = Double(cohorts.units.count) / Double(sample.units.count)
            for (row, place) in sample.units.enumerated() { influence[place] = scale * found.influence[row] }
            return .success(Influenced(att: found.att, influence: influence))
        }
    }

    private func adjusted(
        _ sample: CellSample,
        _ design: StaggeredDesign,
        _ cohorts: Cohorts,
        _ settings: StaggeredSettings
    ) -> Result<Influenced, CellGap> {
        guard !design.covariates.isEmpty else { return .success(sample.difference()) }
        let places = sample.units.map { cohorts.units[$0] }
        guard let rows = CovariateRows(design.covariates, units: places, base: base) else {
            return .failure(.collinear)
        }
        return CellAdjustment.estimate(sample, rows, settings.method)
    }
}
