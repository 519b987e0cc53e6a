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

    private static let height = 420.0

    var picture: Picture {
        let frame = frame
        return Picture(
            id: id,
            title: title,
            sentence: ControlChartWords(chart: chart, unit: unit, isLatest: isLatest).sentence,
            width: Int(ChartFrame.width),
            height: Int(ControlChartPicture.height),
            legend: legend,
            marks: frame.axes + target(frame) + groups(frame) + marked(frame) + line(frame) + points(frame),
            table: ControlChartTable(chart: chart, title: title).node
        )
    }

    private var frame: ChartFrame {
        let values = chart.points.compactMap { $0.reading?.value }
        let limits = chart.groups.flatMap { [$0.limits?.lower, $0.limits?.upper, $0.mean].compactMap { $0 } }
        return ChartFrame(
            values: values + limits + [chart.options.target].compactMap { $0 },
            count: chart.count,
            height: ControlChartPicture.height,
            top: 28,
            labels: TimeTicks(chart.timeline.times).labels
        )
    }

    private func target(_ frame: ChartFrame) -> [Node] {
        guard let target = chart.options.target else { return [] }
        let y = frame.scale.at(target)
        return [
            Shape.line(frame.left, y, frame.right, y, [.class("line-target")]),
            Shape.text(
                frame.right,
                y - 6,
                "standard \(Figures.text(target, places: 0))\(unit)",
                "text-end text-strong"
            ),
        ]
    }

    private func groups(_ frame: ChartFrame) -> [Node] {
        let scale = frame.scale
        return chart.groups.flatMap { group -> [Node] in
            let start = frame.x(group.points.lowerBound)
            let end = frame.x(max(group.points.upperBound - 1, group.points.lowerBound))
            func across(_ number: Double, _ name: String) -> Node {
                Shape.line(start, scale.at(number), end, scale.at(number), [.class(name)])
            }
            let limits = group.limits.map { [across($0.lower, "line-limit"), across($0.upper, "line-limit")] } ?? []
            let begins =
                group.rebase == nil
                ? [] : [Shape.line(start, frame.top, start, frame.bottom, [.class("line-rebase")])]
            return begins + limits + [across(group.mean, "line-mean")]
        }
    }

    private func marked(_ frame: ChartFrame) -> [Node] {
        chart.options.annotations.enumerated().flatMap { index, mark -> [Node] in
            guard let place = chart.timeline.times.firstIndex(of: mark.at) else { return [] }
            return frame.mark(at: frame.x(place), mark.words, row: index)
        }
    }

    /// Broken where a value is missing or limits begin anew.
    private func line(_ frame: ChartFrame) -> [Node] {
        var (pieces, piece): ([[(Double, Double)]], [(Double, Double)]) = ([], [])
        var group = 0
        for (place, point) in chart.points.enumerated() {
            if point.reading == nil || point.group != group || place > 0 && !chart.timeline.linked[place] {
                pieces.append(piece)
                piece = []
            }
            group = point.group
            if let value = point.reading?.value { piece.append((frame.x(place), frame.scale.at(value))) }
        }
        return (pieces + [piece]).filter { $0.count > 1 }.map {
            Shape.path($0, closed: false, [.class("line-values")])
        }
    }

    private func points(_ frame: ChartFrame) -> [Node] {
        chart.points.enumerated().compactMap { place, point in
            point.reading.map { ChartMark.node($0.variation, frame.x(place), frame.scale.at($0.value)) }
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
