public import Evaluation

/// A unit against its own past instead of against placebos: what the mixture that comes nearest to it over all periods, as
/// if nothing had happened, leaves after the start, beside the same residuals shifted in time.
///
/// Source: Chernozhukov, Wuethrich and Zhu (2021), see ``Evaluation/AnalysisPlan/conformalTest(residuals:after:)``.
public struct OverTimeTest: Sendable, Equatable {
    public let result: ConformalResult
    /// The same for each comparator against the others. Nothing happened to them, so that where many p-values are small
    /// the residuals do not go on as they were, and the test finds too easily.
    public let comparators: [Double]

    /// The least that the p-value can be.
    public var leastP: Double { 1 / Double(result.shifts) }
    /// How many comparators have a p-value of 5% or less.
    public var foundAmongComparators: Int { comparators.count { $0 <= TestLevel.fivePercent.value } }
    /// Whether more than a tenth of the comparators have, twice as many as 5% says.
    public var findsTooEasily: Bool { 10 * foundAmongComparators > comparators.count }

    /// - Parameter panel: the unit first, then its comparators.
    init(_ plan: AnalysisPlan, _ panel: OutcomePanel, _ window: StudyWindow) throws(ComparisonProblem) {
        let left: MixtureResiduals
        do throws(MixtureProblem) {
            left = try MixtureResiduals(panel, treated: 0, after: window.post, supposing: 0)
        } catch { throw .mixture(error) }
        func test(_ unit: Int) throws(ComparisonProblem) -> ConformalResult {
            let others = panel.units.indices.dropFirst().filter { $0 != unit }
            let residuals: [Double]
            do throws(MixtureProblem) {
                residuals = try left.of(unit, against: others)
            } catch { throw .mixture(error) }
            do throws(InferenceProblem) {
                return try plan.conformalTest(residuals: residuals, after: window.post)
            } catch { throw .inference(error) }
        }
        result = try test(0)
        var found: [Double] = []
        for unit in panel.units.indices.dropFirst() { found.append(try test(unit).pValue) }
        comparators = found
    }
}
