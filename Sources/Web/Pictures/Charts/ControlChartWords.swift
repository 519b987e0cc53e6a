import Evaluation

/// What a control chart says, in words.
struct ControlChartWords {
    let chart: ControlChart
    let unit: String
    /// Whether the process still runs, or another body has taken its place since.
    let isLatest: Bool

    /// Of the last point, the last limits and the icons.
    var sentence: String {
        guard let point = chart.points.last(where: { $0.reading != nil }), let reading = point.reading else {
            return "There is no value to show."
        }
        let group = chart.groups[point.group]
        let limits =
            group.limits.map { "between \(number($0.lower)) and \(number($0.upper))" }
            ?? "within limits that cannot be drawn"
        return
            "\(point.time): \(number(reading.value)), where the mean is \(number(group.mean)) and common cause stays "
            + "\(limits). The \(isLatest ? "latest" : "last") point \(isLatest ? "is" : "was") \(chart.variation.inWords)\(assurance)."
    }

    private var assurance: String {
        guard isLatest, let target = chart.options.target, let assurance = chart.assurance else { return "" }
        return "; \(assurance.inWords(number(target)))"
    }

    private func number(_ number: Double) -> String { Figures.text(number, places: 1) + unit }
}

extension Variation {
    var inWords: String {
        switch self {
        case .commonCause: "common cause, no significant change"
        case .improvementHigh: "special cause of an improving kind, by high values"
        case .improvementLow: "special cause of an improving kind, by low values"
        case .concernHigh: "special cause of a concerning kind, by high values"
        case .concernLow: "special cause of a concerning kind, by low values"
        case .neutralHigh: "special cause, by high values, where neither way is better"
        case .neutralLow: "special cause, by low values, where neither way is better"
        }
    }
}

extension Assurance {
    /// - Parameter target: With its unit.
    func inWords(_ target: String) -> String {
        switch self {
        case .consistentPass: "as it now runs the process will keep reaching the standard of \(target)"
        case .consistentFail: "as it now runs the process will keep missing the standard of \(target)"
        case .inconsistent:
            "as it now runs the process will reach the standard of \(target) at some times and miss it at others"
        }
    }
}

extension SpecialCause {
    var inWords: String {
        switch (rule, side) {
        case (.outsideLimits, .high): "above the upper limit"
        case (.outsideLimits, .low): "below the lower limit"
        case (.trend, .high): "a rising trend"
        case (.trend, .low): "a falling trend"
        case (.twoInThree, .high): "two of three near the upper limit"
        case (.twoInThree, .low): "two of three near the lower limit"
        case (.shift, .high): "a shift above the mean"
        case (.shift, .low): "a shift below the mean"
        }
    }
}
