@testable import Evaluation
import Testing

struct StaggeredLawTests {
    private static let starts: [Int?] = (0..<24).map { $0 < 12 ? ($0 % 2 == 0 ? 4 : 6) : nil }

    private static func design(
        _ panel: OutcomePanel,
        starts: [Int?] = starts,
        covariates: [Covariate] = [],
        clusters: [String]? = nil
    ) throws -> StaggeredDesign {
        try StaggeredDesign(panel: panel, starts: starts, covariates: covariates, clusters: clusters)
    }

    private static func run(_ design: StaggeredDesign, _ settings: StaggeredSettings) async throws -> StaggeredResult {
        try await design.groupTimeEffects(under: settings, answering: Invented.plan(design, settings))
    }

    private static func numbers(_ result: StaggeredResult) -> [Double] {
        let effects =
            result.cells.compactMap(\.effect) + result.aggregates.compactMap(\.overall)
            + result.aggregates.flatMap { $0.parts.map(\.effect) }
        return effects.flatMap { [$0.att, $0.standardError ?? 0] }
    }

    private static func near(_ first: [Double], _ second: [Double]) -> Bool {
        first.count == second.count && zip(first, second).allSatisfy { abs($0 - $1) < 1e-9 }
    }

    @Test(arguments: AdjustmentMethod.allCases, ControlGroup.allCases)
    func `a unit's own level and a period's own change alter no effect`(
        method: AdjustmentMethod,
        control: ControlGroup
    ) async throws {
        let panel = try Invented.panel(units: 24, periods: 8, seed: 5)
        let shifted = try OutcomePanel(
            units: panel.units,
            periods: panel.periods,
            outcomes: panel.outcomes.enumerated().map { place, outcome in
                outcome + 3 * Double(place / 8) - 0.7 * Double(place % 8 * (place % 8))
            }
        )
        var generator = SeededGenerator(seed: 9)
        let covariate = Covariate.constant(name: "size", values: Invented.normals(24, &generator))
        let settings = StaggeredSettings(control: control, method: method, allowFew: true)
        let first = try await Self.run(Self.design(panel, covariates: [covariate]), settings)
        let second = try await Self.run(Self.design(shifted, covariates: [covariate]), settings)
        #expect(first.cells.contains { $0.effect != nil })
        #expect(Self.near(Self.numbers(first), Self.numbers(second)))
    }

    @Test func `the order of units alters nothing`() async throws {
        let panel = try Invented.panel(units: 24, periods: 8, seed: 6)
        let order = (0..<24).map { $0 * 7 % 24 }
        let moved = try OutcomePanel(
            units: order.map { panel.units[$0] },
            periods: panel.periods,
            outcomes: order.flatMap { panel[unit: $0] }
        )
        let settings = StaggeredSettings(control: .notYetTreated)
        let first = try await Self.run(Self.design(panel), settings)
        let second = try await Self.run(Self.design(moved, starts: order.map { Self.starts[$0] }), settings)
        #expect(Self.near(Self.numbers(first), Self.numbers(second)))
    }

    @Test func `an effect put in is found, and a covariate's scale alters nothing`() async throws {
        let panel = try Invented.panel(units: 24, periods: 8, seed: 7)
        let outcomes = panel.outcomes.enumerated().map { place, outcome in
            outcome + (place % 8 >= Self.starts[place / 8] ?? 8 ? 5.0 : 0)
        }
        let treated = try OutcomePanel(units: panel.units, periods: panel.periods, outcomes: outcomes)
        let settings = StaggeredSettings()
        let before = try #require(try await Self.run(Self.design(panel), settings).aggregate(.simple)?.overall)
        let after = try #require(try await Self.run(Self.design(treated), settings).aggregate(.simple)?.overall)
        #expect(abs(after.att - before.att - 5) < 1e-9)
        var generator = SeededGenerator(seed: 3)
        let values = Invented.normals(24, &generator)
        let plain = Covariate.constant(name: "size", values: values)
        let scaled = Covariate.constant(name: "size", values: values.map { 1e6 + 1e3 * $0 })
        let first = try await Self.run(Self.design(panel, covariates: [plain]), settings)
        let second = try await Self.run(Self.design(panel, covariates: [scaled]), settings)
        #expect(Self.near(Self.numbers(first), Self.numbers(second)))
    }

    @Test func `a covariate that varies is taken from the base period`() async throws {
        let panel = try Invented.panel(units: 24, periods: 8, seed: 8)
        let other = try Invented.panel(units: 24, periods: 8, seed: 18)
        let settings = StaggeredSettings(base: .universal, method: .regression, allowFew: true)
        let varying = try await Self.run(Self.design(panel, covariates: [.varying(name: "x", values: other)]), settings)
        let fixed = Covariate.constant(name: "x", values: (0..<24).map { other[$0, 3] })
        let constant = try await Self.run(Self.design(panel, covariates: [fixed]), settings)
        let ofFour = { (result: StaggeredResult) in result.cells.filter { $0.cohort == 4 } }
        #expect(ofFour(varying) == ofFour(constant))
        #expect(varying != constant)
    }

    @Test func `outcomes that move together in a cluster are less sure, by formula and by draws`() async throws {
        let pairs = try Invented.panel(units: 24, periods: 8, seed: 10)
        let doubled = try Invented.panel((0..<48).flatMap { pairs[unit: $0 / 2] }, units: 48)
        let starts = (0..<48).map { Self.starts[$0 / 2] }
        let clusters = (0..<48).map { "group \($0 / 2)" }
        let single = try await Self.run(Self.design(pairs), StaggeredSettings(allowFew: true))
        let joined = try await Self.run(
            Self.design(doubled, starts: starts, clusters: clusters),
            StaggeredSettings(allowFew: true)
        )
        #expect(Self.near(Self.numbers(single), Self.numbers(joined)))
        let settings = StaggeredSettings(errors: .multiplier(draws: 199), allowFew: true)
        let drawn = try await Self.run(Self.design(pairs), settings)
        let drawnJoined = try await Self.run(Self.design(doubled, starts: starts, clusters: clusters), settings)
        #expect(Self.near(Self.numbers(drawn), Self.numbers(drawnJoined)))
    }

    @Test func `anticipation moves the base period back and widens the controls' wait`() async throws {
        let panel = try Invented.panel(units: 24, periods: 8, seed: 11)
        let settings = StaggeredSettings(control: .notYetTreated, anticipation: 1)
        let result = try await Self.run(Self.design(panel), settings)
        #expect(result.cells.first { $0.cohort == 4 && $0.period == 5 }?.base == 2)
        #expect(result.cells.first { $0.cohort == 4 && $0.period == 4 }?.controls == 18)
        #expect(result.cells.first { $0.cohort == 4 && $0.period == 5 }?.controls == 12)
        #expect(result.cells.first { $0.cohort == 4 && $0.period == 3 }?.base == 2)
    }

    @Test func `the result is the same while other work runs at the same time`() async throws {
        let design = try Self.design(Invented.panel(units: 24, periods: 8, seed: 12))
        let settings = StaggeredSettings(errors: .multiplier(draws: 199))
        let alone = try await Self.run(design, settings)
        let together = try await withThrowingTaskGroup(of: StaggeredResult.self) { group in
            for _ in 0..<4 { group.addTask { try await Self.run(design, settings) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(together.count == 4 && together.allSatisfy { $0 == alone })
    }
}
