import Evaluation
import Markup
import Outcomes

/// The effect and interval of every group on one measure, with those that cannot tell said in words.
struct ForestPicture {
    struct Row {
        let name: String
        let comparison: OutcomeComparison
    }

    let title: String
    let rows: [Row]
    let table: Node
    let sentence: String

    private static let (left, right, rowHeight, top) = (190.0, 590.0, 36.0, 30.0)

    private func bounds(_ row: Row) -> ClosedRange<Double>? {
        if case .bounded(let range) = row.comparison.estimates.interval { range } else { nil }
    }

    private var scale: NumberScale {
        let values = rows.flatMap { row in
            [row.comparison.estimates.effect] + (bounds(row).map { [$0.lowerBound, $0.upperBound] } ?? [])
        }
        return NumberScale(values + [0], from: ForestPicture.left, to: ForestPicture.right)
    }

    private var bottom: Double { ForestPicture.top + Double(rows.count) * ForestPicture.rowHeight }

    var picture: Picture? {
        guard !rows.isEmpty else { return nil }
        return Picture(
            id: "forest",
            title: title,
            sentence: sentence,
            width: 760,
            height: Int(bottom + 48),
            legend: [
                Shape.swatch([Shape.rect(9, 4, 10, 10, [.class("point-concern")])], "found, by the planned test alone"),
                Shape.swatch([Shape.circle(14, 9, 5, [.class("point-common")])], "nothing found"),
                Shape.swatch([Shape.circle(14, 9, 5, [.class("icon-common")])], "cannot tell"),
                Shape.swatch([Shape.line(0, 9, 28, 9, [.class("line-mean")])], "95% interval"),
            ],
            marks: frame + rows.enumerated().flatMap { draw($0.element, at: $0.offset) },
            table: table
        )
    }

    private var frame: [Node] {
        let scale = scale
        let grid = scale.ticks.flatMap { tick in
            [
                Shape.line(scale.at(tick), ForestPicture.top, scale.at(tick), bottom, [.class("grid")]),
                Shape.text(scale.at(tick), bottom + 24, scale.label(tick), "text-middle"),
            ]
        }
        return grid + [Shape.line(scale.at(0), ForestPicture.top, scale.at(0), bottom, [.class("line-mean")])]
    }

    private func draw(_ row: Row, at index: Int) -> [Node] {
        let y = ForestPicture.top + Double(index) * ForestPicture.rowHeight + ForestPicture.rowHeight / 2
        let scale = scale
        let interval = bounds(row).map {
            [Shape.line(scale.at($0.lowerBound), y, scale.at($0.upperBound), y, [.class("line-mean")])]
        }
        return [Shape.text(ForestPicture.left - 12, y + 5, row.name, "text-end")] + (interval ?? [])
            + [
                mark(row.comparison.verdict, scale.at(row.comparison.estimates.effect), y),
                Shape.text(ForestPicture.right + 16, y + 5, words(row.comparison.verdict)),
            ]
    }

    private func mark(_ verdict: ComparisonVerdict, _ x: Double, _ y: Double) -> Node {
        switch verdict {
        case .found: Shape.rect(x - 6, y - 6, 12, 12, [.class("point-concern")])
        case .nothingFound: Shape.circle(x, y, 5, [.class("point-common")])
        case .cannotTell: Shape.circle(x, y, 5, [.class("icon-common")])
        }
    }

    private func words(_ verdict: ComparisonVerdict) -> String {
        switch verdict {
        case .found(.increase, _): "found: higher"
        case .found(.decrease, _): "found: lower"
        case .nothingFound: "nothing found"
        case .cannotTell: "cannot tell"
        }
    }
}
