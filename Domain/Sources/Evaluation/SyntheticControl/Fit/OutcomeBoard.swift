/// The treated unit, as number 0, and its donors with all that their fits share, made once.
struct OutcomeBoard: Sendable {
    let names: [String]
    let rows: [[Double]]
    let window: StudyWindow
    let gram: Gram

    init(_ design: SyntheticControlDesign) {
        let donors = design.donors
        self.init(
            names: [design.treated] + donors.units,
            rows: [design.outcomes] + donors.units.indices.map { Array(donors[unit: $0]) },
            window: design.window
        )
    }

    init(names: [String], rows: [[Double]], window: StudyWindow) {
        self.names = names
        self.rows = rows
        self.window = window
        gram = Gram(rows.map { Array($0[window.pre]) })
    }

    /// All units but one, and but the treated unit where a placebo leaves it out.
    func donors(for unit: Int, _ treated: TreatedAsDonor) -> [Int] {
        let first =
            switch treated {
            case .leftOut: 1
            case .kept: 0
            }
        return (first..<names.count).filter { $0 != unit }
    }

    func fit(_ unit: Int, donors: [Int]) -> Result<SyntheticControl, SyntheticControlProblem> {
        var solver = SimplexSolver()
        let fit = GramFit(gram, targets: [unit], donors: donors)
        let solution = solver.solve(fit)
        return control(unit, donors: donors, solution, isUnique: solution.isUnique || solution.isOnly(of: fit))
    }

    func control(
        _ unit: Int,
        donors: [Int],
        _ solution: SimplexSolution,
        isUnique: Bool? = nil
    ) -> Result<SyntheticControl, SyntheticControlProblem> {
        control(
            BoardTarget(name: names[unit], outcomes: rows[unit], noise: noise(unit, donors)),
            donors: donors,
            solution,
            isUnique: isUnique ?? solution.isUnique
        )
    }

    func control(
        _ target: BoardTarget,
        donors: [Int],
        _ solution: SimplexSolution,
        isUnique: Bool
    ) -> Result<SyntheticControl, SyntheticControlProblem> {
        guard solution.isSolved else { return .failure(.notSolved(unit: target.name, residual: solution.residual)) }
        let parts = zip(solution.support, solution.weights).filter { $0.1 > 0 }.sorted { $0.0 < $1.0 }
        var synthetic = [Double](repeating: 0, count: window.periods)
        for (place, weight) in parts {
            let row = rows[donors[place]]
            for period in synthetic.indices { synthetic[period] += weight * row[period] }
        }
        let gap = zip(target.outcomes, synthetic).map { $0 - $1 }
        return .success(
            SyntheticControl(
                unit: target.name,
                weights: parts.map { DonorWeight(donor: names[donors[$0.0]], weight: $0.1) },
                synthetic: synthetic,
                gap: gap,
                measures: GapMeasures(gap, window, noise: target.noise),
                residual: solution.residual,
                isUnique: isUnique
            )
        )
    }

    /// The size of a gap that is no more than rounding.
    private func noise(_ unit: Int, _ donors: [Int]) -> Double {
        let own = gram[unit, unit]
        let farthest = donors.reduce(0) { max($0, gram[$1, $1] - 2 * gram[$1, unit] + own) }
        return noise(farthest: farthest, rows[unit])
    }

    /// - Parameter farthest: the largest squared distance of a donor over the pre-period.
    func noise(farthest: Double, _ outcomes: [Double]) -> Double {
        let level = outcomes.reduce(0) { max($0, abs($1)) }
        return max(1e-8 * (farthest / Double(window.pre.count)).squareRoot(), 1e-13 * level)
    }
}

/// What is fitted.
struct BoardTarget {
    let name: String
    let outcomes: [Double]
    /// The size of a gap that is no more than rounding.
    let noise: Double
}
