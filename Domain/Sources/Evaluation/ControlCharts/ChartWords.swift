extension SpecialCause {
    /// What the rule says of a point, such as `one of 7 points in a row above the mean`.
    public func words(_ rules: ChartRules) -> String {
        let count = rules.runLength.rawValue
        switch (rule, side) {
        case (.outsideLimits, .high): return "above the upper process limit"
        case (.outsideLimits, .low): return "below the lower process limit"
        case (.trend, .high): return "one of \(count) or more points in a row, each above the one before"
        case (.trend, .low): return "one of \(count) or more points in a row, each below the one before"
        case (.twoInThree, .high): return "one of two points in three beyond the upper near limit"
        case (.twoInThree, .low): return "one of two points in three beyond the lower near limit"
        case (.shift, .high): return "one of \(count) or more points in a row above the mean"
        case (.shift, .low): return "one of \(count) or more points in a row below the mean"
        }
    }
}

extension Variation: CustomStringConvertible {
    /// The icon in words, for a reader who does not see it.
    public var description: String {
        switch self {
        case .commonCause: "Common cause: no sign that the process has changed."
        case .improvementHigh: "Special cause, improvement: higher than the process would give by itself."
        case .improvementLow: "Special cause, improvement: lower than the process would give by itself."
        case .concernHigh: "Special cause, concern: higher than the process would give by itself."
        case .concernLow: "Special cause, concern: lower than the process would give by itself."
        case .neutralHigh: "Special cause: higher than the process would give by itself."
        case .neutralLow: "Special cause: lower than the process would give by itself."
        }
    }
}

extension Assurance: CustomStringConvertible {
    /// The icon in words, for a reader who does not see it.
    public var description: String {
        switch self {
        case .consistentPass: "The process as it runs will meet its target each time."
        case .consistentFail: "The process as it runs will miss its target each time."
        case .inconsistent: "The process as it runs will meet its target at some times and miss it at others."
        }
    }
}

extension ChartOptions {
    /// All that the chart was drawn by, in sentences to print beside it.
    public var sentences: [String] {
        let fixed = fixAfter.map { "Mean and limits of each group rest on its first \($0) values." }
        let direction =
            switch better {
            case .higher: "Higher is better."
            case .lower: "Lower is better."
            case .neither: "Neither higher nor lower is better."
            }
        let begun = rebases.map { "Mean and limits begin anew at \($0.from): \($0.reason)" }
        let marks = annotations.map { "Marked at \($0.at), which is no evidence by itself: \($0.words)" }
        return [rules.description, fixed ?? "Mean and limits of each group rest on all its values.", direction] + begun
            + marks
    }
}
