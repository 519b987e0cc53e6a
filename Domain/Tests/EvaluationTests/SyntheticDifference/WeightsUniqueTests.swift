import Evaluation
import Testing

struct WeightsUniqueTests {
    private func estimate(units: Int, periods: Int, _ outcome: (Int, Int) -> Double) throws -> CohortDifference {
        let panel = try OutcomePanel(
            units: (0..<units).map { "U\($0)" },
            periods: (0..<periods).map { "P\($0)" },
            outcomes: (0..<units * periods).map { outcome($0 / periods, $0 % periods) }
        )
        let treated = TreatedUnit(unit: "U0", window: try StudyWindow(before: periods - 2, of: periods))
        return try #require(try SyntheticDifferenceDesign(panel, treated: [treated]).estimate().cohorts.first)
    }

    @Test(arguments: UInt64(1)...10)
    func `many controls over few periods leave no choice`(seed: UInt64) throws {
        var random = RandomSeries(seed)
        let noise = (0..<240).map { _ in random.unit() }
        let cohort = try estimate(units: 30, periods: 8) { noise[$0 * 8 + $1] }
        #expect(cohort.areUnitWeightsUnique && cohort.arePeriodWeightsUnique)
    }

    /// Three controls have two directions apart from what they have in common; forty periods lie all around their means
    /// after the start.
    @Test(arguments: UInt64(1)...10)
    func `many periods of few controls leave those of periods open, and the ridge settles those of units`(seed: UInt64)
        throws
    {
        var random = RandomSeries(seed)
        let noise = (0..<168).map { _ in random.unit() }
        let cohort = try estimate(units: 4, periods: 42) { unit, period in
            period < 40 ? noise[unit * 42 + period] : 0.5
        }
        #expect(cohort.areUnitWeightsUnique)
        #expect(!cohort.arePeriodWeightsUnique)
    }

    @Test func `a period that is the same as another leaves both open`() throws {
        var random = RandomSeries(3)
        let noise = (0..<240).map { _ in random.unit() }
        func repeated(_ unit: Int, _ period: Int) -> Double {
            noise[unit * 8 + (period == 5 || period > 5 ? 2 : period)]
        }
        #expect(try !estimate(units: 30, periods: 8, repeated).arePeriodWeightsUnique)
    }

    @Test func `controls that all move by the same have no ridge, and any of them will do`() throws {
        let cohort = try estimate(units: 6, periods: 8) { unit, period in
            Double(10 * unit + period) + (unit == 0 ? Double(period % 3) : 0)
        }
        #expect(cohort.zeta == 0)
        #expect(!cohort.areUnitWeightsUnique && !cohort.arePeriodWeightsUnique)
    }
}
