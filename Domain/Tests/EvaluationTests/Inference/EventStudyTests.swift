import Testing

@testable import Evaluation

struct EventStudyTests {
    private static func setting(
        effect: Double,
        seed: UInt64
    ) throws -> (PermutationDesign, DifferenceInDifferences, AnalysisPlan) {
        let panel = try Invented.panel(units: 40, periods: 12, seed: seed)
        var outcomes = panel.outcomes
        for period in 8..<12 { outcomes[period] += effect }
        let changed = try OutcomePanel(units: panel.units, periods: panel.periods, outcomes: outcomes)
        let timing = try Timing(before: 0..<6, after: 8..<12)
        let design = try PermutationDesign(
            treated: [Placement(unit: 0, timing: timing)],
            pool: Array(1..<40),
            units: 40
        )
        let estimator = try DifferenceInDifferences(changed, comparators: Array(1..<40), timings: [timing])
        return (design, estimator, try Invented.plan([("U0", 8)]))
    }

    @Test func `the mean of the events after is the plain estimate, and of those before is zero`() throws {
        let (design, estimator, _) = try Self.setting(effect: 3, seed: 2)
        #expect(estimator.commonEvents(design.treated) == -6...3)
        let effects = try #require(estimator.eventStudy(design.treated, events: -6...3))
        #expect(abs(effects.prefix(6).mean) < 1e-12)
        #expect(abs(effects.suffix(4).mean - (try #require(estimator.estimate(design.treated)))) < 1e-12)
        #expect(estimator.eventStudy(design.treated, events: -7...3) == nil)
        #expect(estimator.eventStudy(design.treated, events: 0...4) == nil)
    }

    @Test func `cohorts are compared over their own timing, and weighted by their units`() throws {
        let panel = try Invented.panel([0, 0, 9, 4, 0, 5, 5, 5, 0, 5, 5, 5, 1, 1, 1, 1], units: 4)
        let late = try Timing(before: 0..<2, after: 3..<4)
        let early = try Timing(before: 0..<1, after: 1..<4)
        let estimator = try DifferenceInDifferences(panel, comparators: [3], timings: [late, early])
        let treated = Assignment([
            Placement(unit: 0, timing: late), Placement(unit: 1, timing: early), Placement(unit: 2, timing: early),
        ])
        let cohorts = try #require(estimator.cohorts(treated))
        #expect(cohorts.map(\.timing) == [early, late])
        #expect(cohorts.map(\.treated) == [2, 1])
        #expect(cohorts.map(\.estimate) == [5, 4])
        #expect(abs(try #require(estimator.estimate(treated)) - 14.0 / 3) < 1e-12)
        #expect(estimator.cohorts(Assignment([Placement(unit: 9, timing: late)])) == nil)
    }

    @Test func `bands hold every effect, and a large effect is outside zero`() async throws {
        let (design, estimator, plan) = try Self.setting(effect: 30, seed: 3)
        let bands = try await design.eventStudy(-6...3, answering: plan) { estimator.eventStudy($0, events: -6...3) }
        #expect(bands.points.map(\.event) == Array(-6...3))
        #expect(bands.points.allSatisfy { $0.band.contains($0.effect) })
        #expect(bands.points.filter { $0.event >= 0 }.allSatisfy { !$0.band.contains(0) })
        #expect(bands.pValue == 1.0 / 40)
        #expect(try #require(bands.critical) > 1.96)
        #expect(bands.failed == 0 && bands.placebos == 39)
    }

    @Test func `with too few placebos bands are unbounded`() async throws {
        let timing = try Timing(start: 1, periods: 2)
        let design = try PermutationDesign(treated: [Placement(unit: 0, timing: timing)], pool: [1, 2, 3], units: 4)
        let bands = try await design.eventStudy(0...0, answering: Invented.plan([("U0", 1)])) { _ in [1] }
        #expect(bands.points.map(\.band) == [.unbounded])
        await #expect(throws: InferenceProblem.eventsOutside(Int.min...Int.max, most: 1_000_000)) {
            try await design.eventStudy(Int.min...Int.max, answering: Invented.plan([("U0", 1)])) { _ in [1] }
        }
        await #expect(throws: InferenceProblem.noEstimate) {
            try await design.eventStudy(0...1, answering: Invented.plan([("U0", 1)])) { _ in [1] }
        }
    }
}
