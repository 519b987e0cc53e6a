import Testing

@testable import Evaluation

struct ConformalTests {
    private func plan() throws -> AnalysisPlan { try Invented.plan([("U0", 8)]) }

    @Test func `the p-value is the rank of the last block among all shifts`() throws {
        let residuals: [Double] = [0.1, -0.2, 0.3, 0.1, -0.1, 0.2, 0.1, -0.3, 5, -6]
        let result = try plan().conformalTest(residuals: residuals, after: 8..<10)
        #expect(result.statistic == 5.5)
        #expect(result.pValue == 1.0 / 10)
        #expect(result.shifts == 10)
        let flat = try plan().conformalTest(residuals: [Double](repeating: 2, count: 7), after: 5..<7)
        #expect(flat.pValue == 1)
        // Blocks of two, round the end, sum to 3, 6, 6, 4 and 1: four of the five are as large as the block itself.
        let ring = try plan().conformalTest(residuals: [3, 3, 1, 0, 3], after: 3..<5)
        #expect(ring.pValue == 4.0 / 5)
    }

    @Test func `under no effect small p-values are as rare as they say`() throws {
        var small = 0
        for seed in 0..<400 {
            var generator = SeededGenerator(seed: 77, stream: seed)
            let residuals = Invented.normals(40, &generator)
            if try plan().conformalTest(residuals: residuals, after: 36..<40).pValue <= 0.1 { small += 1 }
        }
        // 40 expected; the binomial deviation is 6, and four of them are allowed.
        #expect((16...64).contains(small))
    }

    @Test func `residuals of a difference in differences have no level, and lose a supposed effect`() throws {
        let panel = try Invented.panel([0, 0, 4, 4, 1, 1, 1, 1, 3, 3, 3, 3], units: 3)
        let supposed = try panel.residuals(of: 0, against: [1, 2], after: 2..<4, supposing: 4)
        #expect(supposed.allSatisfy { abs($0) < 1e-12 })
        let none = try panel.residuals(of: 0, against: [1, 2], after: 2..<4, supposing: 0)
        #expect(none == [-2, -2, 2, 2])
    }

    @Test func `bad input is refused`() throws {
        #expect(throws: InferenceProblem.notFinite(place: 1)) {
            try plan().conformalTest(residuals: [1, .nan, 2], after: 2..<3)
        }
        #expect(throws: InferenceProblem.tooFewPeriods(found: 3, needed: 4)) {
            try plan().conformalTest(residuals: [1, 2, 3], after: 2..<4)
        }
        #expect(throws: InferenceProblem.tooFewPeriods(found: 0, needed: 2)) {
            try plan().conformalTest(residuals: [1, 2, 3], after: 2..<2)
        }
        #expect(throws: InferenceProblem.tooFewPeriods(found: 3, needed: 3)) {
            try plan().conformalTest(residuals: [1, 2, 3], after: 0..<3)
        }
        let panel = try Invented.panel([1, 2, 3, 4], units: 2)
        #expect(throws: InferenceProblem.unitOutside(5, units: 2)) {
            try panel.residuals(of: 0, against: [5], after: 1..<2, supposing: 0)
        }
        #expect(throws: InferenceProblem.repeatedUnit(0)) {
            try panel.residuals(of: 0, against: [0], after: 1..<2, supposing: 0)
        }
        #expect(throws: InferenceProblem.tooFewInPool(found: 0, needed: 1)) {
            try panel.residuals(of: 0, against: [], after: 1..<2, supposing: 0)
        }
    }
}
