/// Chances of belonging to a cohort rather than to its controls, by logistic regression with Newton's steps.
struct Logit: Sendable {
    let chances: [Double]
    /// The information matrix's factor, a sum over rows.
    let information: Cholesky

    /// The first `treated` rows belong to the cohort.
    static func fit(_ rows: CovariateRows, treated: Int) -> Result<Logit, CellGap> {
        let columns = rows.columns
        var coefficients = [Double](repeating: 0, count: columns)
        for iteration in 0..<60 {
            var gradient = [Double](repeating: 0, count: columns)
            var matrix = [Double](repeating: 0, count: columns * columns)
            var chances = [Double](repeating: 0, count: rows.count)
            var latest = 0.0
            for row in 0..<rows.count {
                let index = rows.product(row, coefficients)
                let chance = 1 / (1 + exponential(-index))
                let likelihood = row < treated ? chance : 1 - chance
                latest -= 2 * naturalLogarithm(Swift.max(likelihood, 1e-300))
                chances[row] = chance
                rows.add(row, times: (row < treated ? 1 : 0) - chance, to: &gradient)
                rows.addSquare(row, times: chance * (1 - chance), to: &matrix)
            }
            guard latest.isFinite, let information = Cholesky(matrix, size: columns) else {
                return .failure(iteration == 0 ? .collinear : .separated)
            }
            let step = information.solve(gradient)
            if step.allSatisfy({ Swift.abs($0) < 1e-10 }) {
                return chances.contains { $0 > mostChance }
                    ? .failure(.separated) : .success(Logit(chances: chances, information: information))
            }
            guard latest > 1e-6 else { return .failure(.separated) }
            for column in 0..<columns { coefficients[column] += step[column] }
            guard coefficients.allSatisfy({ Swift.abs($0) < 1e3 }) else { return .failure(.separated) }
        }
        return .failure(.notConverged)
    }

    /// Above it a cohort and its controls do not overlap, as in the package `did`.
    private static let mostChance = 0.999
}
