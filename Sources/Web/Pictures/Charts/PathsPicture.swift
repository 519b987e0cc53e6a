import Evaluation
import Markup
import Outcomes

/// What a group had in each period, beside the mixture of comparators that stands for what it would have had.
struct PathsPicture {
    let comparison: OutcomeComparison

    private var control: SyntheticControl { comparison.estimates.test.treated }
    private var observed: [Double] { zip(control.synthetic, control.gap).map { $0 + $1 } }
    private var periods: [ReportingPeriod] { comparison.plan.window.periods }

    var picture: Picture {
        let (measure, observed) = (comparison.plan.measure, observed)
        let frame = ComparisonFrame(values: observed + control.synthetic, comparison)
        return Picture(
            id: "paths",
            title: "\(measure.name): the group and its comparators",
            sentence:
                "Before the start the two lines are apart by \(apart(comparison.estimates.window.pre)) on average, after it by \(apart(comparison.estimates.window.post)); the mean gap after it is \(Figures.text(control.att, places: 1)).",
            width: Int(ChartFrame.width),
            height: Int(ComparisonFrame.height),
            legend: [
                Shape.swatch([Shape.line(0, 9, 28, 9, [.class("line-certain")])], "the group"),
                Shape.swatch([Shape.line(0, 9, 28, 9, [.class("line-confirmed")])], "mixture of comparators"),
            ],
            marks: frame.marks
                + [frame.chart.line(control.synthetic, "line-confirmed"), frame.chart.line(observed, "line-certain")],
            table: table
        )
    }

    /// The mean distance, whichever line is above.
    private func apart(_ places: Range<Int>) -> String {
        Figures.text(places.reduce(0) { $0 + abs(control.gap[$1]) } / Double(max(places.count, 1)), places: 1)
    }

    private var table: Node {
        let observed = observed
        return DataTable(
            caption: "The group, the mixture and the gap between them",
            head: ["Period", "Part", "Group", "Mixture", "Gap"],
            rows: periods.indices.reversed().map { place in
                [
                    .text(periods[place].description),
                    .text(comparison.estimates.window.pre.contains(place) ? "before" : "after"),
                    .text(Figures.text(observed[place], places: 1)),
                    .text(Figures.text(control.synthetic[place], places: 1)),
                    .text(Figures.text(control.gap[place], places: 1)),
                ]
            },
            numberColumns: [2, 3, 4]
        ).node
    }
}
