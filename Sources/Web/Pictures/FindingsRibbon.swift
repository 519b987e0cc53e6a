import Markup
import Register
import Rules

/// One lane for each rule; what it gave over time as bars with a shape and a word of their own, not colour alone.
struct FindingsRibbon {
    struct Lane {
        let rule: Rule
        let timeline: Timeline
    }

    let title: String
    let lanes: [Lane]
    let day: CalendarDay
    let from: CalendarDay
    let until: CalendarDay
    let link: (Rule) -> Node

    private static let (width, laneHeight, top, left, right) = (720.0, 54.0, 8.0, 8.0, 704.0)
    private static let longestLabel = 74
    private static let id = "ribbon"

    private var scale: DayScale {
        DayScale(first: from, last: until, left: FindingsRibbon.left, right: FindingsRibbon.right)
    }

    /// Nil where there is no lane.
    var picture: Picture? {
        guard !lanes.isEmpty else { return nil }
        let bottom = FindingsRibbon.top + Double(lanes.count) * FindingsRibbon.laneHeight
        return Picture(
            id: FindingsRibbon.id,
            title: title,
            sentence: sentence,
            width: Int(FindingsRibbon.width),
            height: Int(bottom + 56),
            legend: Finding.Outcome.allCases.map { outcome in
                Shape.swatch(mark(outcome, 1, 1, 26, 16), outcome.inWords)
            },
            marks: axis(bottom) + lanes.enumerated().flatMap { draw($0.element, at: $0.offset) } + chosenDay(bottom),
            table: table
        )
    }

    private var sentence: String {
        let bad = lanes.count { lane in lane.timeline.intervals.contains { $0.finding.outcome == .notMet } }
        return "\(lanes.count) \(lanes.count == 1 ? "rule" : "rules") from \(from.inWords) to "
            + "\(until.advanced(by: -1).inWords), of which \(bad) \(bad == 1 ? "was" : "were") not met at some time or "
            + "appeared not to be; the line marks \(day.inWords)."
    }

    private func axis(_ bottom: Double) -> [Node] {
        scale.years(apart: 60).flatMap { year -> [Node] in
            let x = scale.x(year)
            let line = Shape.line(x, FindingsRibbon.top, x, bottom, [.class("grid")])
            guard x > FindingsRibbon.left + 20, x < FindingsRibbon.right - 20 else { return [line] }
            return [line, Shape.text(x, bottom + 20, String(year.year), "text-middle")]
        }
    }

    private func draw(_ lane: Lane, at index: Int) -> [Node] {
        let y = FindingsRibbon.top + Double(index) * FindingsRibbon.laneHeight
        let label = "\(lane.rule.reference) \(lane.rule.title)".cut(to: FindingsRibbon.longestLabel)
        return [Shape.text(FindingsRibbon.left, y + 18, label, "text-strong")]
            + lane.timeline.intervals.flatMap { interval -> [Node] in
                let (start, end) = (scale.x(interval.from), scale.x(interval.until))
                return mark(interval.finding.outcome, start, y + 25, end - start, 18)
            }
    }

    /// Not met stands full, explained half, unknown is an outline of dashes, met a line, not applicable nothing but a dot.
    private func mark(_ outcome: Finding.Outcome, _ x: Double, _ y: Double, _ width: Double, _ height: Double) -> [Node]
    {
        switch outcome {
        case .notMet: [Shape.rect(x, y, width, height, [.class("finding-not-met")])]
        case .explained: [Shape.rect(x, y + height / 2, width, height / 2, [.class("finding-explained")])]
        case .unknown: [Shape.rect(x, y + 2, width, height - 4, [.class("finding-unknown")])]
        case .met: [Shape.rect(x, y + height / 2 - 2, width, 4, [.class("finding-met")])]
        case .notApplicable: [Shape.circle(x + min(width / 2, 4), y + height / 2, 2, [.class("finding-none")])]
        }
    }

    private func chosenDay(_ bottom: Double) -> [Node] {
        guard day >= from, day < until else { return [] }
        let x = scale.x(day)
        return [
            Shape.line(x, FindingsRibbon.top, x, bottom + 24, [.class("mark-day")]),
            Shape.text(x, bottom + 44, day.inWords, "text-middle"),
        ]
    }

    private var table: Node {
        DataTable(
            caption: "The same answers, with their days",
            head: ["Rule", "From", "To", "Answer", "Why"],
            rows: lanes.flatMap { lane in
                lane.timeline.intervals.map { interval in
                    [
                        link(lane.rule), .text(interval.from.inWords), .text(interval.lastDay.inWords),
                        .text(interval.finding.heading(lane.rule)), .text(interval.finding.explanation),
                    ]
                }
            }
        ).node
    }
}
