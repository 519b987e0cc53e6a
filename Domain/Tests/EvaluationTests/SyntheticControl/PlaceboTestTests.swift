import Evaluation
import Testing

struct PlaceboTestTests {
    private func test(
        _ seed: UInt64,
        units: Int = 30,
        effect: Double = 0,
        _ rules: PlaceboRules = .usual
    ) async throws -> PlaceboTest {
        var random = RandomSeries(seed)
        let panel = try random.panel(units: units, periods: 24)
            .map { unit, period, outcome in unit == 0 && period >= 18 ? outcome + effect : outcome }
        let window = try StudyWindow(before: 18, of: 24)
        return try await SyntheticControlDesign(panel, treated: "U0", window: window).placebos(rules)
    }

    private func rules(
        _ treated: TreatedAsDonor = .leftOut,
        most: Double? = nil,
        _ direction: EffectDirection? = nil
    ) -> PlaceboRules {
        PlaceboRules(treated: treated, largestPreError: most, direction: direction)
    }

    @Test(arguments: UInt64(1)...8, [TreatedAsDonor.leftOut, .kept])
    func `the interval is made of the effects that leave p above the level`(
        seed: UInt64,
        rule: TreatedAsDonor
    ) async throws {
        let level = try #require(TestLevel(0.2))
        let plain = try await test(seed, effect: 4, rules(rule))
        func isKept(_ effect: Double, _ statistic: PlaceboStatistic) async throws -> Bool {
            let shifted = try await test(seed, effect: 4 - effect, rules(rule))
            return (statistic == .ratio ? shifted.ratio.p : shifted.meanGap.p) > level.value
        }
        for statistic in [PlaceboStatistic.ratio, .meanGap] {
            switch plain.interval(level, by: statistic) {
            case .bounded(let range):
                let step = 0.01 * (range.upperBound - range.lowerBound)
                #expect(try await isKept(range.lowerBound + step, statistic))
                #expect(try await isKept(range.upperBound - step, statistic))
                #expect(try await !isKept(range.lowerBound - step, statistic))
                #expect(try await !isKept(range.upperBound + step, statistic))
            case .empty:
                #expect(statistic == .ratio)
                #expect(try await !isKept(plain.treated.att, statistic))
            case .everything, .above, .below:
                Issue.record("the interval is open")
            }
        }
    }

    @Test(arguments: UInt64(1)...20)
    func `the interval holds the estimate unless it is empty`(seed: UInt64) async throws {
        for rule in [TreatedAsDonor.leftOut, .kept] {
            let test = try await test(seed, effect: 2, rules(rule, EffectDirection.increase))
            for level in [0.05, 0.1, 0.3, 0.6] {
                let level = try #require(TestLevel(level))
                #expect(test.interval(level, by: .meanGap).contains(test.treated.att))
                let byRatio = test.interval(level, by: .ratio)
                #expect(byRatio == .empty || byRatio.contains(test.treated.att))
            }
        }
    }

    @Test func `a directional interval is open on one side`() async throws {
        let test = try await test(5, effect: 6, rules(.leftOut, EffectDirection.increase))
        guard case .above(let least) = test.interval(.fivePercent, by: .directional(.increase)) else {
            Issue.record("the interval is not open above")
            return
        }
        #expect(least < test.treated.att)
        #expect(test.directional == Rank(atLeastAsExtreme: 1, units: 30))
        guard case .below(let most) = test.interval(.fivePercent, by: .directional(.decrease)) else {
            Issue.record("the interval is not open below")
            return
        }
        #expect(most > test.treated.att)
    }

    @Test func `with too few units for the level every effect is kept`() async throws {
        let test = try await test(6, units: 12, effect: 50)
        #expect(test.ratio == Rank(atLeastAsExtreme: 1, units: 12))
        #expect(test.interval(.fivePercent, by: .ratio) == .everything)
        #expect(test.interval(.fivePercent, by: .directional(.increase)) == .everything)
        #expect(test.interval(.tenPercent, by: .meanGap) != .everything)
    }

    @Test func `an effect that grows without end goes with no constant effect`() async throws {
        var random = RandomSeries(7)
        let panel = try random.panel(units: 30, periods: 24)
            .map { unit, period, outcome in unit == 0 && period >= 18 ? outcome + 100 * Double(period - 17) : outcome }
        let design = try SyntheticControlDesign(panel, treated: "U0", window: StudyWindow(before: 18, of: 24))
        #expect(try await design.placebos().interval(.fivePercent, by: .ratio) == .empty)
    }

    @Test func `placebos that fit too badly are left out and named`() async throws {
        let whole = try await test(8)
        let strict = try await test(8, rules(most: 1))
        let bound = whole.treated.measures.preRMSPE
        let bad = whole.placebos.filter { $0.measures.preRMSPE > bound }.map(\.unit)
        #expect(!bad.isEmpty && strict.excluded == bad)
        #expect(strict.ratio.units == 30 - bad.count)
        #expect(strict.placebos == whole.placebos)
        #expect(whole.excluded.isEmpty && whole.directional == nil)
        #expect(whole.preError.atLeastAsExtreme == 1 + bad.count)
    }

    @Test func `rules that leave out every placebo or none by a senseless number are refused`() async throws {
        for number in [0, -1, Double.nan] {
            await #expect(throws: SyntheticControlProblem.self) { try await test(8, rules(most: number)) }
        }
        #expect(TestLevel(0) == nil && TestLevel(1) == nil && TestLevel(.nan) == nil)
    }

    @Test func `where all outcomes are equal the ratio is undefined and nothing is found`() async throws {
        let panel = try OutcomePanel(
            units: ["A", "B", "C", "D"],
            periods: (1...6).map(String.init),
            outcomes: [Double](repeating: 0.1, count: 24)
        )
        let window = try StudyWindow(before: 3, of: 6)
        let test = try await SyntheticControlDesign(panel, treated: "A", window: window).placebos()
        #expect(test.treated.measures.ratio == .undefined)
        #expect(test.treated.att == 0)
        #expect(test.ratio.p == 1 && test.meanGap.p == 1)
        #expect(test.interval(.fivePercent, by: .ratio) == .everything)
    }
}
