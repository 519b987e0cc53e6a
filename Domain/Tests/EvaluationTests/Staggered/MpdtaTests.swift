import Evaluation
import Testing

@Suite(.enabled(if: OpenData.isPresent, "the open data are not beside the checkout"))
struct MpdtaTests {
    @Test(arguments: Mpdta.settings.indices)
    func `group-time effects and analytic errors are those of csdid`(number: Int) async throws {
        let (control, method, adjusted, base) = Mpdta.settings[number]
        let truth = try Mpdta.truth(number)
        #expect(truth["control_group"] as? String == control.rawValue)
        #expect(truth["est_method"] as? String == method.rawValue)
        #expect(truth["base_period"] as? String == base.rawValue)
        let design = try Mpdta.design(adjusted: adjusted)
        let settings = StaggeredSettings(control: control, base: base, method: method)
        let result = try await design.groupTimeEffects(
            under: settings,
            answering: Invented.plan(design, settings)
        )
        let atts = try #require(truth["att"] as? [Double])
        let errors = try #require(truth["se"] as? [Any])
        try #require(result.cells.count == atts.count)
        for (place, cell) in result.cells.enumerated() {
            #expect(Double(cell.period + 2003) == (truth["times"] as? [Double])?[place])
            let effect = try #require(cell.effect)
            #expect(abs(effect.att - atts[place]) < 1e-6)
            if let error = errors[place] as? Double {
                #expect(abs(try #require(effect.standardError) - error) < 1e-6)
            } else {
                #expect(effect.sureness == .refused(.noVariation))
            }
        }
        try check(result, truth)
    }

    private func check(_ result: StaggeredResult, _ truth: [String: Any]) throws {
        let aggregates = try #require(truth["aggregates"] as? [String: [String: Any]])
        for kind in AggregateKind.allCases {
            let known = try #require(aggregates[kind.rawValue])
            let found = try #require(result.aggregate(kind))
            let overall = try #require(found.overall)
            #expect(abs(overall.att - (try #require(known["overall_att"] as? Double))) < 1e-6)
            #expect(abs(try #require(overall.standardError) - (try #require(known["overall_se"] as? Double))) < 1e-6)
            for (place, part) in found.parts.enumerated() {
                let atts = try #require(known["att_egt"] as? [Double])
                try #require(found.parts.count == atts.count)
                #expect(abs(part.effect.att - atts[place]) < 1e-6)
                guard let error = (known["se_egt"] as? [Any])?[place] as? Double else { continue }
                #expect(abs(try #require(part.effect.standardError) - error) < 1e-6)
            }
        }
    }

    @Test func `bootstrap errors lie within a tenth of the analytic ones, and the band is uniform`() async throws {
        let design = try Mpdta.design(adjusted: true)
        let settings = StaggeredSettings(errors: .multiplier(draws: 999))
        let drawn = try await design.groupTimeEffects(under: settings, answering: Invented.plan(design, settings))
        let plain = StaggeredSettings()
        let analytic = try await design.groupTimeEffects(under: plain, answering: Invented.plan(design, plain))
        for (first, second) in zip(drawn.aggregates, analytic.aggregates) {
            let known = try #require(second.overall?.standardError)
            #expect(abs(try #require(first.overall?.standardError) - known) < 0.1 * known)
        }
        let critical = try #require(drawn.aggregate(.dynamic)?.critical.number)
        #expect((2.2...3.2).contains(critical))
        #expect(analytic.critical == .pointwise)
        let again = try await design.groupTimeEffects(under: settings, answering: Invented.plan(design, settings))
        #expect(again == drawn)
        let other = try await design.groupTimeEffects(
            under: settings,
            answering: Invented.plan(design, settings, seed: 2)
        )
        #expect(other.critical != drawn.critical)
    }
}
