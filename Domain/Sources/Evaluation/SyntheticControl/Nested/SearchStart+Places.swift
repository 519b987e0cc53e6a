extension SearchOptions {
    /// Each start with its place in the logarithm of V; that by regression is missing where predictors are collinear.
    func places(_ names: [String], regression: [Double]?) -> [(SearchStart, [Double])] {
        let size = names.count
        var places: [(SearchStart, [Double])] = [(.equal, [Double](repeating: 0, count: size))]
        if let regression {
            places.append((.regression, regression.map { naturalLogarithm(max($0, 1e-7)) }))
        }
        if isFromSingles, size > 1 {
            for (place, name) in names.enumerated() {
                places.append((.single(predictor: name), (0..<size).map { $0 == place ? 0 : -5 }))
            }
        }
        for number in 0..<randomStarts {
            var generator = SeededGenerator(seed: seed, stream: number)
            places.append((.random(number + 1), (0..<size).map { _ in -10 * generator.unit() }))
        }
        return places
    }
}

/// The squared coefficients, summed over pre-periods, of a regression of outcomes on predictors over all units given.
func regressionImportance(_ predictors: [[Double]], _ outcomes: [[Double]], units: [Int]) -> [Double]? {
    let rows = predictors.map { row in lessMean(units.map { row[$0] }) }
    var factor = GrowingCholesky()
    for place in rows.indices {
        guard factor.append({ dot(rows[place], rows[$0]) }) else { return nil }
    }
    var importance = [Double](repeating: 0, count: rows.count)
    var coefficients: [Double] = []
    for period in outcomes.first?.indices ?? 0..<0 {
        let outcome = lessMean(units.map { outcomes[$0][period] })
        factor.solve(rows.map { dot($0, outcome) }, into: &coefficients)
        for place in rows.indices { importance[place] += coefficients[place] * coefficients[place] }
    }
    let sum = importance.reduce(0, +)
    return sum > 0 && sum.isFinite ? importance.map { $0 / sum } : nil
}
