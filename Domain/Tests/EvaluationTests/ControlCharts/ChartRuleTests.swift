import Evaluation
import Testing

struct ChartRuleTests {
    static let quiet: [Double] = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11]

    @Test func `a shift needs seven points, or six by setting`() throws {
        let values = ChartRuleTests.quiet + [10.6, 10.8, 10.6, 10.8, 10.6]
        #expect(try chart(values, fixAfter: 12).letters.contains("S") == false)
        let six = try chart(values, ChartRules(.plotthedots, runLength: .six), fixAfter: 12)
        #expect(six.letters.suffix(7) == ".SSSSSS")
    }

    @Test func `a trend needs seven points, or six by setting, and a tie breaks it`() throws {
        let six = ChartRuleTests.quiet + [8.5, 9, 9.5, 10.5, 11, 11.5, 9]
        #expect(try chart(six, fixAfter: 12).letters.contains("T") == false)
        let setting = try chart(six, ChartRules(.plotthedots, runLength: .six), fixAfter: 12)
        #expect(setting.letters.suffix(7) == "TTTTTT.")
        let tied = ChartRuleTests.quiet + [8, 8.5, 9, 9, 9.5, 10.5, 11, 11.5]
        #expect(
            try chart(tied, ChartRules(.plotthedots, runLength: .seven), fixAfter: 12).letters.contains("T") == false
        )
    }

    @Test func `neither a trend nor a shift runs over a rebase`() throws {
        let rising: [Double] = [9, 11, 9, 11, 9, 11, 9, 10, 11, 12, 13, 14, 15, 16, 11, 12, 11, 12, 11, 12]
        #expect(try chart(rising).letters.contains("T"))
        for rebase in 9...11 { #expect(try chart(rising, rebases: [rebase]).letters.contains("T") == false) }
        let high = ChartRuleTests.quiet + [11, 11] + [11, 11, 11, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9]
        #expect(try chart(high).letters.contains("S"))
        #expect(try chart(high, rebases: [15]).letters.contains("S") == false)
    }

    @Test func `all rules that a point breaks are kept, and it is called by the first of them`() throws {
        let values = ChartRuleTests.quiet + [10.5, 11, 11.5, 12, 12.5, 13, 20]
        let last = try #require(try chart(values, fixAfter: 12).points.last?.reading)
        #expect(last.fired == [.above, .rising, .shiftAbove])
        #expect(last.fired.all.map(\.rule) == [.outsideLimits, .trend, .shift])
        #expect(last.label == .special(SpecialCause(rule: .outsideLimits, side: .high)))
        #expect(last.variation == .improvementHigh)
    }

    @Test func `a point where one trend ends and another begins is called by the one that begins`() throws {
        let values = ChartRuleTests.quiet + [7, 8, 9, 10, 11, 12, 13, 12, 11, 10, 9, 8, 7]
        let peak = try #require(try chart(values, fixAfter: 12)[18].reading)
        #expect(peak.fired.isSuperset(of: [.rising, .falling]))
        #expect(peak.label == .special(SpecialCause(rule: .trend, side: .low)))
        #expect(peak.variation == .concernLow)
        #expect(peak.pointsBothWays)
    }

    @Test func `by mdc-2024 a point that is improvement and concern is called improvement`() throws {
        let values = ChartRuleTests.quiet + [7, 8, 9, 10, 11, 12, 13, 12, 11, 10, 9, 8, 7]
        let rules = ChartRules(.mdc2024)
        #expect(try chart(values, rules, fixAfter: 12)[18].reading?.variation == .improvementHigh)
        #expect(try chart(values, rules, better: .lower, fixAfter: 12)[18].reading?.variation == .improvementLow)
        #expect(try chart(values, rules, better: .neither, fixAfter: 12)[18].reading?.variation == .neutralLow)
    }

    @Test func `by mdc-2024 points beyond the limit count for two in three`() throws {
        let values = ChartRuleTests.quiet + [14, 10.5, 30]
        let packaged = try chart(values, fixAfter: 12)
        let announced = try chart(values, ChartRules(.mdc2024), fixAfter: 12)
        #expect(packaged.fired.suffix(3) == [[], [], [.above]])
        #expect(announced.fired.suffix(3) == [[.twoInThreeAbove], [], [.above, .twoInThreeAbove]])
    }

    @Test func `two in three asks for all three points on one side`() throws {
        #expect(try chart(ChartRuleTests.quiet + [14, 9.5, 14], fixAfter: 12).letters.suffix(3) == "...")
        #expect(try chart(ChartRuleTests.quiet + [14, 10.5, 14], fixAfter: 12).letters.suffix(3) == "2.2")
    }

    @Test func `screening leaves out ranges of 3.267 times their mean once, and mdc-2024 none`() throws {
        let values: [Double] = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2]
        let screened = try #require(try chart(values).groups.first)
        #expect(screened.screened == 2)
        #expect(try chart(values, ChartRules(.mdc2024)).groups.first?.screened == 0)
        #expect(try #require(screened.limits).upper < 6)
    }

    @Test func `the rule set and its settings are printed`() {
        #expect(ChartRules().name == "plotthedots-0.2.2")
        #expect(
            "\(ChartRules())"
                == "Rule set plotthedots-0.2.2: limits 2.66 times the mean moving range from the mean, moving ranges of "
                + "3.267 times their mean or more left out once; outside the limits, a trend of 7 points, two of three "
                + "points between the near limit and the limit, a shift of 7 points, in that order; a point is called by "
                + "the first rule that fits."
        )
        #expect(
            "\(ChartRules(.mdc2024, runLength: .six))"
                == "Rule set mdc-2024: limits 2.66 times the mean moving range from the mean, no moving range left out; "
                + "outside the limits, a trend of 6 points, two of three points beyond the near limit, a shift of 6 "
                + "points, in that order; a point that is both improvement and concern is called improvement."
        )
    }
}
