import Evaluation
public import Outcomes

/// The paths of a comparison as rows of a table, a row a period.
public struct OutcomePaths: Sendable {
    public static let head = ["period", "part", "observed", "synthetic", "gap"]
    public let rows: [[String]]

    public init(_ comparison: OutcomeComparison) {
        let control = comparison.estimates.test.treated
        rows = OutcomePaths.periods(comparison).map { period, part, place in
            [
                period.firstDay, part, "\(control.synthetic[place] + control.gap[place])",
                "\(control.synthetic[place])", "\(control.gap[place])",
            ]
        }
    }

    static func periods(_ comparison: OutcomeComparison) -> [(period: ReportingPeriod, part: String, place: Int)] {
        let before = comparison.estimates.window.pre
        return comparison.plan.window.periods.enumerated().map { place, period in
            (period, before.contains(place) ? "before" : "after", place)
        }
    }
}
