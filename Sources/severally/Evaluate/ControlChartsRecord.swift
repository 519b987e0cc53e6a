import Evaluation
import Exchange

/// Control charts in the form of `Exports/schema/control-charts.schema.json`.
struct ControlChartsRecord: Encodable {
    struct Rules: Encodable {
        let name, sentence: String
        let runLength: Int
        let screening: Bool
    }

    struct Warning: Encodable {
        let code, sentence: String
    }

    struct Group: Encodable {
        let from: String
        let points, baseline, screened: Int
        let isShort: Bool
        let reason: String?
        let mean: Double
        let lower, upper, nearLower, nearUpper: Double?
        let runs: Runs?
    }

    struct Runs: Encodable {
        let useful, longestRun, longestRunLimit, crossings, crossingsLimit: Int
        let isSignal: Bool
    }

    struct Point: Encodable {
        let time: String
        let group: Int
        let value: Double?
        let label, variation: String?
        let fired: [String]
        let pointsBothWays: Bool
    }

    struct Mark: Encodable {
        let time, words: String
    }

    struct Chart: Encodable {
        let unit: String
        let problem: String?
        let variation, assurance: String?
        let groups: [Group]
        let points: [Point]
        let warnings: [Warning]
    }

    let form = "severally.control-charts/1"
    let rules: Rules
    let better: String
    let target: Double?
    let fixAfter: Int?
    let marks: [Mark]
    let charts: [Chart]

    init(_ charts: [NamedChart], _ options: ChartOptions) {
        rules = Rules(
            name: options.rules.name,
            sentence: "\(options.rules)",
            runLength: options.rules.runLength.rawValue,
            screening: options.rules.screening
        )
        better = options.better.rawValue
        (target, fixAfter) = (options.target, options.fixAfter)
        marks = options.annotations.map { Mark(time: $0.at.plain, words: $0.words) }
        self.charts = charts.map(Chart.init)
    }
}

extension ControlChartsRecord.Chart {
    fileprivate init(_ named: NamedChart) {
        unit = named.name
        switch named.result {
        case .success(let chart):
            problem = nil
            (variation, assurance) = (chart.variation.rawValue, chart.assurance?.rawValue)
            groups = chart.groups.map { ControlChartsRecord.Group($0, chart.timeline) }
            points = chart.points.map(ControlChartsRecord.Point.init)
            warnings = chart.warnings.map { ControlChartsRecord.Warning(code: $0.code, sentence: "\($0)") }
        case .failure(let found):
            problem = "\(found)"
            (variation, assurance, groups, points, warnings) = (nil, nil, [], [], [])
        }
    }
}

extension ControlChartsRecord.Group {
    fileprivate init(_ group: ChartGroup, _ timeline: ChartTimeline) {
        from = timeline.times[group.points.lowerBound].plain
        (points, baseline, screened) = (group.points.count, group.baseline, group.screened)
        (isShort, reason, mean) = (group.isShort, group.rebase?.reason, group.mean)
        (lower, upper) = (group.limits?.lower, group.limits?.upper)
        (nearLower, nearUpper) = (group.limits?.nearLower, group.limits?.nearUpper)
        runs = group.runs.map { runs in
            ControlChartsRecord.Runs(
                useful: runs.useful,
                longestRun: runs.longestRun,
                longestRunLimit: runs.longestRunLimit,
                crossings: runs.crossings,
                crossingsLimit: runs.crossingsLimit,
                isSignal: runs.isSignal
            )
        }
    }
}

extension ControlChartsRecord.Point {
    fileprivate init(_ point: ChartPoint) {
        (time, group) = (point.time.plain, point.group)
        value = point.reading?.value
        (label, variation) = (point.reading?.label.plain, point.reading?.variation.rawValue)
        fired = (point.reading?.fired.all ?? []).map(\.plain)
        pointsBothWays = point.reading?.pointsBothWays ?? false
    }
}
