import Evaluation
import Testing

struct SyntheticDifferenceTruthTests {
    private func truth(_ name: String, _ key: String) throws -> [String: Any] {
        try #require(try OurData.figures(name, key))
    }

    private func peer(_ name: String, _ key: String) throws -> [String: Any] {
        try #require(try truth(name, "peer")[key] as? [String: Any])
    }

    private func number(_ figures: [String: Any], _ key: String) throws -> Double {
        try #require(figures[key] as? Double)
    }

    private func prop99() throws -> SyntheticDifferenceDesign {
        try SyntheticDifferenceDesign(
            Prop99.panel(),
            treated: [TreatedUnit(unit: "California", window: StudyWindow(before: 19, of: 31))]
        )
    }

    @Test(.enabled(if: OpenData.isPresent, "the open data is absent"))
    func `Proposition 99 has the exact estimate, weights and ridge`() throws {
        let exact = try truth("synthdid_prop99", "exact")
        let estimate = try prop99().estimate()
        let cohort = try #require(estimate.cohorts.first)
        #expect(abs(estimate.att - (try number(exact, "synthdid"))) < 1e-6)
        #expect(abs(estimate.plainATT - (try number(peer("synthdid_prop99", "did_estimate"), "estimate"))) < 1e-8)
        #expect(abs(cohort.zeta - 10.2262325714912) < 1e-6)
        let omega = try #require(exact["omega"] as? [String: Double])
        #expect(cohort.unitWeights.count == omega.count)
        for one in cohort.unitWeights { #expect(abs(one.weight - (omega[one.donor] ?? 0)) < 1e-6) }
        let lambda = try #require(exact["lambda_"] as? [String: Double])
        #expect(cohort.periodWeights.count == lambda.count)
        for one in cohort.periodWeights { #expect(abs(one.weight - (lambda[one.period] ?? 0)) < 1e-6) }
        #expect(cohort.residual <= 1e-10)
        #expect(abs(mean(cohort.curve) - estimate.att) < 1e-10)
    }

    @Test(.enabled(if: OpenData.isPresent, "the open data is absent"))
    func `Proposition 99 has the placebo standard errors of the paper, from every control in turn`() async throws {
        let placebos = try await prop99().placebos()
        #expect(placebos.choice == .every)
        #expect(placebos.placebos.count == 38)
        #expect(abs(placebos.standardError / 8.367993 - 1) < 0.15)
        #expect(abs(placebos.plainStandardError / 17.740267 - 1) < 0.15)
        #expect(placebos.interval(.fivePercent).contains(placebos.estimate.att))
    }

    @Test func `on the simulated block of 60 units the estimate is exact`() async throws {
        let table = TestTable(try OurData.text("sim_block_60x48.csv"))
        let panel = try table.panel("y", unit: "unit", period: "time")
        let names = table.rows.filter { $0["treated"] == "1" }.compactMap { $0["unit"] }
        let first = try #require(table.rows.first { $0["treated"] == "1" }?["time"].flatMap(Int.init)) - 1
        let window = try StudyWindow(before: first, of: panel.periods.count)
        let treated = panel.units.filter(names.contains).map { TreatedUnit(unit: $0, window: window) }
        let design = try SyntheticDifferenceDesign(panel, treated: treated)
        let exact = try truth("synthdid_sim_block", "exact")
        let placebos = try await design.placebos(draws: 200)
        #expect(abs(placebos.estimate.att - (try number(exact, "synthdid"))) < 1e-6)
        #expect(abs(placebos.estimate.plainATT - (-3.86600393939395)) < 1e-9)
        let peer = try peer("synthdid_sim_block", "synthdid_estimate")
        #expect(abs(placebos.standardError / (try number(peer, "placebo_se")) - 1) < 0.15)
        #expect(placebos.choice == .drawn(200, seed: 1))
    }

    private func mean(_ numbers: [Double]) -> Double { numbers.reduce(0, +) / Double(numbers.count) }
}
