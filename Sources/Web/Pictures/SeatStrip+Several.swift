import Markup
import Register

/// The days on which a person led several bodies: a band above the seats, and a shade behind them.
extension SeatStrip {
    private func edges(_ span: DaySpan) -> (x: Double, width: Double) {
        let from = scale.x(span.from ?? scale.first)
        let until = scale.x(span.until ?? max(today, day).advanced(by: 1))
        return (from, max(until - from, 2))
    }

    func severalShade(_ bottom: Double) -> [Node] {
        several.filter(\.isCertain).map { span in
            let (x, width) = edges(span.days)
            return Shape.rect(x, SeatStrip.top + 28, width, bottom - SeatStrip.top - 28, [.class("several-shade")])
        }
    }

    var severalBand: [Node] {
        guard !several.isEmpty else { return [] }
        return [Shape.text(SeatStrip.left, SeatStrip.top + 20, "Leads several bodies", "text-strong")]
            + several.flatMap(band)
    }

    private func band(_ span: LeadingSpan) -> [Node] {
        let (x, width) = edges(span.days)
        let y = SeatStrip.top + 28
        let count = span.isCertain ? span.certain.count : span.possible.count
        let shape = Shape.rect(
            x,
            y,
            width,
            22,
            [.class(span.isCertain ? "several-certain" : "several-possible")]
        )
        guard width >= 24 else { return [shape] }
        let words = span.isCertain ? String(count) : "\(count)?"
        return [
            shape,
            Shape.text(x + width / 2, y + 17, words, "text-middle \(span.isCertain ? "text-inverse" : "text-strong")"),
        ]
    }

    var severalSentence: String {
        guard !several.isEmpty else { return "" }
        let certain = several.contains(where: \.isCertain)
        return certain
            ? " The band on top, and the shade below it, mark the days on which they led several bodies, with how many."
            : " The band on top marks the days on which they may have led several bodies, with how many at most."
    }

    var severalLegend: [Node] {
        let marks = [
            ("several-certain", "several bodies led, certainly", several.contains(where: \.isCertain)),
            ("several-possible", "several bodies led, possibly", several.contains { !$0.isCertain }),
        ]
        return marks.filter(\.2).map { mark, words, _ in
            Shape.swatch([Shape.rect(1, 2, 26, 14, [.class(mark)])], words)
        }
    }
}

extension LeadingSpan {
    /// Whether two bodies or more were certainly led.
    var isCertain: Bool { certain.count >= 2 }
}

extension String {
    /// The text, or its beginning and an ellipsis where it is longer.
    func cut(to most: Int) -> String {
        count > most ? prefix(most - 1) + "…" : self
    }
}
