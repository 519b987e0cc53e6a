/// What the nested fits of all units share.
struct NestedBoard: Sendable {
    let outcomes: OutcomeBoard
    private let names: [String]
    private let values: [[Double]]
    private let options: SearchOptions
    private let scaled: [[Double]]
    private let before: [[Double]]

    init(_ design: NestedDesign, _ options: SearchOptions) {
        self.init(design, options, OutcomeBoard(design.design), design.values)
    }

    /// - Parameter values: for each predictor a number for each unit of `outcomes`.
    init(_ design: NestedDesign, _ options: SearchOptions, _ outcomes: OutcomeBoard, _ values: [[Double]]) {
        names = design.predictors.indices.map(design.name)
        self.values = values
        self.options = options
        self.outcomes = outcomes
        scaled = zip(values, design.deviations).map { row, deviation in row.map { $0 / deviation } }
        before = outcomes.rows.map { Array($0[outcomes.window.pre]) }
    }

    func fit(_ unit: Int, donors: [Int]) -> Result<NestedControl, SyntheticControlProblem> {
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
        return names.indices.map { place in
            let row = donors.map { values[place][$0] }
            return PredictorMatch(
                name: names[place],
                importance: importance[place],
                unit: values[place][unit],
                synthetic: dot(weights, row),
                donorMean: mean(row[...])
            )
        }
    }
}
