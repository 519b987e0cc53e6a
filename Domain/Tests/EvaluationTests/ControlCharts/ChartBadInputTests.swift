import Evaluation
import Testing

struct ChartBadInputTests {
    @Test func `a chart without values is refused`() throws {
        #expect(throws: ControlChartProblem.noValues) { try chart([nil, nil]) }
        #expect(throws: ControlChartProblem.noValues) {
            try ControlChart([], over: ChartTimeline(numbers: []), options: ChartOptions(better: .higher))
        }
        #expect(throws: ControlChartProblem.wrongCount(expected: 1, found: 2)) {
            try ControlChart([1, 2], over: ChartTimeline(numbers: [1]), options: ChartOptions(better: .higher))
        }
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity])
    func `a value that is not finite is refused, with its time`(value: Double) {
        #expect(throws: ControlChartProblem.notFinite(.number(2))) { try chart([1, value]) }
        #expect(throws: ControlChartProblem.notFinite(.number(1))) {
            try ChartSeries(name: "A", timeline: ChartTimeline(numbers: [1]), values: [value])
        }
    }

    @Test func `values too large to add are refused`() {
        #expect(throws: ControlChartProblem.tooLarge) { try chart([1e308, -1e308, 1e308, 1e308, 1e308]) }
        #expect(throws: ControlChartProblem.tooLarge) { try chart([1.7e308, 1.7e308]) }
    }

    @Test func `one point has a mean and no limits`() throws {
        let single = try chart([5], target: 4)
        #expect(single.groups.first?.mean == 5)
        #expect(single.groups.first?.limits == nil)
        #expect(single.assurance == nil)
        #expect(single.warnings == [.shortGroup(from: .number(1), values: 1), .noLimits(from: .number(1))])
    }

    @Test func `a time that stands twice, or before an earlier one, is refused`() {
        #expect(throws: TimelineProblem.repeatedTime(.number(3))) { try ChartTimeline(numbers: [1, 3, 3]) }
        #expect(throws: TimelineProblem.notInOrder(.number(1))) { try ChartTimeline(numbers: [3, 1, 3]) }
        #expect(throws: TimelineProblem.repeatedTime(.label("b"))) { try ChartTimeline(labels: ["b", "a", "b"]) }
        #expect(throws: TimelineProblem.self) { try ChartTimeline(texts: ["2019-04-01", "2019-04-01"]) }
        #expect(throws: TimelineProblem.tooFarApart) { try ChartTimeline(numbers: [.min, .max]) }
    }

    @Test func `periods of two kinds are refused`() throws {
        let month = try ReportingPeriod(.month, year: 2019, month: 4)
        let quarter = try ReportingPeriod(.quarter, year: 2019, month: 4)
        #expect(throws: TimelineProblem.mixedKinds(.month, .quarter)) { try ChartTimeline(periods: [month, quarter]) }
    }

    @Test func `a rebase without a reason is refused`() {
        #expect(throws: ControlChartProblem.rebaseWithoutReason(.number(3))) {
            try Rebase(from: .number(3), reason: " \n")
        }
    }

    @Test(arguments: [0, 1, 21, 400])
    func `a rebase outside the points is refused`(place: Int) {
        #expect(throws: ControlChartProblem.rebaseOutside(.number(place))) {
            try chart(walk(seed: 1, count: 20), rebases: [place])
        }
    }

    @Test func `two rebases at one point, and a group without values, are refused`() {
        #expect(throws: ControlChartProblem.groupWithoutValues(.number(3))) {
            try chart(walk(seed: 1, count: 20), rebases: [3, 3])
        }
        #expect(throws: ControlChartProblem.groupWithoutValues(.number(3))) {
            try chart([1, 2, nil, nil], rebases: [3])
        }
        #expect(throws: ControlChartProblem.groupWithoutValues(.number(1))) {
            try chart([nil, nil, 1, 2], rebases: [3])
        }
    }

    @Test(arguments: [-1, 0, 11])
    func `a baseline below twelve points is refused`(count: Int) {
        #expect(throws: ControlChartProblem.baselineTooShort(count)) {
            try ChartOptions(better: .higher, fixAfter: count)
        }
    }

    @Test func `a target that is not finite is refused`() {
        #expect(throws: ControlChartProblem.targetNotFinite) { try ChartOptions(better: .higher, target: .nan) }
    }

    @Test func `problems are whole sentences with a code`() {
        let problem = ControlChartProblem.rebaseWithoutReason(.label("2019-04-01"))
        #expect(problem.code == "rebase-without-reason")
        #expect(
            "\(problem)" == "The rebase at 2019-04-01 has no reason; say what changed, so that a reader can judge it."
        )
        #expect(
            "\(TimelineProblem.repeatedTime(.number(3)))"
                == "There are two points for 3; a chart has one for each time."
        )
    }
}
