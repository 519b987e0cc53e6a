import Markup

/// The axes of a picture over time: numbers up the left side, and times along the bottom.
struct ChartFrame {
    let scale: NumberScale
    /// How many times there are, evenly apart.
    let count: Int
    /// The times that are labelled.
    let labels: [(place: Int, words: String)]
    let height: Double
    let top: Double

    static let width = 880.0
    private static let (left, right) = (64.0, 868.0)

    /// - Parameters:
    ///   - values: All that is to be drawn.
    ///   - labels: Of the frame that is being made, given how much room a label needs and where a time stands.
    init(
        values: [Double],
        count: Int,
        height: Double,
        top: Double,
        labels: (_ room: Double, _ x: (Int) -> Double) -> [(place: Int, words: String)]
    ) {
        scale = NumberScale(values, from: height - 48, to: top)
        (self.count, self.height, self.top) = (count, height, top)
        self.labels = labels(50) { ChartFrame.x(Double($0), of: count) }
    }

    var left: Double { ChartFrame.left }
    var right: Double { ChartFrame.right }
    var bottom: Double { height - 48 }

    func x(_ place: Int) -> Double { x(between: Double(place)) }

    /// Of a place that may lie between two times.
    func x(between place: Double) -> Double { ChartFrame.x(place, of: count) }

    private static func x(_ place: Double, of count: Int) -> Double {
        let (left, right) = (left + 8, right - 8)
        return left + place / Double(max(count - 1, 1)) * (right - left)
    }

    var axes: [Node] {
        let across = scale.ticks.flatMap { tick in
            [
                Shape.line(left, scale.at(tick), right, scale.at(tick), [.class("grid")]),
                Shape.text(left - 8, scale.at(tick) + 5, scale.label(tick), "text-end"),
            ]
        }
        let down = labels.flatMap { place, words in
            [
                Shape.line(x(place), bottom, x(place), bottom + 6, [.class("tick")]),
                Shape.text(x(place), bottom + 24, words, "text-middle"),
            ]
        }
        return across + down
    }

    /// A line down the picture with words beside it.
    ///
    /// - Parameter row: How many such words stand above.
    func mark(at x: Double, _ words: String, row: Int = 0) -> [Node] {
        let isRight = x > ChartFrame.width / 2
        return [
            Shape.line(x, top - 8, x, bottom, [.class("mark-day")]),
            Shape.text(
                x + (isRight ? -8 : 8),
                top + 6 + Double(row) * 20,
                words,
                isRight ? "text-end text-strong" : "text-strong"
            ),
        ]
    }

    /// One value for each time.
    func line(_ values: [Double], _ name: String) -> Node {
        let points = values.enumerated().map { (x($0.offset), scale.at($0.element)) }
        return Shape.path(points, closed: false, [.class(name)])
    }
}
