import Evaluation
public import Outcomes

/// The group and every comparator taken in its place as rows of a table, the group first: the effect, the errors, and the
/// gap in each period.
public struct OutcomePlacebos: Sendable {
    public let head: [String]
    public let rows: [[String]]

    public init(_ comparison: OutcomeComparison) {
        let test = comparison.estimates.test
        head =
            ["body", "role", "effect", "error_before", "error_after", "ratio"]
            + comparison.plan.window.periods.map { "gap_\($0.firstDay)" }
        rows = [OutcomePlacebos.row(test.treated, "group")] + test.placebos.map { OutcomePlacebos.row($0, "placebo") }
    }

    /// A ratio that has no bound or is not defined is left empty.
    private static func row(_ control: SyntheticControl, _ role: String) -> [String] {
        let measures = control.measures
        return [
            control.unit, role, "\(measures.meanGap)", "\(measures.preRMSPE)", "\(measures.postRMSPE)",
            measures.ratio.number.map { "\($0)" } ?? "",
        ] + control.gap.map { "\($0)" }
    }
}
