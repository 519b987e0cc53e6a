/// What the nested fits of all units share.
struct NestedBoard: Sendable {
    let outcomes: OutcomeBoard
    private let design: NestedDesign
    private let options: SearchOptions
    private let scaled: [[Double]]
    private let before: [[Double]]

    init(_ design: NestedDesign, _ options: SearchOptions) {
        self.design = design
        self.options = options
        outcomes = OutcomeBoard(design.design)
        scaled = zip(design.values, design.deviations).map { row, deviation in row.map { $0 / deviation } }
        before = outcomes.rows.map { Array($0[design.design.window.pre]) }
    }

    func fit(_ unit: Int, donors: [Int]) -> Result<NestedControl, SyntheticControlProblem> {
        let names = design.predictors.indices.map(design.name)
        let regression = regressionImportance(scaled, before, units: [unit] + donors)
        var search = ImportanceSearch(scaled, outcomes.gram, unit: unit, donors: donors)
        let starts = options.places(names, regression: regression)
        var corners = starts.map { search.descend(from: $0.1) }
        let order = corners.indices.sorted { (corners[$0].value, $0) < (corners[$1].value, $1) }
        for number in order.prefix(options.polished) { corners[number] = search.polish(corners[number]) }
        var ends: [SearchEnd] = []
        for (start, corner) in zip(starts, corners) {
            switch outcomes.control(unit, donors: donors, search.fit(corner.place)) {
            case .failure(let problem): return .failure(problem)
            case .success(let control):
                ends.append(SearchEnd(start: start.0, preRMSPE: control.measures.preRMSPE, att: control.att))
            }
        }
        let place = corners.min { $0.value < $1.value }?.place ?? names.map { _ in 0 }
        return outcomes.control(unit, donors: donors, search.fit(place)).map { control in
            NestedControl(
                control: control,
                predictors: matches(unit, donors, control, search.importance(place)),
                ends: ends,
                options: options
            )
        }
    }

    private func matches(
        _ unit: Int,
        _ donors: [Int],
        _ control: SyntheticControl,
        _ importance: [Double]
    ) -> [PredictorMatch] {
        let weights = donors.map { control.weight(of: outcomes.names[$0]) }
        return design.predictors.indices.map { place in
            let row = donors.map { design.values[place][$0] }
            return PredictorMatch(
                name: design.name(place),
                importance: importance[place],
                unit: design.values[place][unit],
                synthetic: dot(weights, row),
                donorMean: mean(row[...])
            )
        }
    }
}
