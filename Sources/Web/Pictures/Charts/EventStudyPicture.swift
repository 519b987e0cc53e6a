import Evaluation
import Markup
import Outcomes

/// The gaps of a group by time since the start, with a pointwise and a uniform band after it.
struct EventStudyPicture {
    let events: ComparisonEvents
    let measure: OutcomeMeasure

    private static let height = 400.0

    private var first: Int { events.before.first?.event ?? 0 }
    private var last: Int { events.after.last?.event ?? 0 }
    private var step: Int { events.kind == .month ? 12 : events.kind == .quarter ? 4 : 1 }

    var picture: Picture {
        let frame = frame
        return Picture(
            id: "event-study",
            title: "The gap by time since the start, in \(events.kind.rawValue)s",
            sentence: events.inWords,
            width: Int(ChartFrame.width),
            height: Int(EventStudyPicture.height),
            legend: legend,
            marks: bands(frame) + frame.axes + below(frame) + nought(frame) + start(frame) + lines(frame)
                + points(frame),
            table: table
        )
    }

    private var frame: ChartFrame {
        let found = events.after.map(\.found)
        let ends = found.flatMap { [$0.pointwise, $0.uniform].compactMap { $0 } }
        let ticks = (first...last).filter { $0 % step == 0 }
        return ChartFrame(
            values: events.before.map(\.gap) + found.map(\.effect) + ends.flatMap { [$0.lowerBound, $0.upperBound] } + [
                0
            ],
            count: last - first + 1,
            height: EventStudyPicture.height,
            top: 28,
            labels: { _, _ in ticks.map { (place: $0 - first, words: Figures.text(Double($0), places: 0)) } }
        )
    }

    private func x(_ frame: ChartFrame, _ event: Int) -> Double { frame.x(event - first) }

    private func bands(_ frame: ChartFrame) -> [Node] {
        stretches.flatMap { stretch -> [Node] in
            let pointwise = ends(stretch, frame, \.pointwise)
            let uniform = ends(stretch, frame, \.uniform)
            let filled = pointwise.map { $0.upper + $0.lower.reversed() }
            return (filled.map { [Shape.path($0, closed: true, [.class("band")])] } ?? [])
                + (uniform.map { ends in
                    [ends.upper, ends.lower].map { Shape.path($0, closed: false, [.class("line-limit")]) }
                } ?? [])
        }
    }

    private func ends(
        _ stretch: [ComparisonEvents.Effect],
        _ frame: ChartFrame,
        _ band: (BandedEffect) -> ClosedRange<Double>?
    ) -> (lower: [(Double, Double)], upper: [(Double, Double)])? {
        let found = stretch.compactMap { effect in band(effect.found).map { (x(frame, effect.event), $0) } }
        guard !found.isEmpty else { return nil }
        // A stretch of one period is drawn half a period to each side, or nothing would be seen of it.
        let wide =
            found.count == 1 ? [-0.5, 0.5].map { (found[0].0 + $0 * (frame.x(1) - frame.x(0)), found[0].1) } : found
        return (
            wide.map { ($0.0, frame.scale.at($0.1.lowerBound)) }, wide.map { ($0.0, frame.scale.at($0.1.upperBound)) }
        )
    }

    /// Periods after the start without a hole between them.
    private var stretches: [[ComparisonEvents.Effect]] {
        events.after.reduce(into: []) { stretches, effect in
            if let last = stretches.last?.last, last.event + 1 == effect.event {
                stretches[stretches.count - 1].append(effect)
            } else {
                stretches.append([effect])
            }
        }
    }

    private func below(_ frame: ChartFrame) -> [Node] {
        [Shape.text(frame.right, frame.bottom + 44, "\(events.kind.rawValue)s since the start", "text-end")]
    }

    private func nought(_ frame: ChartFrame) -> [Node] {
        [Shape.line(frame.left, frame.scale.at(0), frame.right, frame.scale.at(0), [.class("line-mean")])]
    }

    private func start(_ frame: ChartFrame) -> [Node] { frame.mark(at: x(frame, 0), "sharing began") }

    private func lines(_ frame: ChartFrame) -> [Node] {
        let before = events.before.map { (x(frame, $0.event), frame.scale.at($0.gap)) }
        return [Shape.path(before, closed: false, [.class("line-values")])]
            + stretches.filter { $0.count > 1 }.map { stretch in
                let points = stretch.map { (x(frame, $0.event), frame.scale.at($0.found.effect)) }
                return Shape.path(points, closed: false, [.class("line-certain")])
            }
    }

    private func points(_ frame: ChartFrame) -> [Node] {
        events.after.map { effect in
            let (x, y) = (x(frame, effect.event), frame.scale.at(effect.found.effect))
            return effect.found.isFoundTogether
                ? ChartMark.node(.concern, x, y)
                : effect.found.isFoundAlone ? ChartMark.node(.neutral, x, y) : ChartMark.node(.common, x, y)
        }
    }

    private var legend: [Node] {
        let kind = events.kind.rawValue
        let bands =
            events.hasBands
            ? [
                Shape.swatch([Shape.rect(1, 3, 26, 12, [.class("band")])], "pointwise band: of each \(kind) alone"),
                Shape.swatch(
                    [Shape.line(0, 9, 28, 9, [.class("line-limit")])],
                    "uniform band: of all \(kind)s together"
                ),
            ] : []
        let marks: [(ChartMark.Form, Bool, String)] = [
            (
                .neutral, events.after.contains { $0.found.isFoundAlone && !$0.found.isFoundTogether },
                "the pointwise band leaves nought out"
            ),
            (.concern, events.foundTogether > 0, "the uniform band leaves nought out"),
        ]
        return [
            Shape.swatch(
                [Shape.line(0, 9, 28, 9, [.class("line-values")])],
                "gap before the start: a fit, no evidence"
            ),
            Shape.swatch(
                [Shape.line(0, 9, 28, 9, [.class("line-certain")]), ChartMark.node(.common, 14, 9)],
                "gap after the start"
            ),
        ] + bands + marks.filter(\.1).map { Shape.swatch([ChartMark.node($0.0, 14, 9)], $0.2) }
    }
}
