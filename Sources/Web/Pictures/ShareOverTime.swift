import Markup
import Register

/// How many bodies share a chair or chief executive, month by month, with published counts marked.
struct ShareOverTime {
    struct Published {
        let label: String
        let on: DayBounds
        let number: Int
    }

    let months: [MonthlyCounts.Month]
    let published: [Published]
    let day: CalendarDay
    /// Where the picture begins; nil for some years before the first month, shaded as not compiled.
    var from: CalendarDay?

    private static let width = 880.0
    private static let height = 380.0
    private static let left = 48.0
    private static let right = 868.0
    private static let top = 16.0
    private static let bottom = 330.0
    private static let shadedFrom = 2014

    private var scale: DayScale {
        DayScale(
            first: from ?? CalendarDay(year: ShareOverTime.shadedFrom, month: 1, day: 1) ?? day,
            last: months.last?.day ?? day,
            left: ShareOverTime.left,
            right: ShareOverTime.right
        )
    }

    private var most: Int {
        let values = months.map(\.possible) + published.map(\.number)
        return ((values.max() ?? 10) / 20 + 1) * 20
    }

    private func y(_ number: Int) -> Double {
        ShareOverTime.bottom - Double(number) / Double(most) * (ShareOverTime.bottom - ShareOverTime.top)
    }

    var picture: Picture? {
        guard let first = months.first, let last = months.last else { return nil }
        return Picture(
            id: "share",
            title: "Bodies that share a chair or chief executive, by month",
            sentence:
                "Recorded as sharing: \(first.certain) of \(first.open) bodies on \(first.day.inWords), \(last.certain) of \(last.open) on \(last.day.inWords)\(upTo(last)), \(last.confirmed) on recent evidence.\(notCompiled)",
            width: Int(ShareOverTime.width),
            height: Int(ShareOverTime.height),
            legend: legend,
            marks: frame + [band, certain, confirmed] + chosenDay + points,
            table: table
        )
    }

    private func upTo(_ month: MonthlyCounts.Month) -> String {
        month.possible > month.certain ? ", up to \(month.possible) if partial dates fall that way" : ""
    }

    private var notCompiled: String {
        from == nil ? " Months before \(MonthlyCounts.firstYear) were not compiled." : ""
    }

    private var shade: [Node] {
        guard from == nil else { return [] }
        let (left, bottom) = (ShareOverTime.left, ShareOverTime.bottom)
        let start = scale.x(months.first?.day ?? day)
        return [
            Shape.rect(left, ShareOverTime.top, start - left, bottom - ShareOverTime.top, [.class("not-compiled")]),
            Shape.text((left + start) / 2, bottom - 150, "not", "text-middle text-quiet"),
            Shape.text((left + start) / 2, bottom - 130, "compiled", "text-middle text-quiet"),
        ]
    }

    private var frame: [Node] {
        let (left, right, bottom) = (ShareOverTime.left, ShareOverTime.right, ShareOverTime.bottom)
        var nodes = shade
        for number in stride(from: 0, through: most, by: 20) {
            nodes.append(Shape.line(left, y(number), right, y(number), [.class("grid")]))
            nodes.append(Shape.text(left - 8, y(number) + 5, String(number), "text-end"))
        }
        for year in scale.years(apart: 60) {
            nodes.append(Shape.line(scale.x(year), bottom, scale.x(year), bottom + 6, [.class("tick")]))
            nodes.append(Shape.text(scale.x(year), bottom + 24, String(year.year), "text-middle"))
        }
        return nodes
    }

    private func steps(_ value: (MonthlyCounts.Month) -> Int) -> [(Double, Double)] {
        var points: [(Double, Double)] = []
        for (index, month) in months.enumerated() {
            let height = y(value(month))
            points.append((scale.x(month.day), height))
            points.append((index + 1 < months.count ? scale.x(months[index + 1].day) : scale.x(month.day), height))
        }
        return points
    }

    private var band: Node {
        Shape.path(steps(\.possible) + steps(\.certain).reversed(), closed: true, [.class("band")])
    }

    private var certain: Node { Shape.path(steps(\.certain), closed: false, [.class("line-certain")]) }
    private var confirmed: Node { Shape.path(steps(\.confirmed), closed: false, [.class("line-confirmed")]) }

    private var chosenDay: [Node] {
        guard day >= scale.first, day <= scale.last else { return [] }
        let x = scale.x(day)
        return [
            Shape.line(x, ShareOverTime.top, x, ShareOverTime.bottom, [.class("mark-day")]),
            Shape.text(
                x,
                ShareOverTime.bottom + 44,
                day.inWords,
                x > ShareOverTime.right - 90 ? "text-end text-strong" : "text-middle text-strong"
            ),
        ]
    }

    /// Points on one spot carry their numbers together.
    private var points: [Node] {
        let spots = Dictionary(grouping: published.indices) { index in
            Spot(day: published[index].on.earliest, number: published[index].number)
        }
        return spots.keys.sorted { $0.day < $1.day }.flatMap { spot -> [Node] in
            let (x, height) = (scale.x(spot.day), y(spot.number))
            let numbers = (spots[spot] ?? []).map { String($0 + 1) }.joined(separator: ", ")
            return [
                Shape.circle(x, height, 6, [.class("point-published")]),
                Shape.text(x, height - 12, numbers, "text-middle text-strong"),
            ]
        }
    }

    private struct Spot: Hashable {
        let day: CalendarDay
        let number: Int
    }

    private var legend: [Node] {
        let lines: [(String, String)] = [
            ("line-certain", "recorded (certain)"), ("line-confirmed", "confirmed: on recent evidence"),
        ]
        return lines.map { name, words in Shape.swatch([Shape.line(0, 9, 28, 9, [.class(name)])], words) }
            + [
                Shape.swatch([Shape.rect(1, 2, 26, 14, [.class("band")])], "possible, beyond certain")
            ]
            + (from == nil
                ? [Shape.swatch([Shape.rect(1, 2, 26, 14, [.class("not-compiled")])], "not compiled")] : [])
            + published.enumerated().map { index, point in
                Shape.swatch(
                    [Shape.circle(14, 9, 6, [.class("point-published")])],
                    "\(index + 1): published, \(point.label)"
                )
            }
    }

    private var table: Node {
        DataTable(
            caption: "Bodies that share a chair or chief executive on the first of each month",
            head: ["Day", "Open", "Certain", "Possible", "Confirmed"],
            rows: months.reversed().map { month in
                [
                    .text(month.day.inWords), .text(String(month.open)), .text(String(month.certain)),
                    .text(String(month.possible)), .text(String(month.confirmed)),
                ]
            },
            numberColumns: [1, 2, 3, 4]
        ).node
    }
}
