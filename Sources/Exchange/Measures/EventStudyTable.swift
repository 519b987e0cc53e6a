import Evaluation
public import Outcomes

/// The gaps by time since the start as rows of a table. Those before the start are a fit, and have no band and no p.
public struct EventStudyTable: Sendable {
    public static let head = [
        "event", "period", "part", "gap", "pointwise_lower", "pointwise_upper", "uniform_lower", "uniform_upper",
        "p_pointwise",
    ]
    public let rows: [[String]]

    public init(_ comparison: OutcomeComparison) {
        let events = comparison.events
        let before = events.before.map { fitted in
            ["\(fitted.event)", fitted.period.firstDay, "before", "\(fitted.gap)", "", "", "", "", ""]
        }
        rows =
            before
            + events.after.map { effect in
                ["\(effect.event)", effect.period.firstDay, "after", "\(effect.found.effect)"]
                    + EventStudyTable.bounds(effect.found.pointwise) + EventStudyTable.bounds(effect.found.uniform)
                    + ["\(effect.found.pValue)"]
            }
    }

    private static func bounds(_ band: ClosedRange<Double>?) -> [String] {
        band.map { ["\($0.lowerBound)", "\($0.upperBound)"] } ?? ["", ""]
    }
}
