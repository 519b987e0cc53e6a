/// A test of one treated path against its own past.
public struct ConformalResult: Sendable, Equatable {
    public let plan: AnalysisPlan
    /// The mean absolute residual after treatment.
    public let statistic: Double
    public let pValue: Double
    /// How many shifts there are, the path as it is among them; the p-value is at least one over this.
    public let shifts: Int
}

extension AnalysisPlan {
    /// Whether residuals after treatment are larger than under shifts of the whole path in time, round its end.
    ///
    /// Source: Chernozhukov, Wuethrich and Zhu (2021), *An exact and robust conformal inference method for counterfactual
    /// and synthetic controls*, Journal of the American Statistical Association 116, moving-block permutations, q = 1.
    ///
    /// - Parameter residuals: of the treated path in order of time, from a fit to ALL periods with the supposed effect
    ///   taken from those after treatment; months left out are not among them.
    /// - Parameter after: positions of the periods after treatment.
    /// - Throws: ``InferenceProblem`` where a residual is not finite or there is nothing before or after.
    public func conformalTest(
        residuals: [Double],
        after: Range<Int>
    ) throws(InferenceProblem) -> ConformalResult {
        if let place = residuals.firstIndex(where: { !$0.isFinite }) { throw .notFinite(place: place) }
        let count = residuals.count
        guard after.lowerBound > 0, after.upperBound <= count, !after.isEmpty else {
            throw .tooFewPeriods(found: after.isEmpty ? 0 : count, needed: Swift.max(2, after.upperBound))
        }
        let sizes = residuals.map(Swift.abs)
        let means = (0..<count).map { shift in
            after.map { sizes[($0 + shift) % count] }.sum / Double(after.count)
        }
        // Sums in another order differ in their last digits; a tie counts against the effect.
        let least = means[0] * (1 - 1e-12)
        return ConformalResult(
            plan: self,
            statistic: means[0],
            pValue: Double(means.count { $0 >= least }) / Double(count),
            shifts: count
        )
    }
}

extension OutcomePanel {
    /// The gap of a unit from the mean of others over all periods, less `effect` after treatment and the mean of what is
    /// left: residuals for ``AnalysisPlan/conformalTest(residuals:after:)`` of a difference in differences.
    ///
    /// - Throws: ``InferenceProblem`` where a unit or period is unknown or there are no others.
    public func residuals(
        of unit: Int,
        against others: [Int],
        after: Range<Int>,
        supposing effect: Double
    ) throws(InferenceProblem) -> [Double] {
        if let unknown = ([unit] + others).first(where: { !units.indices.contains($0) }) {
            throw .unitOutside(unknown, units: units.count)
        }
        guard !others.isEmpty else { throw .tooFewInPool(found: 0, needed: 1) }
        guard !others.contains(unit) else { throw .repeatedUnit(unit) }
        let gaps = periods.indices.map { period in
            self[unit, period] - others.map { self[$0, period] }.mean - (after.contains(period) ? effect : 0)
        }
        let level = gaps.mean
        return gaps.map { $0 - level }
    }
}
