import Evaluation

/// Group-time effects, and where few are treated the test by permutation.
struct StaggeredDIDAnswer: PrintedAnswer {
    let panel: CohortPanel
    let result: StaggeredResult
    /// Of the plain difference-in-differences; nil where ten or more are treated, or too few are never treated.
    let permutation: PermutationResult?
    let seed: UInt64

    init(
        _ panel: CohortPanel,
        covariates: [String],
        cluster: String?,
        settings: StaggeredSettings,
        seed: UInt64
    ) async throws {
        self.panel = panel
        self.seed = seed
        let design = try StaggeredDesign(
            panel: panel.panel,
            starts: panel.starts,
            covariates: try covariates.map { .varying(name: $0, values: try panel.covariate($0)) },
            clusters: try cluster.map { try panel.clusters($0) }
        )
        let plan = try panel.plan(settings.planned, seed: seed)
        result = try await design.groupTimeEffects(under: settings, answering: plan)
        permutation = try await panel.permutation(fewerThan: Refusal.fewestTreated, seed: seed)
    }

    var record: StaggeredDIDRecord { StaggeredDIDRecord(self) }

    var warnings: [String] {
        var told = panel.notes + result.dropped.map { words($0) }
        if case .refused(let refusal)? = result.aggregate(.simple)?.overall?.sureness { told.append(refusal.words) }
        if result.settings.allowFew, result.treated < Refusal.fewestTreated {
            told.append(
                "Standard errors were asked for with \(result.treated) treated \(result.treated == 1 ? "unit" : "units"): they are far too small."
            )
        }
        told += untested + absent
        for aggregate in result.aggregates {
            if case .unstable = aggregate.critical {
                told.append(
                    "The band of the aggregate \(aggregate.kind.rawValue) rests on a bootstrap that is not to be relied on."
                )
            }
        }
        return told
    }

    func time(_ place: Int) -> String {
        panel.panel.periods.indices.contains(place) ? panel.panel.periods[place] : String(place)
    }

    /// What is lacking for a test by permutation, or for one that can tell anything.
    private var untested: [String] {
        guard result.treated < Refusal.fewestTreated else { return [] }
        guard let permutation else {
            let (treated, never) = (panel.starts.count { ($0 ?? 0) > 0 }, panel.starts.count { $0 == nil })
            return [
                "There is no test by permutation: it needs fewer than \(Refusal.fewestTreated) treated units, and more units that are never treated. There are \(treated) and \(never)."
            ]
        }
        let groups = permutation.rank.units
        return groups < 20
            ? [
                "With \(Words.count(groups - 1, "placebo group")) p cannot be below 1/\(groups): nothing here can be significant at 5%."
            ] : []
    }

    /// How many group-time effects there are not, by the reason.
    private var absent: [String] {
        let gaps = result.cells.compactMap { cell in if case .absent(let gap) = cell.finding { gap } else { nil } }
        guard !gaps.isEmpty else { return [] }
        let reasons = Dictionary(grouping: gaps, by: \.code).sorted { $0.key < $1.key }.compactMap { _, alike in
            alike.first.map { "\(alike.count == gaps.count ? "" : "\(alike.count) times: ")\($0.words)" }
        }
        return [
            "\(gaps.count) of \(Words.count(result.cells.count, "group-time effect")) could not be estimated. \(reasons.joined(separator: " "))"
        ]
    }

    private func words(_ dropped: DroppedCohort) -> String {
        "Left out, since treated from \(time(dropped.start)) on, with no time before: \(dropped.units.joined(separator: ", "))."
    }
}

extension CohortPanel {
    /// A column of the file over the panel; every unit has it at every time.
    func covariate(_ column: String) throws -> OutcomePanel {
        guard let place = table.columns.others.firstIndex(of: column) else {
            throw Failure.input("--covariates: the column '\(column)' was not read.")
        }
        let count = table.times.count
        var rows = [Int?](repeating: nil, count: table.units.count)
        for (row, unit) in complete.tableUnits.enumerated() { rows[unit] = row }
        var values = [Double?](repeating: nil, count: panel.units.count * count)
        for number in 0..<table.rowCount {
            let row = table[number]
            if let unit = rows[row.unit] { values[unit * count + row.time] = row.others[place] }
        }
        if let missing = values.firstIndex(where: { $0 == nil }) {
            throw Failure.input(
                "--covariates: \(panel.units[missing / count]) has no '\(column)' at \(table.times[missing % count])."
            )
        }
        return try OutcomePanel(units: panel.units, periods: panel.periods, outcomes: values.compactMap { $0 })
    }

    func clusters(_ column: String) throws -> [String] {
        let given = try table.constant(column)
        return try zip(panel.units, complete.tableUnits).map { name, unit in
            guard let cluster = given[unit] else { throw Failure.input("--cluster: \(name) has no '\(column)'.") }
            return "\(cluster)"
        }
    }

    /// - Parameter least: The first start that counts: of those treated from the first time on nothing is estimated.
    func plan(_ method: PlannedMethod, from least: Int = 0, seed: UInt64) throws -> AnalysisPlan {
        let all = zip(panel.units, starts)
        return try AnalysisPlan(
            measure: table.columns.outcome,
            window: 0...(panel.periods.count - 1),
            treated: all.compactMap { unit, start in
                start.flatMap { $0 >= least ? PlannedTreatment(unit: unit, start: .known($0)) : nil }
            },
            comparators: all.compactMap { unit, start in start == nil ? unit : nil },
            method: method,
            direction: .either,
            seed: seed
        )
    }

    /// Of the plain difference-in-differences, where fewer units are treated than `most`.
    func permutation(fewerThan most: Int, seed: UInt64) async throws -> PermutationResult? {
        let treated = try starts.enumerated().compactMap { unit, start -> Placement? in
            guard let start, start > 0 else { return nil }
            return Placement(unit: unit, timing: try Timing(start: start, periods: panel.periods.count))
        }
        let never = starts.indices.filter { starts[$0] == nil }
        guard (1..<most).contains(treated.count), never.count > treated.count else { return nil }
        let design = try PermutationDesign(treated: treated, pool: never, units: panel.units.count)
        let differences = try DifferenceInDifferences(panel, comparators: never, timings: treated.map(\.timing))
        return try await design.test(
            answering: plan(PlannedMethod(name: "difference-in-differences by permutation"), from: 1, seed: seed)
        ) { differences.estimate($0) }
    }
}
