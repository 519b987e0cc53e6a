import Evaluation
import Exchange

/// Control charts as lines to read, and as rows of their points.
struct ControlChartAnswer: PrintedAnswer {
    let charts: [NamedChart]
    let options: ChartOptions
    /// Which rows of the file they are of, where some were left out.
    let filter: String?

    var lines: [String] {
        Table(head: ControlChartAnswer.head, rows: charts.map(row)).lines + ["", tally, "\(options.rules)"]
    }

    var asides: [String] {
        [filter].compactMap { $0 }
            + charts.flatMap { chart -> [String] in
                switch chart.result {
                case .success(let drawn): drawn.warnings.map { "\(chart.name): \($0)" }
                case .failure(let problem): ["\(chart.name): \(problem)"]
                }
            }
    }

    var record: ControlChartsRecord { ControlChartsRecord(charts, options) }

    private static let head = [
        "unit", "last", "value", "mean", "lower", "upper", "variation", "assurance", "longest run", "crossings", "runs",
    ]

    private func row(_ named: NamedChart) -> [String] {
        guard let chart = named.chart, let last = chart.lastRead else {
            return [named.name, "no chart"] + [String](repeating: "", count: ControlChartAnswer.head.count - 2)
        }
        let (group, reading) = (chart.groups[last.group], last.reading)
        return [
            named.name, last.time.description, Digits.number(reading?.value), Digits.number(group.mean),
            Digits.number(group.limits?.lower), Digits.number(group.limits?.upper),
            chart.variation.rawValue, chart.assurance?.rawValue ?? "-",
        ] + runs(group.runs)
    }

    /// The longest run with the longest that is usual, the crossings with the fewest that are, and whether that is a
    /// signal: of the last group.
    private func runs(_ runs: RunAnalysis?) -> [String] {
        guard let runs else { return ["-", "-", "-"] }
        return [
            "\(runs.longestRun) (most \(runs.longestRunLimit))", "\(runs.crossings) (least \(runs.crossingsLimit))",
            runs.isSignal ? "signal" : "usual",
        ]
    }

    private var tally: String {
        var sums = (outside: 0, trend: 0, two: 0, shift: 0, common: 0)
        for chart in charts {
            guard let tally = chart.chart?.tally else { continue }
            sums.outside += tally.outsideLimits
            sums.trend += tally.trend
            sums.two += tally.twoInThree
            sums.shift += tally.shift
            sums.common += tally.commonCause
        }
        return
            "\(charts.count) \(charts.count == 1 ? "chart" : "charts"). Points by what they are called: common cause \(sums.common), outside the limits \(sums.outside), trend \(sums.trend), two in three \(sums.two), shift \(sums.shift)."
    }

    /// A row a point.
    var rows: Table {
        Table(
            head: [
                "unit", "time", "value", "mean", "lower", "upper", "label", "variation", "fired", "longestRun",
                "longestRunLimit", "crossings", "crossingsLimit", "isRunSignal",
            ],
            rows: charts.flatMap { named in
                (named.chart.map { chart in
                    chart.points.map { point in
                        [named.name] + ChartPointsTable.cells(point, chart) + cells(chart.groups[point.group].runs)
                    }
                }) ?? []
            }
        )
    }

    /// The runs of a point's group, as its mean and limits are.
    private func cells(_ runs: RunAnalysis?) -> [String] {
        guard let runs else { return ["", "", "", "", ""] }
        return [runs.longestRun, runs.longestRunLimit, runs.crossings, runs.crossingsLimit].map { "\($0)" } + [
            "\(runs.isSignal)"
        ]
    }
}
