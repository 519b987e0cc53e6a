import Testing

@testable import Evaluation

struct RefusalTests {
    private static func result(
        treated: Int,
        settings: StaggeredSettings = StaggeredSettings(),
        starts: [Int?]? = nil,
        covariates: [Covariate] = [],
        units: Int = 30
    ) async throws -> StaggeredResult {
        let design = try StaggeredDesign(
            panel: Invented.panel(units: units, periods: 6, seed: 2),
            starts: starts ?? (0..<units).map { $0 < treated ? 3 : nil },
            covariates: covariates
        )
        return try await design.groupTimeEffects(under: settings, answering: Invented.plan(design, settings))
    }

    @Test(arguments: [1, 2, 9])
    func `below ten treated units an estimate has no standard error, and says why`(treated: Int) async throws {
        let overall = try #require(try await Self.result(treated: treated).aggregate(.simple)?.overall)
        #expect(overall.sureness == .refused(.fewTreated(found: treated, needed: 10)))
        #expect(overall.band(1.96) == nil)
        let allowed = StaggeredSettings(allowFew: true)
        let given = try #require(
            try await Self.result(treated: treated, settings: allowed).aggregate(.simple)?.overall
        )
        #expect(given.att == overall.att)
        #expect(try #require(given.standardError) > 0)
    }

    @Test func `with ten treated units it has one, but a cohort of fewer has none`() async throws {
        let overall = try #require(try await Self.result(treated: 10).aggregate(.simple)?.overall)
        #expect(overall.standardError != nil)
        let starts = (0..<30).map { $0 < 9 ? 3 : $0 == 9 ? 4 : nil }
        let result = try await Self.result(treated: 10, starts: starts)
        #expect(result.aggregate(.simple)?.overall?.standardError != nil)
        let parts = try #require(result.aggregate(.group)?.parts)
        #expect(parts.map(\.effect.sureness) == [9, 1].map { .refused(.fewTreated(found: $0, needed: 10)) })
        #expect(result.aggregate(.group)?.critical == Critical.none)
    }

    @Test func `clusters count, not the units in them`() async throws {
        let design = try StaggeredDesign(
            panel: Invented.panel(units: 30, periods: 6, seed: 2),
            starts: (0..<30).map { $0 < 12 ? 3 : nil },
            clusters: (0..<30).map { $0 < 12 ? "group \($0 % 2)" : "trust \($0)" }
        )
        let settings = StaggeredSettings()
        let result = try await design.groupTimeEffects(under: settings, answering: Invented.plan(design, settings))
        let overall = try #require(result.aggregate(.simple)?.overall)
        #expect(overall.sureness == .refused(.fewTreatedClusters(found: 2, needed: 10)))
        #expect(overall.treated == 12)
    }

    @Test func `outcomes too large to subtract make cells absent, and nothing overflows into an estimate`() async throws
    {
        let huge = (0..<120).map { $0 % 2 == 0 ? 1.7e308 : -1.7e308 }
        let design = try StaggeredDesign(
            panel: Invented.panel(huge, units: 20),
            starts: (0..<20).map { $0 < 10 ? 3 : nil }
        )
        let settings = StaggeredSettings(errors: .bootstrap)
        let result = try await design.groupTimeEffects(under: settings, answering: Invented.plan(design, settings))
        #expect(result.cells.contains { $0.finding == .absent(.outOfRange) })
        #expect(result.cells.compactMap(\.effect).allSatisfy { $0.att.isFinite })
    }

    @Test func `a critical value too small is pointwise, and one too large is marked`() {
        #expect(Critical.found(1.5) == .pointwise)
        #expect(Critical.found(2.5) == .uniform(2.5))
        #expect(Critical.found(7.5) == .unstable(7.5))
        #expect(Critical.found(nil) == Critical.none)
    }

    @Test func `the refusal is a sentence with its count`() {
        #expect(
            Refusal.fewTreated(found: 1, needed: 10).words
                == "The estimate rests on 1 treated unit. Below 10, a standard error is far too small, so none is given; "
                + "use the permutation test."
        )
        #expect(Refusal.fewTreated(found: 1, needed: 10).code == "few-treated")
    }

    @Test func `units treated from the first period are left out by name`() async throws {
        let starts = (0..<30).map { $0 < 2 ? 0 : $0 < 12 ? 3 : nil }
        let result = try await Self.result(treated: 12, starts: starts)
        #expect(result.units == 28)
        #expect(result.treated == 10)
        #expect(
            result.dropped.map(\.words) == [
                "The 2 units that start in period 0 have no period ahead of treatment and were left out: U0, U1."
            ]
        )
    }

    @Test func `a cell without controls is absent, and the rest stands`() async throws {
        let starts: [Int?] = (0..<30).map { $0 < 15 ? 2 : 4 }
        let result = try await Self.result(
            treated: 30,
            settings: StaggeredSettings(control: .notYetTreated),
            starts: starts
        )
        let cell = { (cohort: Int, period: Int) in result.cells.first { $0.cohort == cohort && $0.period == period } }
        #expect(cell(2, 4)?.finding == .absent(.tooFewControls(found: 0, needed: 1)))
        #expect(cell(2, 3)?.effect != nil)
        #expect(result.aggregate(.simple)?.overall?.att == result.aggregate(.group)?.parts.first?.effect.att)
    }

    @Test func `covariates that part treated from controls, or are constant or doubled, make cells absent`()
        async throws
    {
        let values = (0..<30).map { Double($0) }
        let absent = { (covariates: [Covariate], method: AdjustmentMethod) in
            try await Self.result(
                treated: 10,
                settings: StaggeredSettings(method: method),
                covariates: covariates
            ).cells.map(\.finding)
        }
        let parting = Covariate.constant(name: "x", values: values)
        #expect(try await absent([parting], .weighting).allSatisfy { $0 == .absent(.separated) })
        let nearlyParting = Covariate.constant(name: "x", values: values.map { $0 == 10 ? 9 : $0 })
        #expect(try await absent([nearlyParting], .doublyRobust).allSatisfy { $0 == .absent(.separated) })
        let constant = Covariate.constant(name: "x", values: values.map { _ in 4 })
        #expect(try await absent([constant], .regression).allSatisfy { $0 == .absent(.collinear) })
        let double = Covariate.constant(name: "y", values: values.map { 2 * $0 + 1 })
        #expect(try await absent([parting, double], .regression).allSatisfy { $0 == .absent(.collinear) })
        #expect(try await absent([parting], .regression).allSatisfy { $0 != .absent(.collinear) })
    }

    @Test func `outcomes all equal give an effect of zero without a standard error`() async throws {
        let design = try StaggeredDesign(
            panel: Invented.panel([Double](repeating: 7, count: 120), units: 20),
            starts: (0..<20).map { $0 < 10 ? 3 : nil }
        )
        for errors in [ErrorMethod.analytic, .multiplier(draws: 99)] {
            let settings = StaggeredSettings(errors: errors)
            let result = try await design.groupTimeEffects(under: settings, answering: Invented.plan(design, settings))
            #expect(result.aggregates.compactMap(\.overall).map(\.att) == [0, 0, 0, 0])
            #expect(result.aggregate(.simple)?.overall?.sureness == .refused(.noVariation))
            #expect(result.critical == Critical.none)
        }
    }
}
