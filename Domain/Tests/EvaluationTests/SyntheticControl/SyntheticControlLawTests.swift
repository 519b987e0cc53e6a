import Evaluation
import Testing

struct SyntheticControlLawTests {
    private func panel(_ seed: UInt64, units: Int = 12, periods: Int = 20) throws -> OutcomePanel {
        var random = RandomSeries(seed)
        return try random.panel(units: units, periods: periods)
    }

    private func design(_ panel: OutcomePanel, treated: String = "U0", donors: [String]? = nil) throws
        -> SyntheticControlDesign
    {
        let count = panel.periods.count
        let window = try StudyWindow(before: count - 6, from: count - 4, of: count)
        return try SyntheticControlDesign(panel, treated: treated, donors: donors, window: window)
    }

    @Test(arguments: UInt64(1)...20)
    func `the order of donors changes nothing`(seed: UInt64) throws {
        let panel = try panel(seed)
        let fit = try design(panel).fit()
        let other = try design(panel, donors: panel.units.dropFirst().reversed()).fit()
        #expect(areNear(fit.gap, other.gap))
        for one in fit.weights { #expect(isNear(other.weight(of: one.donor), one.weight)) }
    }

    @Test(arguments: UInt64(1)...20)
    func `what all units have in common does not reach the gap`(seed: UInt64) throws {
        let panel = try panel(seed)
        let shifted = try panel.map { _, period, outcome in outcome + 1000 + 7 * Double(period * period) }
        #expect(areNear(try design(panel).fit().gap, try design(shifted).fit().gap, 1e-7))
    }

    @Test(arguments: UInt64(1)...6, [1e6, 1e-40, 1e60])
    func `other units of measure scale the gap and the interval and keep the ranks`(
        seed: UInt64,
        scale: Double
    ) async throws {
        let panel = try panel(seed)
        let level = try #require(TestLevel(0.4))
        let test = try await design(panel).placebos()
        let scaled = try await design(panel.map { $2 * scale }).placebos()
        #expect(areNear(test.treated.gap, scaled.treated.gap.map { $0 / scale }, 1e-7))
        #expect(test.ratio == scaled.ratio && test.meanGap == scaled.meanGap)
        for statistic in [PlaceboStatistic.ratio, .meanGap] {
            switch (test.interval(level, by: statistic), scaled.interval(level, by: statistic)) {
            case (.bounded(let one), .bounded(let other)):
                let ends = [other.lowerBound / scale, other.upperBound / scale]
                #expect(areNear([one.lowerBound, one.upperBound], ends, 1e-7))
            case (.empty, .empty): #expect(statistic == .ratio)
            case (_, _): Issue.record("the intervals are not alike")
            }
        }
    }

    @Test(arguments: UInt64(1)...20)
    func `a treated unit that is a mixture of donors is found again`(seed: UInt64) throws {
        let panel = try panel(seed, units: 8)
        var random = RandomSeries(seed + 500)
        let mixture = [0] + random.weights(7)
        let mixed = try panel.map { unit, period, outcome in
            guard unit == 0 else { return outcome }
            let mean = mixture.indices.reduce(0) { $0 + mixture[$1] * panel[$1, period] }
            return mean + (period >= 16 ? 5 : 0)
        }
        let fit = try design(mixed).fit()
        for unit in 1..<8 { #expect(isNear(fit.weight(of: "U\(unit)"), mixture[unit], 1e-6)) }
        #expect(isNear(fit.att, 5, 1e-7))
        #expect(fit.measures.ratio == .infinite)
    }

    @Test(arguments: UInt64(1)...5)
    func `periods between before and after reach nothing but the path shown`(seed: UInt64) throws {
        let panel = try panel(seed)
        let other = try panel.map { unit, period, outcome in
            [14, 15].contains(period) ? outcome * Double(unit) : outcome
        }
        let (fit, changed) = (try design(panel).fit(), try design(other).fit())
        #expect(fit.weights == changed.weights)
        #expect(fit.measures == changed.measures)
        #expect(fit.gap[14] != changed.gap[14])
    }

    @Test(arguments: UInt64(1)...5)
    func `a treated series given apart from the panel of donors has the same fit`(seed: UInt64) throws {
        let panel = try panel(seed)
        let whole = try design(panel)
        let apart = try SyntheticControlDesign(
            treated: "U0",
            outcomes: Array(panel[unit: 0]),
            donors: whole.donors,
            window: whole.window
        )
        #expect(apart == whole)
    }

    @Test(arguments: UInt64(1)...5)
    func `each placebo is what a run by hand gives`(seed: UInt64) async throws {
        let panel = try panel(seed)
        for rule in [TreatedAsDonor.leftOut, .kept] {
            let rules = PlaceboRules(treated: rule, largestPreError: nil, direction: nil)
            let test = try await design(panel).placebos(rules)
            for placebo in test.placebos {
                let donors = panel.units.filter { $0 != placebo.unit && (rule == .kept || $0 != "U0") }
                let hand = try design(panel, treated: placebo.unit, donors: donors).fit()
                #expect(areNear(placebo.gap, hand.gap, 1e-7))
            }
        }
    }

    @Test(arguments: UInt64(1)...5)
    func `without a donor that has weight the fit is never better`(seed: UInt64) throws {
        let panel = try panel(seed)
        let without = try design(panel).leaveOneOut()
        #expect(without.refits.map(\.donor) == without.whole.weights.map(\.donor))
        for refit in without.refits {
            #expect(refit.control.weight(of: refit.donor) == 0)
            #expect(refit.control.measures.preRMSPE >= without.whole.measures.preRMSPE)
            #expect(without.range.contains(refit.control.att))
        }
        #expect(without.range.contains(without.whole.att))
    }

    @Test func `an in-time placebo uses no period after the pre-period`() throws {
        let panel = try panel(3)
        let later = try panel.map { unit, period, outcome in period >= 14 ? outcome * Double(unit + 2) : outcome }
        let placebo = try design(panel).inTimePlacebo(from: 9)
        #expect(placebo.measures == (try design(later).inTimePlacebo(from: 9).measures))
        #expect(placebo.weights == (try design(later).inTimePlacebo(from: 9).weights))
    }

    @Test func `all placebos at once are told of and are the same each time`() async throws {
        let design = try design(panel(4, units: 40))
        let told = Told()
        let first = try await design.placebos(progress: { done, of in told.add(done, of) })
        let second = try await design.placebos()
        #expect(first == second)
        #expect(told.done == Array(1...40) && told.of == [40])
    }
}
