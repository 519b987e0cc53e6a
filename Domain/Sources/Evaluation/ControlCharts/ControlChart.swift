/// A control chart of individual values and moving ranges (XmR).
///
/// Sources: NHSRplotthedots 0.2.2 (NHS-R Community, 2025) for limits, rules and icons; qicharts2 0.8.1 (Anhøj, 2025) for
/// run-length signals. Nothing is rounded or cut off.
public struct ControlChart: Sendable, Equatable {
    public let timeline: ChartTimeline
    public let options: ChartOptions
    /// In order of time; each begins where the limits begin anew.
    public let groups: [ChartGroup]
    public let warnings: [ChartWarning]
    let values: [Double]
    let marks: [PointMark]

    /// - Parameter values: one for each time of `timeline`; nothing where the value is missing.
    public init(_ values: [Double?], over timeline: ChartTimeline, options: ChartOptions) throws(ControlChartProblem) {
        if let place = values.firstIndex(where: { $0.map { !$0.isFinite } ?? false }), place < timeline.count {
            throw .notFinite(timeline.times[place])
        }
        try self.init(gapped: values.map { $0 ?? .nan }, over: timeline, options: options)
    }

    /// - Parameter values: not a number where the value is missing.
    init(gapped values: [Double], over timeline: ChartTimeline, options: ChartOptions) throws(ControlChartProblem) {
        guard values.count == timeline.count else {
            throw .wrongCount(expected: timeline.count, found: values.count)
        }
        if let place = values.firstIndex(where: \.isInfinite) { throw .notFinite(timeline.times[place]) }
        let hasMissing = values.contains(where: \.isNaN)
        if values.isEmpty || hasMissing && values.allSatisfy(\.isNaN) { throw .noValues }
        var work = ChartWork(values, hasMissing: hasMissing, timeline: timeline, options: options)
        try work.drawGroups()
        self.timeline = timeline
        self.options = options
        groups = work.groups
        marks = work.marks
        warnings = work.warnings()
        self.values = work.shown
    }
}

/// The rules that a point breaks and what it is called; no name where its value is missing.
struct PointMark: Sendable, Equatable {
    var fired: FiredRules = []
    var label: PointLabel?
}
