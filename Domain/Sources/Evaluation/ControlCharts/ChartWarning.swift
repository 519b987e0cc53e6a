/// What a reader of a chart must know besides its points.
public enum ChartWarning: Sendable, Hashable {
    /// A group of fewer than 13 values, whose limits are on trial.
    case shortGroup(from: ChartTime, values: Int)
    case noLimits(from: ChartTime)
    /// Times that are in the data without a value.
    case missingValues([ChartTime])
    /// Times that are not in the data: how many, and the names of the first of them.
    case missingPeriods(count: Int, names: [ChartTime])
    /// The last times have no value, so that the icon is of an earlier one.
    case iconOfEarlierPoint(ChartTime)
    /// A mark that lies outside the times of the chart.
    case annotationOutside(ChartTime)

    /// A name for programs, which does not change.
    public var code: String {
        switch self {
        case .shortGroup: "short-group"
        case .noLimits: "no-limits"
        case .missingValues: "missing-values"
        case .missingPeriods: "missing-periods"
        case .iconOfEarlierPoint: "icon-of-earlier-point"
        case .annotationOutside: "annotation-outside"
        }
    }
}

extension ChartWarning: CustomStringConvertible {
    public var description: String {
        switch self {
        case .shortGroup(let from, let values):
            "The limits from \(from) rest on \(values) \(values == 1 ? "value" : "values"), fewer than 13, and are on trial."
        case .noLimits(let from):
            "There are no limits from \(from), because no moving range between its values is left to make them of."
        case .missingValues(let times):
            "No value is known for \(ChartWarning.list(times)); runs end there and the limits go on."
        case .missingPeriods(let count, let names):
            "Nothing is in the data for \(ChartWarning.list(names, of: count)); runs end there and the limits go on."
        case .iconOfEarlierPoint(let time):
            "The latest values are missing, so that the icon is that of \(time)."
        case .annotationOutside(let time): "The mark at \(time) lies outside the times of the chart."
        }
    }

    private static func list(_ times: [ChartTime], of count: Int? = nil) -> String {
        let count = count ?? times.count
        let shown = times.prefix(24).map(\.description)
        let rest = count - shown.count
        guard rest <= 0 else { return shown.joined(separator: ", ") + " and \(rest) more" }
        guard shown.count > 1, let last = shown.last else { return shown.joined() }
        return shown.dropLast().joined(separator: ", ") + " and " + last
    }
}
