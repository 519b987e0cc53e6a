import Testing

@testable import Evaluation

struct MixtureResidualTests {
    /// The first is half of each of the others, and 4 more in the last two periods.
    private func panel() throws -> OutcomePanel {
        try Invented.panel([3, 2, 5, 4, 8, 9, 2, 4, 6, 2, 0, 6, 4, 0, 4, 6, 8, 4], units: 3)
    }

    @Test func `with the effect that there was nothing is left`() throws {
        let left = try MixtureResiduals(panel(), treated: 0, after: 4..<6, supposing: 4).of(0, against: [1, 2])
        #expect(left == [0, 0, 0, 0, 0, 0])
    }

    @Test func `the fit is to all periods, so that without the effect some is left before too`() throws {
        let panel = try panel()
        let residuals = try MixtureResiduals(panel, treated: 0, after: 4..<6, supposing: 0)
        let left = try residuals.of(0, against: [1, 2])
        let mixture = try Mixture(of: [Array(panel[unit: 1]), Array(panel[unit: 2])], nearest: Array(panel[unit: 0]))
        let synthetic = (0..<6).map { mixture.weights[0] * panel[1, $0] + mixture.weights[1] * panel[2, $0] }
        for (place, residual) in left.enumerated() {
            #expect(abs(residual - (panel[0, place] - synthetic[place])) < 1e-12)
        }
        #expect(left.prefix(4).contains { abs($0) > 0.01 })
        #expect(throws: MixtureProblem.noDonors) {
            try residuals.of(0, against: [])
        }
    }

    @Test func `under no effect small p-values are as rare as they say`() throws {
        let plan = try Invented.plan([("U0", 30)])
        var small = 0
        for seed in 0..<300 {
            let panel = try Invented.panel(units: 12, periods: 40, seed: UInt64(seed + 1000))
            let residuals = try MixtureResiduals(panel, treated: 0, after: 36..<40, supposing: 0)
            let left = try residuals.of(0, against: Array(1..<12))
            if try plan.conformalTest(residuals: left, after: 36..<40).pValue <= 0.1 { small += 1 }
        }
        // 30 expected; the binomial deviation is 5, and four of them are allowed.
        #expect((10...50).contains(small))
    }
}
