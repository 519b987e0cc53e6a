import Evaluation
import Testing

struct ChartIconTests {
    static let limits = [9.0, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11]

    @Test func `the assurance icon compares the target strictly with the limits of the last group`() throws {
        let upper = try #require(try chart(ChartIconTests.limits).groups.first?.limits?.upper)
        let icon = { (target: Double, better: BetterDirection) in
            try chart(ChartIconTests.limits, better: better, target: target).assurance
        }
        #expect(try icon(upper, .higher) == .inconsistent)
        #expect(try icon(upper.nextUp, .higher) == .consistentFail)
        #expect(try icon(upper.nextUp, .lower) == .consistentPass)
        #expect(try icon(-10, .higher) == .consistentPass)
        #expect(try icon(-10, .lower) == .consistentFail)
        #expect(try icon(-10, .neither) == nil)
        let rebased = ChartIconTests.limits + ChartIconTests.limits.map { $0 + 100 }
        #expect(try chart(rebased, target: 50, rebases: [15]).assurance == .consistentPass)
    }

    @Test func `the variation icon says the side and whether it is good`() throws {
        let high = ChartRuleTests.quiet + [30]
        let low = ChartRuleTests.quiet + [-30]
        let icon = { (values: [Double], better: BetterDirection) in
            try chart(values, better: better, fixAfter: 12).variation
        }
        #expect(try icon(high, .higher) == .improvementHigh)
        #expect(try icon(high, .lower) == .concernHigh)
        #expect(try icon(high, .neither) == .neutralHigh)
        #expect(try icon(low, .higher) == .concernLow)
        #expect(try icon(low, .lower) == .improvementLow)
        #expect(try icon(low, .neither) == .neutralLow)
        #expect(try icon(high + [10], .higher) == .commonCause)
    }

    @Test func `limits below nought and above a hundred are kept`() throws {
        let limits = try #require(try chart([1, 99, 1, 99, 1, 99, 1, 99, 1, 99, 1, 99, 1, 99]).groups.first?.limits)
        #expect(limits.lower < 0 && limits.upper > 100)
    }

    @Test func `a mark outside the chart is said to be`() throws {
        let early = try chart(ChartIconTests.limits, marks: [Annotation(at: .number(0), words: "shared chair")])
        #expect(early.warnings == [.annotationOutside(.number(0))])
    }

    @Test func `the texts of a file are read as months, quarters, years, numbers or labels`() throws {
        let times = { (texts: [String]) in try ChartTimeline(texts: texts).times.map(\.description) }
        #expect(try times(["2019-04-01", "2019-05-01"]) == ["April 2019", "May 2019"])
        #expect(try times(["2019-04-01", "2019-07-01"]) == ["April to June 2019", "July to September 2019"])
        #expect(try times(["2019-04-01", "2020-04-01"]) == ["year from April 2019", "year from April 2020"])
        #expect(try times(["201912", "202001"]) == ["December 2019", "January 2020"])
        #expect(try times(["1", "2", "10"]) == ["1", "2", "10"])
        #expect(try times(["2019-04-02", "2019-04-01"]) == ["2019-04-02", "2019-04-01"])
        #expect(try times([]) == [])
    }

    @Test func `a text means a time of the kind that the timeline has`() throws {
        let months = try ChartTimeline(texts: ["2019-04-01", "2019-05-01"])
        #expect(months.time("2019-09-01")?.description == "September 2019")
        #expect(months.time("201909")?.description == "September 2019")
        #expect(months.time("2019-09-02") == nil)
        #expect(try ChartTimeline(numbers: [1, 2]).time("7") == .number(7))
        #expect(try ChartTimeline(numbers: [1, 2]).time("x") == nil)
        #expect(try ChartTimeline(labels: ["a", "b"]).time("b") == .label("b"))
        #expect(try ChartTimeline(labels: ["a", "b"]).time("c") == nil)
        #expect(try ChartTimeline(labels: []).time("c") == nil)
    }
}
