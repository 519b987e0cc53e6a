import Evaluation
import Testing

@Suite(.enabled(if: OpenData.isPresent, "the open data is absent"))
struct NestedTruthTests {
    private static let quick = SearchOptions(isFromSingles: false, randomStarts: 0, polished: 0, seed: 1)

    @Test func `Proposition 99 has the weights of the paper and a smaller error before the tax`() throws {
        let nested = try Prop99.nested().fit(.conventional)
        let paper = ["Utah": 0.334, "Nevada": 0.234, "Montana": 0.199, "Colorado": 0.164, "Connecticut": 0.069]
        for (state, weight) in paper { #expect(abs(nested.control.weight(of: state) - weight) < 0.02) }
        let error = nested.control.measures.preRMSPE
        #expect(error * error < 3.1)
        #expect(abs(nested.control.gap[30] - (-25.43)) < 1)
        #expect(nested.control.residual <= 1e-10)
        #expect(abs(nested.predictors.reduce(0) { $0 + $1.importance } - 1) < 1e-12)
        #expect(nested.ends.map(\.start) == [.equal, .regression])
        #expect(nested.errorSpread.least == error)
    }

    @Test func `in Proposition 99 California is the most extreme of 39 states`() async throws {
        let test = try await Prop99.nested().placebos(search: Self.quick)
        #expect(test.test.ratio == Rank(atLeastAsExtreme: 1, units: 39))
        #expect(test.test.treated == test.treated.control)
    }

    @Test func `the Basque Country has the weights and the gap of the paper`() throws {
        let nested = try Basque.design().fit(.conventional)
        #expect(abs(nested.control.weight(of: "Cataluna") - 0.8508) < 0.02)
        #expect(abs(nested.control.weight(of: "Madrid (Comunidad De)") - 0.1492) < 0.02)
        #expect(abs(nested.control.gap[42] - (-0.8281)) < 0.03)
        let error = nested.control.measures.preRMSPE
        #expect(error * error <= 0.0090)
    }
}
