import Evaluation
import Markup

/// The points of a control chart, the latest first.
struct ControlChartTable {
    let chart: ControlChart
    let title: String

    var node: Node {
        DataTable(
            caption: title,
            head: ["Time", "Value", "Mean", "Lower limit", "Upper limit", "What it is", "Rules that fired"],
            rows: chart.points.reversed().map(row),
            numberColumns: [1, 2, 3, 4]
        ).node
    }

    private func row(_ point: ChartPoint) -> [Node] {
        let group = chart.groups[point.group]
        guard let reading = point.reading else {
            return [
                .text(point.time.description), "not published", number(group.mean), number(group.limits?.lower),
                number(group.limits?.upper), "–", "–",
            ]
        }
        let fired = reading.fired.all.map(\.inWords)
        return [
            .text(point.time.description), number(reading.value), number(group.mean), number(group.limits?.lower),
            number(group.limits?.upper), .text(reading.variation.inWords),
            .text(fired.isEmpty ? "none" : fired.joined(separator: "; ")),
        ]
    }

    private func number(_ number: Double?) -> Node { .text(number.map { Figures.text($0, places: 1) } ?? "none") }
}
