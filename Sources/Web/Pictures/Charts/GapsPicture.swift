import Evaluation
import Markup
import Outcomes

/// The gap of a group, before a fan of the gaps of every comparator taken in its place.
struct GapsPicture {
    let comparison: OutcomeComparison

    private var test: PlaceboTest { comparison.estimates.test }
    var picture: Picture {
        let frame = ComparisonFrame(values: test.placebos.flatMap(\.gap) + test.treated.gap, comparison)
        let rank = test.meanGap
        return Picture(
            id: "gaps",
            title: "The gap of the group among the gaps of its comparators",
            sentence:
                "After the start the mean gap of the group is \(Figures.text(test.treated.att, places: 1)); of \(rank.units) bodies, this one counted, \(rank.atLeastAsExtreme) \(rank.atLeastAsExtreme == 1 ? "has" : "have") as large a one.",
            width: Int(ChartFrame.width),
            height: Int(ComparisonFrame.height),
            legend: [
                Shape.swatch([Shape.line(0, 9, 28, 9, [.class("line-certain")])], "the group"),
                Shape.swatch(
                    [Shape.line(0, 9, 28, 9, [.class("line-placebo")])],
                    "each comparator, as if it had shared"
                ),
            ],
            marks: frame.marks + test.placebos.map { frame.chart.line($0.gap, "line-placebo") }
                + [frame.chart.line(test.treated.gap, "line-certain")],
            table: table
        )
    }

    private var table: Node {
        let all = [(test.treated.unit, test.treated, true)] + test.placebos.map { ($0.unit, $0, false) }
        return DataTable(
            caption: "The mean gap after the start, the largest first",
            head: ["Body", "Mean gap after", "Error before"],
            rows: all.sorted { (abs($1.1.att), $0.0) < (abs($0.1.att), $1.0) }.map { name, control, isOwn in
                [
                    isOwn ? .strong("This group") : .text(name), .text(Figures.text(control.att, places: 2)),
                    .text(Figures.text(control.measures.preRMSPE, places: 2)),
                ]
            },
            numberColumns: [1, 2]
        ).node
    }
}
