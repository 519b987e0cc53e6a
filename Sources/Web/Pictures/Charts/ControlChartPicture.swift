import Evaluation
import Markup

/// A control chart: the values, their mean and limits, what each point is called by its shape, and the marks.
struct ControlChartPicture {
    let id: String
    let title: String
    let chart: ControlChart
    /// Such as `%`.
    let unit: String
    var isLatest = true

    private static let (width, height) = (880.0, 420.0)
    private static let (left, right, top, bottom) = (64.0, 868.0, 28.0, 372.0)

    var picture: Picture {
        Picture(
            id: id,
            title: title,
            sentence: ControlChartWords(chart: chart, unit: unit, isLatest: isLatest).sentence,
            width: Int(ControlChartPicture.width),
            height: Int(ControlChartPicture.height),
            legend: legend,
            marks: frame + target + groups + marked + line + points,
            table: ControlChartTable(chart: chart, title: title).node
        )
    }

    private var scale: NumberScale {
        let values = chart.points.compactMap { $0.reading?.value }
        let limits = chart.groups.flatMap { [$0.limits?.lower, $0.limits?.upper, $0.mean].compactMap { $0 } }
        return NumberScale(
            values + limits + [chart.options.target].compactMap { $0 },
            from: ControlChartPicture.bottom,
            to: ControlChartPicture.top
        )
    }

    private func x(_ place: Int) -> Double {
        let last = max(chart.count - 1, 1)
        let (left, right) = (ControlChartPicture.left + 8, ControlChartPicture.right - 8)
        return left + Double(place) / Double(last) * (right - left)
    }

    private var frame: [Node] {
        let scale = scale
        let (left, right, bottom) = (ControlChartPicture.left, ControlChartPicture.right, ControlChartPicture.bottom)
        let across = scale.ticks.flatMap { tick in
            [
                Shape.line(left, scale.at(tick), right, scale.at(tick), [.class("grid")]),
                Shape.text(left - 8, scale.at(tick) + 5, scale.label(tick), "text-end"),
            ]
        }
        let down = TimeTicks(chart.timeline.times).labels(room: 50, x: x).flatMap { place, words in
            [
                Shape.line(x(place), bottom, x(place), bottom + 6, [.class("tick")]),
                Shape.text(x(place), bottom + 24, words, "text-middle"),
            ]
        }
        return across + down
    }

    private var target: [Node] {
        guard let target = chart.options.target else { return [] }
        let y = scale.at(target)
        return [
            Shape.line(ControlChartPicture.left, y, ControlChartPicture.right, y, [.class("line-target")]),
            Shape.text(
                ControlChartPicture.right,
                y - 6,
                "standard \(Figures.text(target, places: 0))\(unit)",
                "text-end text-strong"
            ),
        ]
    }

    private var groups: [Node] {
        let scale = scale
        return chart.groups.flatMap { group -> [Node] in
            let (start, end) = (
                x(group.points.lowerBound), x(max(group.points.upperBound - 1, group.points.lowerBound))
            )
            func across(_ number: Double, _ name: String) -> Node {
                Shape.line(start, scale.at(number), end, scale.at(number), [.class(name)])
            }
            let limits = group.limits.map { [across($0.lower, "line-limit"), across($0.upper, "line-limit")] } ?? []
            let begins =
                group.rebase == nil
                ? []
                : [
                    Shape.line(
                        start,
                        ControlChartPicture.top,
                        start,
                        ControlChartPicture.bottom,
                        [.class("line-rebase")]
                    )
                ]
            return begins + limits + [across(group.mean, "line-mean")]
        }
    }

    private var marked: [Node] {
        chart.options.annotations.enumerated().flatMap { index, mark -> [Node] in
            guard let place = chart.timeline.times.firstIndex(of: mark.at) else { return [] }
            let isRight = x(place) > ControlChartPicture.width / 2
            return [
                Shape.line(
                    x(place),
                    ControlChartPicture.top - 8,
                    x(place),
                    ControlChartPicture.bottom,
                    [.class("mark-day")]
                ),
                Shape.text(
                    x(place) + (isRight ? -8 : 8),
                    ControlChartPicture.top + 6 + Double(index) * 20,
                    mark.words,
                    isRight ? "text-end text-strong" : "text-strong"
                ),
            ]
        }
    }

    /// Broken where a value is missing or limits begin anew.
    private var line: [Node] {
        let scale = scale
        var (pieces, piece): ([[(Double, Double)]], [(Double, Double)]) = ([], [])
        var group = 0
        for (place, point) in chart.points.enumerated() {
            if point.reading == nil || point.group != group || place > 0 && !chart.timeline.linked[place] {
                pieces.append(piece)
                piece = []
            }
            group = point.group
            if let value = point.reading?.value { piece.append((x(place), scale.at(value))) }
        }
        return (pieces + [piece]).filter { $0.count > 1 }.map {
            Shape.path($0, closed: false, [.class("line-values")])
        }
    }

    private var points: [Node] {
        let scale = scale
        return chart.points.enumerated().compactMap { place, point in
            point.reading.map { ChartMark.node($0.variation, x(place), scale.at($0.value)) }
        }
    }

    private var legend: [Node] {
        let used = Set(chart.points.compactMap { $0.reading.map { ChartMark.Form($0.variation) } })
        let forms = ChartMark.Form.allCases.filter(used.contains)
        let lines = [("line-mean", "mean"), ("line-limit", "process limits: common cause stays within them")]
        return forms.map { Shape.swatch([ChartMark.node($0, 14, 9)], $0.inWords) }
            + lines.map { name, words in Shape.swatch([Shape.line(0, 9, 28, 9, [.class(name)])], words) }
            + (chart.options.target == nil
                ? [] : [Shape.swatch([Shape.line(0, 9, 28, 9, [.class("line-target")])], "standard")])
    }
}
