/// The rules by which a chart is drawn and its points are judged.
public struct ChartRules: Sendable, Equatable {
    /// A named set of rules. The two differ in which points count as two in three, in screening, and in what a point is
    /// called that is an improvement by one rule and a concern by another.
    public enum RuleSet: String, Sendable, CaseIterable {
        /// NHSRplotthedots 0.2.2 (NHS-R Community, 2025).
        case plotthedots = "plotthedots-0.2.2"
        /// What NHS England's Making Data Count team announced for its own tools in November and December 2023.
        case mdc2024 = "mdc-2024"
    }

    /// How many points make a shift and how many make a trend.
    public enum RunLength: Int, Sendable, CaseIterable {
        case six = 6
        case seven = 7
    }

    public let ruleSet: RuleSet
    public let runLength: RunLength
    /// Whether moving ranges of at least 3.267 times their mean are left out once.
    public let screening: Bool

    public init(_ ruleSet: RuleSet = .plotthedots, runLength: RunLength = .seven) {
        self.init(ruleSet, runLength: runLength, screening: ruleSet == .plotthedots)
    }

    public init(_ ruleSet: RuleSet, runLength: RunLength, screening: Bool) {
        self.ruleSet = ruleSet
        self.runLength = runLength
        self.screening = screening
    }

    /// The name to print on a chart.
    public var name: String { ruleSet.rawValue }

    var beyondTheLimitCounts: Bool { ruleSet == .mdc2024 }
    var improvementWins: Bool { ruleSet == .mdc2024 }
}

extension ChartRules: CustomStringConvertible {
    /// A sentence that says the rule set and its settings, to print on a chart.
    public var description: String {
        let points = "\(runLength.rawValue) points"
        let two = beyondTheLimitCounts ? "beyond the near limit" : "between the near limit and the limit"
        let left =
            screening
            ? "moving ranges of 3.267 times their mean or more left out once" : "no moving range left out"
        let both =
            improvementWins
            ? "a point that is both improvement and concern is called improvement"
            : "a point is called by the first rule that fits"
        return "Rule set \(name): limits 2.66 times the mean moving range from the mean, \(left); outside the limits, "
            + "a trend of \(points), two of three points \(two), a shift of \(points), in that order; \(both)."
    }
}
