import Evaluation
import Testing

struct StaggeredProblemTests {
    private let panel: OutcomePanel

    init() throws { panel = try Invented.panel(units: 4, periods: 3, seed: 1) }

    @Test func `a design that does not fit its panel is refused`() throws {
        let starts: [Int?] = [1, nil, nil, nil]
        #expect(throws: StaggeredProblem.wrongCount(of: .starts, expected: 4, found: 1)) {
            try StaggeredDesign(panel: panel, starts: [1])
        }
        #expect(throws: StaggeredProblem.startOutside(unit: "U1", start: 3, periods: 3)) {
            try StaggeredDesign(panel: panel, starts: [1, 3, nil, nil])
        }
        #expect(throws: StaggeredProblem.startOutside(unit: "U0", start: -1, periods: 3)) {
            try StaggeredDesign(panel: panel, starts: [-1, nil, nil, nil])
        }
        #expect(throws: StaggeredProblem.noTreated) {
            try StaggeredDesign(panel: panel, starts: [nil, nil, nil, nil])
        }
        #expect(throws: StaggeredProblem.wrongCount(of: .clusters, expected: 4, found: 1)) {
            try StaggeredDesign(panel: panel, starts: starts, clusters: ["a"])
        }
        #expect(throws: StaggeredProblem.wrongCount(of: .covariate("x"), expected: 4, found: 1)) {
            try StaggeredDesign(panel: panel, starts: starts, covariates: [.constant(name: "x", values: [1])])
        }
        #expect(throws: StaggeredProblem.covariateNotFinite("x", unit: "U2")) {
            try StaggeredDesign(
                panel: panel,
                starts: starts,
                covariates: [.constant(name: "x", values: [1, 2, .nan, 4])]
            )
        }
        let other = try Invented.panel(units: 3, periods: 3, seed: 1)
        #expect(throws: StaggeredProblem.covariateOfOtherPanel("x")) {
            try StaggeredDesign(panel: panel, starts: starts, covariates: [.varying(name: "x", values: other)])
        }
        let twice = Covariate.constant(name: "x", values: [1, 2, 3, 4])
        #expect(throws: StaggeredProblem.repeatedCovariate("x")) {
            try StaggeredDesign(panel: panel, starts: starts, covariates: [twice, twice])
        }
        #expect(throws: StaggeredProblem.tooFewPeriods(found: 1)) {
            try StaggeredDesign(panel: Invented.panel(units: 4, periods: 1, seed: 1), starts: starts)
        }
        #expect(throws: StaggeredProblem.noTreated) {
            try StaggeredDesign(panel: OutcomePanel(units: [], periods: ["1", "2"], outcomes: []), starts: [])
        }
    }

    @Test func `settings that cannot be met are refused`() async throws {
        func refuses(_ starts: [Int?], _ settings: StaggeredSettings, with problem: StaggeredProblem) async throws {
            let design = try StaggeredDesign(panel: panel, starts: starts)
            let plan = try Invented.plan(design, settings)
            await #expect(throws: problem) { try await design.groupTimeEffects(under: settings, answering: plan) }
        }
        try await refuses([1, 2, 2, 2], StaggeredSettings(), with: .noNeverTreated)
        try await refuses([0, 0, nil, nil], StaggeredSettings(), with: .allTreatedTooEarly(units: 2))
        try await refuses(
            [1, nil, nil, nil],
            StaggeredSettings(anticipation: -1),
            with: .anticipationOutside(-1, periods: 3)
        )
        try await refuses(
            [1, nil, nil, nil],
            StaggeredSettings(anticipation: .max),
            with: .anticipationOutside(.max, periods: 3)
        )
        try await refuses(
            [1, nil, nil, nil],
            StaggeredSettings(errors: .multiplier(draws: 5)),
            with: .tooFewDraws(5, least: 19)
        )
        try await refuses(
            [1, nil, nil, nil],
            StaggeredSettings(errors: .multiplier(draws: 1_000_001)),
            with: .tooManyDraws(1_000_001, most: 1_000_000)
        )
    }

    @Test func `an analysis that is not the planned one is refused`() async throws {
        let design = try StaggeredDesign(panel: panel, starts: [1, nil, nil, nil])
        let planned = try Invented.plan(design, StaggeredSettings())
        await #expect(throws: StaggeredProblem.planDiffers(.method)) {
            try await design.groupTimeEffects(under: StaggeredSettings(base: .universal), answering: planned)
        }
        let other = try StaggeredDesign(panel: panel, starts: [nil, 1, nil, nil])
        await #expect(throws: StaggeredProblem.planDiffers(.treated)) {
            try await other.groupTimeEffects(under: StaggeredSettings(), answering: planned)
        }
    }

    @Test func `one treated and one control give an estimate`() async throws {
        let design = try StaggeredDesign(panel: Invented.panel([1, 2, 5, 1, 1, 2], units: 2), starts: [2, nil])
        let settings = StaggeredSettings()
        let result = try await design.groupTimeEffects(under: settings, answering: Invented.plan(design, settings))
        #expect(result.aggregate(.simple)?.overall?.att == 2)
        #expect(result.aggregate(.simple)?.overall?.sureness == .refused(.fewTreated(found: 1, needed: 10)))
        let few = StaggeredSettings(allowFew: true)
        let asked = try await design.groupTimeEffects(under: few, answering: Invented.plan(design, few))
        #expect(asked.aggregate(.simple)?.overall?.sureness == .refused(.noVariation))
    }

    @Test func `problems are whole sentences that say what was expected`() {
        #expect(
            "\(StaggeredProblem.startOutside(unit: "RXX", start: 9, periods: 6))"
                == "The start of RXX is period 9, but the panel has periods 0 to 5. "
                + "A unit that is not treated inside the panel has no start."
        )
        #expect(
            "\(StaggeredProblem.tooFewDraws(1, least: 19))" == "The bootstrap is to have 1 draw; it needs at least 19."
        )
        #expect(StaggeredProblem.noNeverTreated.code == "no-never-treated")
        #expect(
            CellGap.tooFewControls(found: 0, needed: 1).words
                == "There are 0 controls for this cohort and period; at least 1 is needed."
        )
    }
}
