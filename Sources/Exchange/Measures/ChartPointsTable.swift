public import Evaluation

/// The points of the control charts of one body on one measure as rows of a table, in order of time: what each is called,
/// and every rule that fired.
public struct ChartPointsTable: Sendable {
    public static let head = [
        "series", "time", "value", "mean", "lower", "upper", "label", "variation", "fired", "rules",
    ]
    public let rows: [[String]]

    /// - Parameter charts: One for each stretch in which the code meant the same, numbered from 1.
    public init(_ charts: [ControlChart]) {
        rows = charts.enumerated().flatMap { number, chart in
            chart.points.map { ["\(number + 1)"] + ChartPointsTable.cells($0, chart) + [chart.options.rules.name] }
        }
    }

    /// From the time to the rules that fired. A month without a value has its mean and limits alone.
    public static func cells(_ point: ChartPoint, _ chart: ControlChart) -> [String] {
        let (group, reading) = (chart.groups[point.group], point.reading)
        return [
            point.time.plain, reading.map { "\($0.value)" } ?? "", "\(group.mean)",
            group.limits.map { "\($0.lower)" } ?? "", group.limits.map { "\($0.upper)" } ?? "",
            reading?.label.plain ?? "", reading?.variation.rawValue ?? "",
            (reading?.fired.all ?? []).map(\.plain).joined(separator: " "),
        ]
    }
}

extension ChartTime {
    /// As a file says it.
    public var plain: String {
        switch self {
        case .period(let period): period.firstDay
        case .number(let number): String(number)
        case .label(let text): text
        }
    }
}

extension PointLabel {
    /// `common-cause`, or the rule and the side.
    public var plain: String {
        switch self {
        case .commonCause: "common-cause"
        case .special(let cause): cause.plain
        }
    }
}

extension SpecialCause {
    public var plain: String { "\(rule.rawValue)-\(side.rawValue)" }
}
