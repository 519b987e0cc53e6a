import Evaluation
import Testing

struct NestedDesignTests {
    private let quick = SearchOptions(isFromSingles: true, randomStarts: 2, polished: 1, seed: 3)

    private func design(_ seed: UInt64 = 1, units: Int = 8) throws -> SyntheticControlDesign {
        var random = RandomSeries(seed)
        let panel = try random.panel(units: units, periods: 16)
        return try SyntheticControlDesign(panel, treated: "U0", window: StudyWindow(before: 12, of: 16))
    }

    private func covariate(_ values: [Double?], units: Int = 8, periods: Int = 2) throws -> CovariateSeries {
        try CovariateSeries(name: "size", units: (0..<units).map { "U\($0)" }, periods: periods, values: values)
    }

    private func predictors() throws -> [Predictor] {
        let sizes = (0..<8).flatMap { unit -> [Double?] in
            let first: Double? = unit == 3 ? nil : Double(unit * unit % 5)
            return [first, Double(unit)]
        }
        return [
            .outcome(at: 11), .outcomeMean(over: Array(0..<6)),
            .covariateMean(try covariate(sizes), over: [0, 1]),
        ]
    }

    @Test func `a covariate's mean is over what is known, and its match is told`() throws {
        let nested = try NestedDesign(design(), predictors: predictors()).fit(quick)
        let names = ["outcome in P11", "mean outcome from P0 to P5", "size from P0 to P1"]
        #expect(nested.predictors.map(\.name) == names)
        let size = nested.predictors[2]
        let own = (0..<8).map { unit -> Double in unit == 3 ? 3 : Double(unit * unit % 5 + unit) / 2 }
        #expect(size.unit == own[0])
        #expect(isNear(size.donorMean, own.dropFirst().reduce(0, +) / 7))
        let mixed = (1..<8).reduce(0.0) { $0 + nested.control.weight(of: "U\($1)") * own[$1] }
        #expect(isNear(size.synthetic, mixed))
        #expect(isNear(nested.predictors.reduce(0) { $0 + $1.importance }, 1))
    }

    @Test(arguments: UInt64(1)...4)
    func `the best of the starts is given, no better than the fit by outcomes alone`(seed: UInt64) throws {
        let design = try design(seed)
        let nested = try NestedDesign(design, predictors: predictors()).fit(quick)
        #expect(nested.ends.count == 7)
        #expect(isNear(nested.errorSpread.least, nested.control.measures.preRMSPE, 1e-6))
        #expect(nested.errorSpread.least <= nested.errorSpread.median)
        #expect(nested.errorSpread.median <= nested.errorSpread.greatest)
        #expect(nested.attSpread.least <= nested.control.att && nested.control.att <= nested.attSpread.greatest)
        #expect(nested.control.measures.preRMSPE >= (try design.fit().measures.preRMSPE) - 1e-9)
    }

    @Test func `all placebos are searched for in the same way and the same each time`() async throws {
        let nested = try NestedDesign(design(2), predictors: predictors())
        let told = Told()
        let first = try await nested.placebos(search: quick, progress: { told.add($0, $1) })
        #expect(first == (try await nested.placebos(search: quick)))
        #expect(first.treated == (try nested.fit(quick)))
        #expect(first.test.placebos.map(\.unit) == (1..<8).map { "U\($0)" })
        #expect(first.test.ratio.units == 8)
        #expect(told.done == Array(1...8))
    }

    @Test func `each donor with weight is left out in turn`() async throws {
        let nested = try NestedDesign(design(), predictors: predictors())
        let without = try await nested.leaveOneOut(search: .conventional)
        #expect(without.whole == (try nested.fit(.conventional).control))
        #expect(without.refits.map(\.donor) == without.whole.weights.map(\.donor))
        #expect(without.refits.count > 1)
        for refit in without.refits {
            #expect(refit.control.weight(of: refit.donor) == 0)
            #expect(without.range.contains(refit.control.att))
        }
    }

    @Test func `one predictor alone has all importance`() throws {
        let nested = try NestedDesign(design(), predictors: [.outcome(at: 11)]).fit()
        #expect(nested.predictors.map(\.importance) == [1])
    }

    @Test func `predictors that are the same twice leave the regression start out`() throws {
        let nested = try NestedDesign(design(), predictors: [.outcome(at: 3), .outcome(at: 3)]).fit(.conventional)
        #expect(nested.ends.map(\.start) == [.equal])
    }

    @Test func `predictors that cannot be used are named`() throws {
        let design = try design()
        func refused(_ predictor: Predictor) -> PredictorProblem? {
            do throws(PredictorProblem) {
                _ = try NestedDesign(design, predictors: [predictor])
                return nil
            } catch { return error }
        }
        #expect(throws: PredictorProblem.noPredictors) { try NestedDesign(design, predictors: []) }
        #expect(refused(.outcome(at: 12)) == .notBefore(predictor: "outcome in P12", period: 12))
        #expect(
            refused(.outcome(at: -1)) == .unknownPeriod(predictor: "outcome in period number -1", period: -1)
        )
        #expect(refused(.outcomeMean(over: [])) == .noPeriods(predictor: "mean outcome over no period"))
        let sparse = try covariate((0..<16).map { $0 < 4 ? nil : Double($0) })
        #expect(
            refused(.covariateMean(sparse, over: [0, 1])) == .unknown(predictor: "size from P0 to P1", unit: "U0")
        )
        #expect(
            refused(.covariateMean(sparse, over: [2])) == .unknownPeriod(predictor: "size in P2", period: 2)
        )
        let flat = try covariate([Double](repeating: 0.1, count: 16))
        #expect(refused(.covariateMean(flat, over: [0])) == .allEqual(predictor: "size in P0"))
        let few = try covariate((0..<4).map { Double($0) }, units: 2)
        #expect(refused(.covariateMean(few, over: [0])) == .unknown(predictor: "size in P0", unit: "U2"))
    }

    @Test func `covariates of the wrong shape or with numbers that are none are refused`() {
        #expect(throws: PredictorProblem.wrongCount(predictor: "size", expected: 16, found: 3)) {
            try covariate([1, 2, 3])
        }
        #expect(throws: PredictorProblem.self) { try covariate([1], units: 8, periods: .max) }
        #expect(throws: PredictorProblem.self) { try covariate([1], units: 1, periods: -1) }
        #expect(throws: PredictorProblem.outOfRange(predictor: "size", unit: "U1")) {
            try covariate([1, nil, .nan, 4], units: 2)
        }
    }
}
