import Evaluation
import Testing

struct ChartGapTests {
    private let high: [Double?] = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 12, 12, 12, 12, 12, 12, 12]

    @Test func `a missing value breaks runs, is said, and leaves the limits`() throws {
        let gapped = high.prefix(15) + [nil] + high.suffix(4)
        #expect(try chart(high, fixAfter: 12).letters.suffix(8) == "SSSSSSSS")
        let broken = try chart(Array(gapped), fixAfter: 12)
        #expect(broken.letters == "...............-....")
        #expect(broken.groups.first?.limits == (try chart(high, fixAfter: 12).groups.first?.limits))
        #expect(broken.warnings == [.missingValues([.number(16)])])
        #expect(
            broken.warnings.map(\.description) == ["No value is known for 16; runs end there and the limits go on."]
        )
        #expect(broken[15].reading == nil)
    }

    @Test func `missing periods break runs and are named`() throws {
        let all = (0..<19).compactMap {
            try? ReportingPeriod(.month, year: 2020 + ($0 + 3) / 12, month: ($0 + 3) % 12 + 1)
        }
        let whole = try ChartTimeline(periods: all)
        let options = try ChartOptions(better: .higher, fixAfter: 12)
        #expect(try ControlChart(high, over: whole, options: options).letters.contains("S"))
        let later = all.prefix(15) + all.suffix(4).map(\.next.next)
        let gapped = try ControlChart(high, over: ChartTimeline(periods: Array(later)), options: options)
        #expect(!gapped.letters.contains("S"))
        #expect(
            gapped.warnings.map(\.description) == [
                "Nothing is in the data for July 2021 and August 2021; runs end there and the limits go on."
            ]
        )
    }

    @Test func `no moving range is taken across a gap`() throws {
        let values: [Double?] = [1, 2, 1, 2, 1, 2, 1, nil, 101, 102, 101, 102, 101, 102, 101]
        let limits = try #require(try chart(values).groups.first?.limits)
        #expect(abs(limits.upper - limits.lower - 2 * 2.66) < 1e-12)
    }

    @Test func `no moving range is taken across missing periods`() throws {
        let timeline = try ChartTimeline(numbers: [1, 2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 14])
        let values: [Double?] = [1, 2, 1, 2, 1, 2, 101, 102, 101, 102, 101, 102]
        let whole = ChartRules(.plotthedots, runLength: .seven, screening: false)
        let chart = try ControlChart(values, over: timeline, options: ChartOptions(rules: whole, better: .higher))
        let limits = try #require(chart.groups.first?.limits)
        #expect(abs(limits.upper - limits.lower - 2 * 2.66) < 1e-12)
    }

    @Test func `where the last value is missing the icon is of the last that is known, and is said to be`() throws {
        let shifted = try chart(high + [nil], fixAfter: 12)
        #expect(shifted.variation == .improvementHigh)
        #expect(shifted.warnings == [.missingValues([.number(20)]), .iconOfEarlierPoint(.number(19))])
    }

    @Test func `points of two in three and of a trend are not counted over a gap`() throws {
        #expect(try chart(ChartRuleTests.quiet + [14, nil, 10.5, 14], fixAfter: 12).letters.suffix(4) == ".-..")
        let rising: [Double?] = [7, 8, 9, nil, 10, 11, 12, 13]
        #expect(try chart(ChartRuleTests.quiet + rising, fixAfter: 12).letters.contains("T") == false)
    }

    @Test func `the periods missing in a timeline of numbers are counted by its smallest step`() throws {
        let timeline = try ChartTimeline(numbers: [2000, 2005, 2010, 2030])
        let options = try ChartOptions(better: .higher)
        let warnings = try ControlChart([1, 2, 1, 2], over: timeline, options: options).warnings
        #expect(warnings.contains(.missingPeriods(count: 3, names: [.number(2015), .number(2020), .number(2025)])))
    }

    @Test func `times at the end of what can be counted are no trouble`() throws {
        let timeline = try ChartTimeline(numbers: [.max - 25, .max - 13, .max])
        let warnings = try ControlChart([1, 2, 3], over: timeline, options: ChartOptions(better: .higher)).warnings
        #expect(warnings.contains(.missingPeriods(count: 1, names: [.number(.max - 1)])))
        #expect(throws: TimelineProblem.tooFarApart) { try ChartTimeline(numbers: [.min, .max]) }
        let far = try ChartTimeline(numbers: [0, 1, .max])
        let many = try ControlChart([1, 2, 3], over: far, options: ChartOptions(better: .higher)).warnings
        #expect(many.contains { $0.code == "missing-periods" })
    }
}
