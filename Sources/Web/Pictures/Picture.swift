import Markup
import Register

/// A drawing with the sentence that says it and the table that it draws.
struct Picture {
    let id: String
    let title: String
    let sentence: String
    let width: Int
    let height: Int
    let legend: [Node]
    let marks: [Node]
    let table: Node

    var node: Node {
        .el(
            "figure",
            [],
            [
                .el("figcaption", [.id("\(id)-sentence")], [.text(sentence)]),
                legend.isEmpty ? .nothing : .ul([.class("legend")], legend),
                .div(
                    [.class("wide"), .of("tabindex", "0"), .of("role", "region"), .aria("label", title)],
                    [
                        .el(
                            "svg",
                            [
                                .of("role", "img"), .aria("labelledby", "\(id)-title \(id)-desc"),
                                .of("width", width), .of("height", height),
                                .of("viewBox", "0 0 \(width) \(height)"),
                            ],
                            [
                                .el("title", [.id("\(id)-title")], [.text(title)]),
                                .el("desc", [.id("\(id)-desc")], [.text(sentence)]),
                            ] + marks
                        )
                    ]
                ),
                .details("The same as a table", [table]),
            ]
        )
    }
}

/// Shapes of SVG, in pixels.
enum Shape {
    static func rect(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ attributes: [Attribute]) -> Node {
        .el(
            "rect",
            [.of("x", px(x)), .of("y", px(y)), .of("width", px(max(width, 0))), .of("height", px(max(height, 0)))]
                + attributes
        )
    }

    static func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ attributes: [Attribute]) -> Node {
        .el("line", [.of("x1", px(x1)), .of("y1", px(y1)), .of("x2", px(x2)), .of("y2", px(y2))] + attributes)
    }

    static func path(_ points: [(Double, Double)], closed: Bool, _ attributes: [Attribute]) -> Node {
        let text = points.enumerated().map { "\($0.offset == 0 ? "M" : "L")\(px($0.element.0)) \(px($0.element.1))" }
        return .el("path", [.of("d", text.joined() + (closed ? "Z" : ""))] + attributes)
    }

    static func text(_ x: Double, _ y: Double, _ words: String, _ name: String = "") -> Node {
        .el("text", [.of("x", px(x)), .of("y", px(y))] + (name.isEmpty ? [] : [.class(name)]), [.text(words)])
    }

    static func circle(_ x: Double, _ y: Double, _ radius: Double, _ attributes: [Attribute]) -> Node {
        .el("circle", [.of("cx", px(x)), .of("cy", px(y)), .of("r", px(radius))] + attributes)
    }

    /// A swatch for a legend, with its words.
    static func swatch(_ marks: [Node], _ words: String) -> Node {
        [
            .el(
                "svg",
                [.of("width", 28), .of("height", 18), .aria("hidden", "true"), .of("viewBox", "0 0 28 18")],
                marks
            ),
            .text(words),
        ]
    }

    static func px(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
        return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
    }
}

/// Days along a line.
struct DayScale {
    let first: CalendarDay
    let last: CalendarDay
    let left: Double
    let right: Double

    func x(_ day: CalendarDay) -> Double {
        let span = Double(max(last.number - first.number, 1))
        let part = (Double(day.number) - Double(first.number)) / span
        return left + min(max(part, 0), 1) * (right - left)
    }

    /// The first of January of every so many years, so that their labels do not touch.
    func years(apart: Double) -> [CalendarDay] {
        let count = max(last.year - first.year, 1)
        let room = max(Int((right - left) / apart), 1)
        let step = [1, 2, 5, 10, 20, 50].first { count / $0 <= room } ?? 100
        return (first.year...last.year).filter { $0 % step == 0 }
            .compactMap { CalendarDay(year: $0, month: 1, day: 1) }.filter { $0 >= first && $0 <= last }
    }
}
