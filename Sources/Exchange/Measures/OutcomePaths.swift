import Evaluation
public import Outcomes

/// The paths of a comparison as rows of a table, a row a period.
public struct OutcomePaths {
    public static let head = ["period", "part", "observed", "synthetic", "gap"]
    public let rows: [[String]]

    public init(_ comparison: OutcomeComparison) {
        let control = comparison.estimates.test.treated
        let (window, periods) = (comparison.estimates.window, comparison.plan.window.periods)
        rows = periods.indices.map { place in
            [
                periods[place].firstDay, window.pre.contains(place) ? "before" : "after",
                "\(control.synthetic[place] + control.gap[place])", "\(control.synthetic[place])",
                "\(control.gap[place])",
            ]
        }
    }
}
