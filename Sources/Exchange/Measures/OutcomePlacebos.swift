import Evaluation
public import Outcomes

/// The group and everyone taken in its place as rows of a table, the group first: the effect, what it is multiplied by for
/// its size, the part of the group's own bodies in it, the errors, and the gap in each period.
public struct OutcomePlacebos: Sendable {
    public let head: [String]
    public let rows: [[String]]

    public init(_ comparison: OutcomeComparison) {
        let estimates = comparison.estimates
        head =
            ["bodies", "role", "effect", "scale", "treated_share", "error_before", "error_after", "ratio"]
            + comparison.plan.window.periods.map { "gap_\($0.firstDay)" }
        let own = OutcomePlacebos.row(estimates.test.treated, "group", scale: 1, share: 1)
        rows =
            [own]
            + zip(estimates.test.placebos, estimates.ranked.placebos).map {
                OutcomePlacebos.row($0, "placebo", scale: $1.factor, share: $1.treatedShare)
            }
    }

    /// A ratio that has no bound or is not defined is left empty.
    private static func row(_ control: SyntheticControl, _ role: String, scale: Double, share: Double) -> [String] {
        let measures = control.measures
        return [
            control.unit, role, "\(measures.meanGap)", "\(scale)", "\(share)", "\(measures.preRMSPE)",
            "\(measures.postRMSPE)", measures.ratio.number.map { "\($0)" } ?? "",
        ] + control.gap.map { "\($0)" }
    }
}
