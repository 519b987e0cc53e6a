import Evaluation
import Testing

struct SyntheticControlTruthTests {
    private func figures(_ name: String, _ key: String) throws -> [String: Any] {
        try #require(try OurData.figures(name, key))
    }

    private func number(_ figures: [String: Any], _ key: String) throws -> Double {
        try #require(figures[key] as? Double)
    }

    @Test(.enabled(if: OpenData.isPresent, "the open data is absent"))
    func `by outcomes alone Proposition 99 has the exact weights, effect and ranks`() async throws {
        let truth = try figures("synthetic_control_prop99", "outcome_only_exact")
        let test = try await Prop99.design().placebos()
        let control = test.treated
        let weights = try #require(truth["weights"] as? [String: Double])
        #expect(control.weights.map(\.donor).sorted() == weights.keys.sorted())
        for (donor, weight) in weights { #expect(abs(control.weight(of: donor) - weight) < 1e-6) }
        #expect(abs(control.att - (try number(truth, "att"))) < 1e-5)
        #expect(abs(control.measures.preRMSPE - (try number(truth, "pre_rmspe"))) < 1e-5)
        #expect(abs(control.measures.postRMSPE - (try number(truth, "post_rmspe"))) < 1e-5)
        let gaps = try #require(truth["gaps"] as? [String: Double])
        for (year, gap) in gaps {
            #expect(abs(control.gap[try #require(Int(year)) - 1970] - gap) < 1e-5)
        }
        #expect(test.ratio == Rank(atLeastAsExtreme: 3, units: 39))
        #expect(test.meanGap == Rank(atLeastAsExtreme: 3, units: 39))
        #expect(control.isUnique && control.residual <= 1e-12)
    }

    @Test func `on the simulated panel of 200 units the weights, effect and ranks are exact`() async throws {
        let truth = try figures("bench_panels", "sc")
        let panel = try TestTable(OurData.text("sc_200x120.csv")).panel("y", unit: "unit", period: "time")
        let window = try StudyWindow(before: 96, of: 120)
        let test = try await SyntheticControlDesign(panel, treated: "0", window: window).placebos()
        let weights = try #require(truth["weights"] as? [String: Double])
        #expect(test.treated.weights.map(\.donor).sorted() == weights.keys.sorted())
        for (donor, weight) in weights { #expect(abs(test.treated.weight(of: donor) - weight) < 1e-6) }
        #expect(abs(test.treated.att - (try number(truth, "att"))) < 1e-5)
        #expect(test.ratio == Rank(atLeastAsExtreme: 1, units: 200))
        #expect(test.meanGap == Rank(atLeastAsExtreme: 2, units: 200))
    }
}
