/// What the mixture of others that comes nearest to a unit over ALL periods leaves of its outcomes: residuals for
/// ``AnalysisPlan/conformalTest(residuals:after:)`` of a synthetic control.
///
/// The fit has to see the periods after treatment as it sees those before, or residuals after would be larger by
/// themselves. What the fits of several units share is made once.
///
/// Source: Chernozhukov, Wuethrich and Zhu (2021), section 2.3.
public struct MixtureResiduals: Sendable {
    private let rows: [[Double]]
    private let gram: Gram

    /// - Parameters:
    ///   - effect: supposed of `treated`, and taken from its outcomes in the periods `after`.
    /// - Throws: ``MixtureProblem`` where an outcome is too large.
    public init(
        _ panel: OutcomePanel,
        treated: Int,
        after: Range<Int>,
        supposing effect: Double
    ) throws(MixtureProblem) {
        rows = panel.units.indices.map { unit in
            panel[unit: unit].enumerated().map { period, outcome in
                unit == treated && after.contains(period) ? outcome - effect : outcome
            }
        }
        guard rows.joined().allSatisfy({ Swift.abs($0) <= Mixture.largest }) else { throw .notFinite }
        gram = Gram(rows)
    }

    /// In order of time. What is no more than rounding is zero.
    ///
    /// - Parameter others: places of units, without `unit`.
    /// - Throws: ``MixtureProblem`` where there are no others or no weights are found.
    public func of(_ unit: Int, against others: [Int]) throws(MixtureProblem) -> [Double] {
        guard !others.isEmpty else { throw .noDonors }
        var solver = SimplexSolver()
        let solution = solver.solve(GramFit(gram, targets: [unit], donors: others))
        guard solution.isSolved else { throw .notSolved(residual: solution.residual) }
        var left = rows[unit]
        for (place, weight) in zip(solution.support, solution.weights) {
            let row = rows[others[place]]
            for period in left.indices { left[period] -= weight * row[period] }
        }
        let noise = noise(unit, others)
        return left.map { Swift.abs($0) > noise ? $0 : 0 }
    }

    /// The size of a residual that is no more than rounding.
    private func noise(_ unit: Int, _ others: [Int]) -> Double {
        let own = gram[unit, unit]
        let farthest = others.reduce(0) { Swift.max($0, gram[$1, $1] - 2 * gram[$1, unit] + own) }
        let level = rows[unit].reduce(0) { Swift.max($0, Swift.abs($1)) }
        return Swift.max(1e-8 * (farthest / Double(Swift.max(rows[unit].count, 1))).squareRoot(), 1e-13 * level)
    }
}
