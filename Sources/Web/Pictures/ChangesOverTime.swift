import Markup
import Register

/// How many changes there were in each month, or each year where there are many months.
struct ChangesOverTime {
    struct Bar {
        let label: String
        let days: Window
        var certain = 0
        var possible = 0
    }

    private static let wide = 44.0
    private static let left = 48.0
    private static let top = 24.0
    private static let bottom = 204.0
    private static let mostMonths = 36

    let bars: [Bar]
    private let byYear: Bool
    private let words: String
    /// Whether some may have been before the first bar begins.
    private let hasEarlier: Bool

    init(changes: [ChangeInWorld], days: Window) {
        let earliest = changes.map { max($0.when.earliest, days.first) }
        let first = earliest.min() ?? days.first
        let last = max(first, min(days.last, changes.isEmpty ? days.last : earliest.max() ?? days.last))
        let (from, to) = days.months <= ChangesOverTime.mostMonths ? (days.first, days.last) : (first, last)
        byYear = (to.year - from.year) * 12 + to.month - from.month >= ChangesOverTime.mostMonths
        var bars = ChangesOverTime.empty(from, to, byYear: byYear)
        for (change, day) in zip(changes, earliest) {
            guard let place = bars.firstIndex(where: { $0.days.holds(DayBounds(day)) != .not }) else { continue }
            if change.certainty == .certainly { bars[place].certain += 1 } else { bars[place].possible += 1 }
        }
        self.bars = bars
        hasEarlier = changes.contains { $0.when.earliest < days.first }
        words = Say.number(changes.count, "change", "changes")
    }

    private static func empty(_ from: CalendarDay, _ to: CalendarDay, byYear: Bool) -> [Bar] {
        var bars: [Bar] = []
        var (year, month) = (from.year, byYear ? 1 : from.month)
        while let first = CalendarDay(year: year, month: month, day: 1), first <= to {
            let length = byYear ? 0 : CalendarDay.days(inMonth: month, of: year)
            let last = byYear ? CalendarDay(year: year, month: 12, day: 31) : first.advanced(by: length - 1)
            guard let last, let days = Window(first: first, last: last) else { break }
            let label = byYear ? String(year) : "\(CalendarDay.monthName(month)) \(year)"
            bars.append(Bar(label: label, days: days))
            (year, month) = byYear || month == 12 ? (year + 1, 1) : (year, month + 1)
        }
        return bars
    }

    private var most: Int { max(bars.map { $0.certain + $0.possible }.max() ?? 1, 1) }

    private func y(_ number: Int) -> Double {
        ChangesOverTime.bottom - Double(number) / Double(most) * (ChangesOverTime.bottom - ChangesOverTime.top)
    }

    var heading: String { byYear ? "By year" : "By month" }
    var isWide: Bool { bars.count > 18 }

    var picture: Picture {
        let busiest = bars.max { $0.certain + $0.possible < $1.certain + $1.possible }
        let peak = busiest.map { "; the most, \($0.certain + $0.possible), in \($0.label)" } ?? ""
        let earlier = hasEarlier ? " What may have been still earlier stands in the first." : ""
        return Picture(
            id: "changes",
            title: "Changes by \(byYear ? "year" : "month")",
            sentence:
                "\(words), each counted in the \(byYear ? "year" : "month") in which it can first have been\(peak).\(earlier)",
            width: Int(ChangesOverTime.left + Double(bars.count) * ChangesOverTime.wide + 24),
            height: 256,
            legend: [
                Shape.swatch([Shape.rect(1, 2, 26, 14, [.class("mark-chair")])], "certain"),
                Shape.swatch([Shape.rect(1, 2, 26, 14, [.class("band")])], "possible"),
            ],
            marks: frame + bars.indices.flatMap(marks),
            table: table
        )
    }

    private var frame: [Node] {
        let right = ChangesOverTime.left + Double(bars.count) * ChangesOverTime.wide
        return [0, most].map { Shape.line(ChangesOverTime.left, y($0), right, y($0), [.class("grid")]) }
            + [0, most].map { Shape.text(ChangesOverTime.left - 8, y($0) + 5, String($0), "text-end") }
    }

    private func marks(_ place: Int) -> [Node] {
        let bar = bars[place]
        let left = ChangesOverTime.left + Double(place) * ChangesOverTime.wide
        let (certain, all) = (y(bar.certain), y(bar.certain + bar.possible))
        var nodes: [Node] = [
            Shape.text(left + 22, ChangesOverTime.bottom + 24, short(bar), "text-middle")
        ]
        if !byYear, place == 0 || bar.days.first.month == 1 {
            nodes.append(
                Shape.text(
                    left + 22,
                    ChangesOverTime.bottom + 44,
                    String(bar.days.first.year),
                    "text-middle text-strong"
                )
            )
        }
        if bar.certain > 0 {
            nodes.append(
                Shape.rect(left + 6, certain, 32, ChangesOverTime.bottom - certain, [.class("mark-chair")])
            )
        }
        if bar.possible > 0 { nodes.append(Shape.rect(left + 6, all, 32, certain - all, [.class("band")])) }
        return nodes
    }

    private func short(_ bar: Bar) -> String {
        byYear ? bar.label : String(CalendarDay.monthName(bar.days.first.month).prefix(3))
    }

    private var table: Node {
        DataTable(
            caption: "Changes by \(byYear ? "year" : "month")",
            head: [byYear ? "Year" : "Month", "Certain", "Possible"],
            rows: bars.reversed().map { [.text($0.label), .text(String($0.certain)), .text(String($0.possible))] },
            numberColumns: [1, 2]
        ).node
    }
}

extension Window {
    /// How many calendar months it touches.
    var months: Int { (last.year - first.year) * 12 + last.month - first.month + 1 }
}
