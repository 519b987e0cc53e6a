/// One cohort's two sets of weights, and what they give.
struct CohortFit: Sendable {
    let att: Double
    let plainATT: Double
    let curve: [Double]
    let units: SimplexSolution
    let periods: SimplexSolution

    /// - Parameters:
    ///   - unitGram: of all rows' outcomes in the pre-period, each less its own mean.
    init(
        _ rows: [[Double]],
        _ unitGram: Gram,
        treated: [Int],
        controls: [Int],
        window: StudyWindow,
        noise: CohortNoise
    ) throws(SyntheticDifferenceProblem) {
        try self.init(
            rows,
            GramFit(unitGram, targets: treated, donors: controls, ridge: Self.unitRidge(window, noise)),
            Self.periodFit(
                rows,
                controls: controls,
                window: window,
                ridge: Self.periodRidge(controls: controls.count, noise)
            ),
            path: averagePath(rows, treated),
            controls: controls,
            window: window
        )
    }

    /// - Parameters:
    ///   - unitFit: of what is treated by the controls.
    ///   - periodFit: of the controls' means after the start by their outcomes in each period before.
    ///   - path: the outcomes of what is treated, in each period.
    init(
        _ rows: [[Double]],
        _ unitFit: GramFit,
        _ periodFit: GramFit,
        path: [Double],
        controls: [Int],
        window: StudyWindow
    ) throws(SyntheticDifferenceProblem) {
        var solver = SimplexSolver()
        units = solver.solve(unitFit)
        guard units.isSolved else { throw .notSolved(weights: "weights of the controls", residual: units.residual) }

        periods = solver.solve(periodFit)
        guard periods.isSolved else {
            throw .notSolved(weights: "weights of the periods", residual: periods.residual)
        }

        var synthetic = [Double](repeating: 0, count: window.periods)
        for (place, weight) in zip(units.support, units.weights) {
            let row = rows[controls[place]]
            for period in synthetic.indices { synthetic[period] += weight * row[period] }
        }
        let gap = zip(path, synthetic).map { $0 - $1 }
        let before = zip(periods.support, periods.weights).reduce(0) { $0 + $1.1 * gap[window.pre.lowerBound + $1.0] }
        curve = gap[window.post].map { $0 - before }
        att = mean(gap[window.post]) - before
        let plain = zip(path, averagePath(rows, controls)).map { $0 - $1 }
        plainATT = mean(plain[window.post]) - mean(plain[window.pre])
    }

    static func unitRidge(_ window: StudyWindow, _ noise: CohortNoise) -> Double {
        Double(window.pre.count) * noise.zeta * noise.zeta
    }

    static func periodRidge(controls: Int, _ noise: CohortNoise) -> Double {
        let small = 1e-6 * noise.sigma
        return Double(controls) * small * small
    }

    /// The fit of the controls' means after the start by their outcomes in each period before.
    static func periodFit(_ rows: [[Double]], controls: [Int], window: StudyWindow, ridge: Double) -> GramFit {
        GramFit(
            Gram(PeriodBoard.series(rows, controls: controls, window: window)),
            targets: [window.pre.count],
            donors: Array(0..<window.pre.count),
            ridge: ridge
        )
    }
}

/// How much the controls vary from one period to the next, and the ridge that follows from it.
struct CohortNoise: Sendable {
    let sigma: Double
    let zeta: Double

    /// `zeta = (treated units x post-periods)^(1/4) sigma`.
    init(_ rows: [[Double]], controls: [Int], window: StudyWindow, treated: Int) {
        let steps = controls.flatMap { row in window.pre.dropFirst().map { rows[row][$0] - rows[row][$0 - 1] } }
        let centre = mean(steps[...])
        let squares = steps.reduce(0) { $0 + ($1 - centre) * ($1 - centre) }
        sigma = (squares / Double(max(steps.count - 1, 1))).squareRoot()
        zeta = Double(treated * window.post.count).squareRoot().squareRoot() * sigma
    }
}

func mean(_ numbers: ArraySlice<Double>) -> Double {
    numbers.isEmpty ? 0 : numbers.reduce(0, +) / Double(numbers.count)
}

func lessMean(_ numbers: [Double]) -> [Double] {
    let centre = mean(numbers[...])
    return numbers.map { $0 - centre }
}

private func averagePath(_ rows: [[Double]], _ chosen: [Int]) -> [Double] {
    var path = [Double](repeating: 0, count: rows.first?.count ?? 0)
    for row in chosen { for period in path.indices { path[period] += rows[row][period] / Double(chosen.count) } }
    return path
}
