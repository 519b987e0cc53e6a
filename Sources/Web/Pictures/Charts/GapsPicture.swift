import Evaluation
import Markup
import Outcomes

/// The gap of a group, before a fan of the gaps of those taken in its place.
struct GapsPicture {
    let comparison: OutcomeComparison

    /// More lines than so many could not be told apart.
    private static let most = 60

    private var estimates: ComparisonEstimates { comparison.estimates }
    private var own: SyntheticControl { estimates.test.treated }

    var picture: Picture {
        let drawn = drawn
        let frame = ComparisonFrame(values: drawn.flatMap(\.control.gap) + own.gap, comparison)
        return Picture(
            id: "gaps",
            title: "The gap of the group among the gaps of those taken in its place",
            sentence: sentence(drawn.count),
            width: Int(ChartFrame.width),
            height: Int(ComparisonFrame.height),
            legend: [
                Shape.swatch([Shape.line(0, 9, 28, 9, [.class("line-certain")])], "the group"),
                Shape.swatch(
                    [Shape.line(0, 9, 28, 9, [.class("line-placebo")])],
                    estimates.groups.areSingles
                        ? "each comparator, as if it had shared"
                        : "other groups of \(estimates.groups.size), some with one of its own bodies, as if they had shared"
                ),
            ],
            marks: frame.marks + drawn.map { frame.chart.line($0.control.gap, "line-placebo") }
                + [frame.chart.line(own.gap, "line-certain")],
            table: table(drawn)
        )
    }

    private func sentence(_ drawn: Int) -> String {
        let (rank, all) = (estimates.ranked.rank, estimates.ranked.placebos.count)
        let found =
            "After the start the mean gap of the group is \(Figures.text(own.att, places: 1)); of \(rank.units) "
            + "\(estimates.groups.areSingles ? "bodies" : "groups"), this one counted, \(rank.atLeastAsExtreme) "
            + "\(rank.atLeastAsExtreme == 1 ? "has" : "have") as large a one"
            + "\(estimates.ranked.isScaled ? " for its size; the lines are not scaled" : "")."
        return drawn == all
            ? found
            : "\(found) Of the others \(drawn) are drawn, evenly from the largest gap to the smallest; all are in the download."
    }

    private typealias Placebo = (control: SyntheticControl, ranked: RankedPlacebos.Placebo)

    /// All, or evenly through them from the largest to the smallest, both among them; the largest first.
    private var drawn: [Placebo] {
        let all = zip(estimates.test.placebos, estimates.ranked.placebos).map { (control: $0, ranked: $1) }
            .sorted { (abs($1.ranked.scaled), $0.control.unit) < (abs($0.ranked.scaled), $1.control.unit) }
        let most = GapsPicture.most
        return all.count <= most ? all : (0..<most).map { all[$0 * (all.count - 1) / (most - 1)] }
    }

    private func table(_ drawn: [Placebo]) -> Node {
        let isScaled = estimates.ranked.isScaled
        func row(_ name: Node, _ gap: Double, scaled: Double, _ control: SyntheticControl) -> (Double, [Node]) {
            (
                abs(scaled),
                [name, .text(Figures.text(gap, places: 2))]
                    + (isScaled ? [.text(Figures.text(scaled, places: 2))] : [])
                    + [.text(Figures.text(control.measures.preRMSPE, places: 2))]
            )
        }
        let rows =
            [row(.strong("This group"), own.att, scaled: own.att, own)]
            + drawn.map { row(.text($0.control.unit), $0.ranked.effect, scaled: $0.ranked.scaled, $0.control) }
        return DataTable(
            caption: "The mean gap after the start, the largest\(isScaled ? " for its size" : "") first",
            head: ["Bodies", "Mean gap after"] + (isScaled ? ["As if of this group's size"] : []) + ["Error before"],
            rows: rows.enumerated().sorted { ($1.element.0, $0.offset) < ($0.element.0, $1.offset) }.map(\.element.1),
            numberColumns: isScaled ? [1, 2, 3] : [1, 2]
        ).node
    }
}
