import Testing

@testable import Evaluation

struct DetectableTests {
    private static let hundred = (0..<99).map { Double($0 - 49) }

    @Test func `the smallest detectable effect is what four placebo groups in five need to be significant`() {
        // Of -49...49 the fifth largest size is 47; four in five are 80 groups, of which the 80th from the top is -30.
        let found = DetectableEffect(treated: 1, estimates: Self.hundred, direction: .either)
        #expect(found.finding == .effect(77))
        // One-sided the critical value is the fifth largest, 45.
        let one = DetectableEffect(treated: 1, estimates: Self.hundred, direction: .increase)
        #expect(one.finding == .effect(75))
    }

    @Test func `for normal placebos it is about 2 point 8 standard deviations`() {
        var generator = SeededGenerator(seed: 4)
        let placebos = Invented.normals(4_999, &generator)
        guard case .effect(let size) = DetectableEffect(treated: 2, estimates: placebos, direction: .either).finding
        else {
            Issue.record("nothing could be detected")
            return
        }
        #expect((2.65...2.95).contains(size))
    }

    @Test func `placebos that all are zero can tell any effect, and too few can tell none`() {
        let zeros = [Double](repeating: 0, count: 99)
        #expect(DetectableEffect(treated: 1, estimates: zeros, direction: .either).finding == .effect(0))
        let few = DetectableEffect(treated: 1, estimates: [1, 2, 3], direction: .either)
        #expect(few.finding == .tooFewPlacebos(found: 3, needed: 19))
        #expect(
            few.finding.words == "With 3 placebo groups no effect can be found at the 5% level, however large; "
                + "at least 19 are needed."
        )
        let failing: [Double?] = Self.hundred.map { $0 < 0 ? nil : $0 }
        let failed = DetectableEffect(treated: 1, estimates: failing, direction: .either)
        #expect(failed.finding == .tooManyFailed(49, of: 99))
    }

    @Test func `it falls with more treated units, and does not see the treated units' outcomes`() async throws {
        let panel = try Invented.panel(units: 60, periods: 24, seed: 8)
        var outcomes = panel.outcomes
        for period in 12..<24 { outcomes[period] += 1_000 }
        let changed = try OutcomePanel(units: panel.units, periods: panel.periods, outcomes: outcomes)
        let tables = try await [table(panel), table(changed)]
        #expect(tables[0] == tables[1])
        let sizes = tables[0].rows.compactMap { row -> Double? in
            guard case .effect(let size) = row.finding else { return nil }
            return size
        }
        #expect(tables[0].rows.map(\.treated) == [1, 2, 3, 4, 5])
        #expect(sizes.count == 5 && zip(sizes, sizes.dropFirst()).allSatisfy { $0 > $1 })
    }

    private func table(_ panel: OutcomePanel) async throws -> DetectableTable {
        let timing = try Timing(start: 12, periods: 24)
        let design = try PermutationDesign(
            treated: [Placement(unit: 0, timing: timing)],
            pool: Array(1..<60),
            units: 60
        )
        let estimator = try DifferenceInDifferences(panel, comparators: Array(1..<60), timings: [timing])
        return try await design.detectable(
            answering: Invented.plan([("U0", 12)]),
            limits: PermutationLimits(enumerated: 0, draws: 499),
            statistic: estimator.estimate
        )
    }

    @Test func `treated units in the pool are refused`() async throws {
        let timing = try Timing(start: 12, periods: 24)
        let design = try PermutationDesign(treated: [Placement(unit: 0, timing: timing)], pool: [0, 1], units: 2)
        let plan = try Invented.plan([("U0", 12)])
        await #expect(throws: InferenceProblem.poolHoldsTreated) {
            try await design.detectable(answering: plan) { _ in 0 }
        }
        await #expect(throws: InferenceProblem.poolHoldsTreated) {
            try await design.eventStudy(0...1, answering: plan) { _ in [0, 0] }
        }
    }
}
