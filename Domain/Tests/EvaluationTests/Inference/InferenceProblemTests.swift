import Evaluation
import Testing

struct InferenceProblemTests {
    private let timing: Timing

    init() throws { timing = try Timing(start: 2, periods: 4) }

    private func refuses(
        _ units: [Int],
        pool: [Int],
        of count: Int = 5,
        sizes: [Double]? = nil,
        with problem: InferenceProblem
    ) {
        #expect(throws: problem) {
            try PermutationDesign(
                treated: units.map { Placement(unit: $0, timing: timing) },
                pool: pool,
                units: count,
                sizes: sizes
            )
        }
    }

    @Test func `a design that cannot be is refused`() {
        refuses([], pool: [1], with: .noTreated)
        refuses([0], pool: [], with: .tooFewInPool(found: 0, needed: 1))
        refuses([0, 1], pool: [2], with: .tooFewInPool(found: 1, needed: 2))
        refuses([0, 0], pool: [1, 2], with: .repeatedUnit(0))
        refuses([0], pool: [1, 1], with: .repeatedUnit(1))
        refuses([5], pool: [1], with: .unitOutside(5, units: 5))
        refuses([0], pool: [-1], with: .unitOutside(-1, units: 5))
        refuses([0], pool: [1], sizes: [1], with: .wrongSizes(expected: 5, found: 1))
        refuses([0], pool: [1], sizes: [1, 1, 0, 1, 1], with: .sizeNotPositive(unit: 2))
        refuses([0], pool: [1], sizes: [1, 1, .nan, 1, 1], with: .sizeNotPositive(unit: 2))
    }

    @Test func `an estimate that is none, a plan for others and odd numbers of draws are refused`() async throws {
        let design = try PermutationDesign(
            treated: [Placement(unit: 0, timing: timing)],
            pool: [1, 2],
            units: 3
        )
        let plan = try Invented.plan([("U0", 2)])
        for estimate in [Double.nan, .infinity] {
            await #expect(throws: InferenceProblem.noEstimate) {
                try await design.test(answering: plan) { _ in estimate }
            }
        }
        await #expect(throws: InferenceProblem.noEstimate) { try await design.test(answering: plan) { _ in nil } }
        let two = try Invented.plan([("U0", 2), ("U1", 2)])
        await #expect(throws: InferenceProblem.planDiffers(.treated)) {
            try await design.test(answering: two) { _ in 1 }
        }
        #expect(throws: InferenceProblem.drawsOutside(0, allowed: 19...1_000_000)) { try PermutationLimits(draws: 0) }
        #expect(throws: InferenceProblem.drawsOutside(-1, allowed: 0...1_000_000)) {
            try PermutationLimits(enumerated: -1)
        }
    }

    @Test func `a plain difference refuses timings outside the panel and unknown comparators`() throws {
        let panel = try Invented.panel(units: 3, periods: 3, seed: 1)
        #expect(throws: InferenceProblem.timingOutside(timing, periods: 3)) {
            try DifferenceInDifferences(panel, comparators: [1], timings: [timing])
        }
        #expect(throws: InferenceProblem.unitOutside(3, units: 3)) {
            try DifferenceInDifferences(panel, comparators: [3], timings: [])
        }
        #expect(throws: InferenceProblem.tooFewInPool(found: 0, needed: 1)) {
            try DifferenceInDifferences(panel, comparators: [], timings: [])
        }
        let fits = try Timing(start: 1, periods: 3)
        let estimator = try DifferenceInDifferences(panel, comparators: [1], timings: [fits])
        #expect(estimator.estimate(Assignment([Placement(unit: 1, timing: fits)])) == nil)
        #expect(estimator.estimate(Assignment([Placement(unit: 9, timing: fits)])) == nil)
        #expect(estimator.estimate(Assignment([Placement(unit: 0, timing: timing)])) == nil)
        #expect(estimator.estimate(Assignment([])) == nil)
    }

    @Test func `an interval by trial is bounded, open to one side, unbounded or empty`() throws {
        let bounded = PermutationInterval.inverting(around: 2, step: 1) { abs($0 - 2) <= 3 ? 0.5 : 0.01 }
        guard case .bounded(let range) = bounded else { throw Unexpected() }
        #expect(abs(range.lowerBound + 1) < 1e-9 && abs(range.upperBound - 5) < 1e-9)
        let half = PermutationInterval.inverting(around: 0, step: 1) { $0 >= -4 ? 0.5 : 0.01 }
        guard case .atLeast(let least) = half else { throw Unexpected() }
        #expect(abs(least + 4) < 1e-9)
        #expect(PermutationInterval.inverting(around: 0, step: 1) { _ in 0.5 } == .unbounded)
        #expect(PermutationInterval.inverting(around: 0, step: 1) { _ in 0.05 } == .empty)
        #expect(PermutationInterval.inverting(around: .nan, step: 1) { _ in 0.5 } == .empty)
        #expect(PermutationInterval.inverting(around: 0, step: 0) { _ in 0.5 } == .empty)
    }

    @Test func `several measures are corrected together as Benjamini and Hochberg did`() throws {
        // The fifteen p-values of their paper, of which four are found at 5%.
        let paper = [
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
            0.7590, 1.0,
        ]
        let plan = try Invented.plan([("U0", 2)])
        let corrected = try CorrectedPValue.together(paper.map { (plan: plan, pValue: $0) })
        #expect(corrected.count { $0.isFound } == 4)
        #expect(abs(corrected[3].adjusted - 0.0095 * 15 / 4) < 1e-12)
        #expect(try benjaminiHochberg(paper.reversed()) == corrected.map(\.adjusted).reversed())
        #expect(try benjaminiHochberg([]).isEmpty)
        #expect(try benjaminiHochberg([0.04, 0.04]) == [0.04, 0.04])
        for bad in [Double.nan, -0.1, 1.1] {
            #expect(throws: InferenceProblem.notAProbability(place: 1)) { try benjaminiHochberg([0.5, bad]) }
        }
    }

    @Test func `problems are whole sentences`() {
        #expect(
            "\(InferenceProblem.tooFewInPool(found: 1, needed: 2))"
                == "There are 1 comparators; placebo groups need at least 2."
        )
        #expect(InferenceProblem.noEstimate.code == "no-estimate")
    }
}
