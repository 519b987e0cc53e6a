import Testing

@testable import Evaluation

struct PermutationTests {
    private static func placements(_ starts: [(Int, Int)], periods: Int = 12) throws -> [Placement] {
        try starts.map { Placement(unit: $0.0, timing: try Timing(start: $0.1, periods: periods)) }
    }

    private static func plan(_ count: Int, direction: Direction = .either, seed: UInt64 = 1) throws -> AnalysisPlan {
        try Invented.plan((0..<count).map { ("U\($0)", 5) }, direction: direction, seed: seed)
    }

    private static func run(
        _ panel: OutcomePanel,
        treated: [(Int, Int)],
        pool: [Int]? = nil,
        sizes: [Double]? = nil,
        direction: Direction = .either,
        limits: PermutationLimits = .usual,
        seed: UInt64 = 1
    ) async throws -> PermutationResult {
        let units = panel.units.count
        let placements = try placements(treated, periods: panel.periods.count)
        let others = (0..<units).filter { unit in !treated.contains { $0.0 == unit } }
        let design = try PermutationDesign(treated: placements, pool: pool ?? others, units: units, sizes: sizes)
        let estimator = try DifferenceInDifferences(
            panel,
            comparators: pool ?? others,
            timings: placements.map(\.timing)
        )
        return try await design.test(
            answering: plan(treated.count, direction: direction, seed: seed),
            limits: limits,
            statistic: estimator.estimate
        )
    }

    @Test func `one treated unit has each comparator as a placebo, and its p-value is its rank`() async throws {
        // Changes from before to after: 6 for the treated, 1...19 tenths for the comparators.
        let changes = [6.0] + (1...19).map { Double($0) / 10 }
        let panel = try Invented.panel(changes.flatMap { [0, 0, $0, $0] }, units: 20)
        let result = try await Self.run(panel, treated: [(0, 2)])
        #expect(result.choice == .enumerated)
        #expect(result.placebos.count == 19)
        #expect(result.pValue == 1.0 / 20)
        #expect(result.smallestPValue == 1.0 / 20)
        #expect(abs(result.estimate - 5) < 1e-12)
    }

    @Test func `a tie counts against the effect`() async throws {
        let panel = try Invented.panel([3.0, 3, 0, 0, 0].flatMap { [0, $0] }, units: 5)
        let result = try await Self.run(panel, treated: [(0, 1)], pool: [0, 1, 2, 3, 4])
        #expect(result.pValue == 2.0 / 5)
        #expect(result.interval == .notOffered)
        #expect(result.detectable == nil)
    }

    @Test func `a p-value is one-sided where the plan names a direction`() async throws {
        let changes = [-6.0] + (1...19).map { Double($0) / 10 }
        let panel = try Invented.panel(changes.flatMap { [0, 0, $0, $0] }, units: 20)
        let decrease = try await Self.run(panel, treated: [(0, 2)], direction: .decrease)
        let increase = try await Self.run(panel, treated: [(0, 2)], direction: .increase)
        #expect(decrease.pValue == 0.05)
        #expect(increase.pValue == 1)
        guard case .atMost(let most) = decrease.interval else { throw Unexpected() }
        #expect(most >= decrease.estimate && most < 0)
        #expect(increase.interval.contains(increase.estimate))
    }

    @Test func `groups that can be counted are all taken, each once, with the same timings`() async throws {
        let panel = try Invented.panel(units: 9, periods: 12, seed: 3)
        let same = try await Self.run(panel, treated: [(0, 5), (1, 5)])
        #expect(same.placebos.count == 21)
        let staggered = try await Self.run(panel, treated: [(0, 5), (1, 7)])
        #expect(staggered.placebos.count == 42)
        #expect(Set(staggered.placebos.map(\.assignment)).count == 42)
        let starts = staggered.placebos.map { $0.assignment.placements.map(\.timing.after.lowerBound).sorted() }
        #expect(starts.allSatisfy { $0 == [5, 7] })
        let everyone = try await Self.run(panel, treated: [(0, 5), (1, 5)], pool: Array(0..<9))
        #expect(everyone.placebos.count == 35)
    }

    @Test func `groups that are too many are drawn, each once, by the seed`() async throws {
        let panel = try Invented.panel(units: 60, periods: 12, seed: 3)
        let limits = try PermutationLimits(enumerated: 100, draws: 199)
        let treated = [(0, 5), (1, 5), (2, 7)]
        let first = try await Self.run(panel, treated: treated, limits: limits)
        let again = try await Self.run(panel, treated: treated, limits: limits)
        let other = try await Self.run(panel, treated: treated, limits: limits, seed: 2)
        #expect(first.choice == .drawn(seed: 1))
        #expect(first.placebos.count == 199)
        #expect(Set(first.placebos.map(\.assignment)).count == 199)
        #expect(first == again)
        #expect(first.placebos != other.placebos)
    }

    @Test func `placebo estimates are those of a plain loop, however many threads made them`() async throws {
        let panel = try Invented.panel(units: 40, periods: 12, seed: 4)
        let result = try await Self.run(panel, treated: [(0, 5), (1, 7)])
        let estimator = try DifferenceInDifferences(
            panel,
            comparators: Array(2..<40),
            timings: [Timing(start: 5, periods: 12), Timing(start: 7, periods: 12)]
        )
        #expect(result.placebos.count == 1_406)
        #expect(result.placebos.allSatisfy { $0.estimate == estimator.estimate($0.assignment) })
    }

    @Test func `the order of comparators alters nothing, nor do levels and common changes`() async throws {
        let panel = try Invented.panel(units: 30, periods: 12, seed: 5)
        let result = try await Self.run(panel, treated: [(0, 5), (3, 7)])
        let shifted = try OutcomePanel(
            units: panel.units,
            periods: panel.periods,
            outcomes: panel.outcomes.enumerated().map { $1 + 9 * Double($0 / 12) + Double($0 % 12 * ($0 % 12)) }
        )
        let moved = try await Self.run(shifted, treated: [(0, 5), (3, 7)])
        #expect(moved.pValue == result.pValue)
        #expect(abs(moved.estimate - result.estimate) < 1e-9)
        let order = (0..<30).map { $0 * 11 % 30 }
        let relabelled = try OutcomePanel(
            units: order.map { panel.units[$0] },
            periods: panel.periods,
            outcomes: order.flatMap { panel[unit: $0] }
        )
        let places = [0, 3].compactMap(order.firstIndex(of:))
        let again = try await Self.run(relabelled, treated: [(places[0], 5), (places[1], 7)])
        #expect(again.pValue == result.pValue)
    }

    @Test func `the interval holds what the test keeps, and always the estimate`() async throws {
        for seed in 1...5 as ClosedRange<UInt64> {
            let panel = try Invented.panel(units: 40, periods: 12, seed: seed)
            let result = try await Self.run(panel, treated: [(0, 5)])
            guard case .bounded(let range) = result.interval else { throw Unexpected() }
            #expect(range.contains(result.estimate))
            let test = Placebos(result.placebos.map(\.scaled), direction: .either)
            for effect in [range.lowerBound, range.upperBound] {
                #expect(test.pValue((effect - result.estimate) * (1 - 1e-8)) > 0.05)
                #expect(test.pValue((effect - result.estimate) * (1 + 1e-8)) <= 0.05)
            }
            #expect(range.contains(0) == (result.pValue > 0.05))
        }
        let few = try await Self.run(Invented.panel(units: 10, periods: 12, seed: 1), treated: [(0, 5)])
        #expect(few.interval == .unbounded)
        #expect(few.detectable?.finding == .tooFewPlacebos(found: 9, needed: 19))
    }

    @Test func `a placebo for which the estimator fails counts against the effect`() async throws {
        let design = try PermutationDesign(
            treated: Self.placements([(0, 5)]),
            pool: Array(1..<40),
            units: 40
        )
        let result = try await design.test(answering: Self.plan(1)) { assignment in
            assignment.units == [7] ? .nan : assignment.units == [0] ? 1e9 : Double(assignment.units[0])
        }
        #expect(result.failed == 1)
        #expect(result.pValue == 2.0 / 40)
    }

    @Test func `a small unit's noise is measured by that of small comparators`() async throws {
        var generator = SeededGenerator(seed: 21)
        let sizes = (0..<200).map { unit in unit == 0 || unit % 4 == 1 ? 1.0 : 100.0 }
        let outcomes = sizes.flatMap { size in Invented.normals(8, &generator).map { $0 / size.squareRoot() } }
        let panel = try Invented.panel(outcomes, units: 200)
        let alike = try await Self.run(panel, treated: [(0, 4)])
        let scaled = try await Self.run(panel, treated: [(0, 4)], sizes: sizes)
        guard case .scaled(let scale) = scaled.sizing, let line = scale.lines.first else { throw Unexpected() }
        // The variance of a difference of two means of four is a half over size.
        #expect((0.35...0.65).contains(line.constant + line.perSize))
        #expect(line.constant < 0.02)
        guard case .bounded(let wide) = scaled.interval, case .bounded(let narrow) = alike.interval else {
            throw Unexpected()
        }
        #expect(wide.upperBound - wide.lowerBound > 1.15 * (narrow.upperBound - narrow.lowerBound))
        let same = try await Self.run(panel, treated: [(0, 4)], sizes: sizes.map { _ in 3 })
        #expect(same.pValue == alike.pValue)
    }

    @Test func `a variance line never falls below zero`() throws {
        let timing = try Timing(start: 1, periods: 2)
        let exact = try #require(VarianceLine.fit([3, 2, 1.5], sizes: [1, 2, 4], timing: timing))
        #expect(abs(exact.constant - 1) < 1e-12 && abs(exact.perSize - 2) < 1e-12)
        let rising = try #require(VarianceLine.fit([1, 2, 3], sizes: [1, 2, 4], timing: timing))
        #expect(rising.constant == 2 && rising.perSize == 0)
        let steep = try #require(VarianceLine.fit([3, 1, 0], sizes: [1, 2, 4], timing: timing))
        #expect(steep.constant == 0 && abs(steep.perSize - 3.5 / 1.3125) < 1e-12)
        #expect(VarianceLine.fit([], sizes: [], timing: timing) == nil)
    }
}

struct Unexpected: Error {}
