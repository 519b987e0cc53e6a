import Markup
import Register

/// A bar: solid where it certainly held, tapering where a day is known only in part, dotted and pointed where
/// nothing limits it.
extension SeatStrip {
    func draw(_ bar: Bar, of row: Row, y: Double) -> [Node] {
        let name = SeatStrip.mark(row, bar)
        guard let possible = bar.period.span(.possibly) else { return [] }
        guard let certain = bar.period.span(.certainly), let first = certain.from else {
            return doubtful(possible, name, y)
        }
        let start = scale.x(first)
        let end = max(certain.until.map { scale.x($0) } ?? scale.x(today.advanced(by: 1)), start + 4)
        return before(start, possible, name, y) + solid(bar, name, from: start, to: end, y)
            + after(end, possible, name, y)
    }

    private static let height = 22.0

    /// A hair of paper stands between one holder and the next.
    private func solid(_ bar: Bar, _ name: String, from start: Double, to end: Double, _ y: Double) -> [Node] {
        var nodes = [Shape.rect(start + 1, y, end - start - 2, SeatStrip.height, [.class(name)])]
        if bar.capacity == .interim { nodes.append(fill(start, y, end - start, SeatStrip.height, "hatch")) }
        if bar.capacity == .acting { nodes.append(fill(start, y, end - start, SeatStrip.height, "dots")) }
        return nodes
    }

    private func before(_ start: Double, _ possible: DaySpan, _ name: String, _ y: Double) -> [Node] {
        guard let from = possible.from else { return arrow(from: start, to: SeatStrip.left, y) }
        let soft = scale.x(from)
        return soft < start ? [taper(to: soft, from: start, name, y)] : []
    }

    private func after(_ end: Double, _ possible: DaySpan, _ name: String, _ y: Double) -> [Node] {
        guard let until = possible.until else {
            return arrow(from: end, to: max(scale.x(max(today, day)), end + 12), y)
        }
        let soft = scale.x(until)
        return soft > end ? [taper(to: soft, from: end, name, y)] : []
    }

    /// No day is certain: what limits it is drawn, and dots between.
    private func doubtful(_ possible: DaySpan, _ name: String, _ y: Double) -> [Node] {
        let middle = y + SeatStrip.height / 2
        let (start, end) = (possible.from.map { scale.x($0) }, possible.until.map { scale.x($0) })
        if let start, let end {
            let centre = (start + end) / 2
            return [taper(to: start, from: centre, name, y), taper(to: end, from: centre, name, y)]
        }
        let known = start ?? end
        let tick = known.map { [Shape.rect($0, y, 4, SeatStrip.height, [.class(name)])] } ?? []
        if let start { return tick + arrow(from: start + 4, to: max(scale.x(max(today, day)), start + 16), y) }
        if let end { return tick + arrow(from: end, to: SeatStrip.left, y) }
        let last = scale.x(max(today, day))
        return arrow(from: (SeatStrip.left + last) / 2, to: SeatStrip.left, y)
            + [Shape.circle((SeatStrip.left + last) / 2, middle, 4, [.class(name)])]
            + arrow(from: (SeatStrip.left + last) / 2, to: last, y)
    }

    private func taper(to tip: Double, from base: Double, _ name: String, _ y: Double) -> Node {
        Shape.path(
            [(tip, y + SeatStrip.height / 2), (base, y), (base, y + SeatStrip.height)],
            closed: true,
            [.class(name)]
        )
    }

    private func arrow(from start: Double, to end: Double, _ y: Double) -> [Node] {
        let middle = y + SeatStrip.height / 2
        let back = end < start ? end + 8 : end - 8
        return [
            Shape.line(start, middle, end, middle, [.class("line-possible")]),
            Shape.path([(back, middle - 6), (end, middle), (back, middle + 6)], closed: false, [.class("tick")]),
        ]
    }
}
