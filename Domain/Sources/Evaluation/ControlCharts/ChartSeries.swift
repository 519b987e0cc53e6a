/// The values of one unit on one measure, ready for a chart.
public struct ChartSeries: Sendable {
    public let name: String
    public let timeline: ChartTimeline
    /// Not a number where a value is missing.
    let values: [Double]

    /// - Parameter values: one for each time; nothing where the value is missing.
    /// - Throws: ``ControlChartProblem`` where the counts differ or a value is not finite.
    public init(name: String, timeline: ChartTimeline, values: [Double?]) throws(ControlChartProblem) {
        guard values.count == timeline.count else {
            throw .wrongCount(expected: timeline.count, found: values.count)
        }
        for (place, value) in values.enumerated() {
            if let value, !value.isFinite { throw .notFinite(timeline.times[place]) }
        }
        self.init(name: name, timeline: timeline, gapped: values.map { $0 ?? .nan })
    }

    init(name: String, timeline: ChartTimeline, gapped values: [Double]) {
        self.name = name
        self.timeline = timeline
        self.values = values
    }
}

extension ControlChart {
    public init(_ series: ChartSeries, options: ChartOptions) throws(ControlChartProblem) {
        try self.init(gapped: series.values, over: series.timeline, options: options)
    }

    /// One chart for each series, in their order, drawn on all cores.
    public static func all(
        _ series: [ChartSeries],
        options: ChartOptions
    ) async -> [Result<ControlChart, ControlChartProblem>] {
        await inParallel(series.count) { place in
            Result { () throws(ControlChartProblem) in try ControlChart(series[place], options: options) }
        }
    }
}
