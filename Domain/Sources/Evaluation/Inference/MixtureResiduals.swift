extension OutcomePanel {
    /// What the mixture of others that comes nearest to a unit over ALL periods leaves of its outcomes, once a supposed
    /// effect is taken from those after treatment: residuals for ``AnalysisPlan/conformalTest(residuals:after:)`` of a
    /// synthetic control. The fit has to see the periods after treatment as it sees those before, or residuals after
    /// would be larger by themselves. What is no more than rounding is zero.
    ///
    /// Source: Chernozhukov, Wuethrich and Zhu (2021), section 2.3.
    ///
    /// - Throws: ``MixtureProblem`` where there are no others or outcomes are too large.
    /// - Precondition: `unit` and `others` are places of units.
    public func mixtureResiduals(
        of unit: Int,
        against others: [Int],
        after: Range<Int>,
        supposing effect: Double
    ) throws(MixtureProblem) -> [Double] {
        let target = self[unit: unit].enumerated().map { after.contains($0.offset) ? $0.element - effect : $0.element }
        let donors = others.map { Array(self[unit: $0]) }
        let mixture = try Mixture(of: donors, nearest: target)
        let left = target.indices.map { period in
            zip(mixture.weights, donors).reduce(target[period]) { $0 - $1.0 * $1.1[period] }
        }
        let farthest = donors.map { donor in rootMeanSquare(zip(donor, target).map { $0 - $1 }[...]) }.max() ?? 0
        let level = target.map(Swift.abs).max() ?? 0
        let noise = Swift.max(1e-8 * farthest, 1e-13 * level)
        return left.map { Swift.abs($0) > noise ? $0 : 0 }
    }
}
