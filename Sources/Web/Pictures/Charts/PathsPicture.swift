import Evaluation
import Markup
import Outcomes

/// What a group had in each period, beside the mixture of comparators that stands for what it would have had.
struct PathsPicture {
    let comparison: OutcomeComparison

    private static let (width, height) = (880.0, 380.0)
    private static let (left, right, top, bottom) = (64.0, 868.0, 24.0, 332.0)

    private var control: SyntheticControl { comparison.estimates.test.treated }
    private var observed: [Double] { zip(control.synthetic, control.gap).map { $0 + $1 } }
    private var periods: [ReportingPeriod] { comparison.plan.window.periods }

    var picture: Picture {
        let (measure, observed) = (comparison.plan.measure, observed)
        let frame = Frame(values: observed + control.synthetic, periods: periods, window: comparison.estimates.window)
        return Picture(
            id: "paths",
            title: "\(measure.name): the group and its comparators",
            sentence:
                "Before the start the two lines are apart by \(Figures.text(control.measures.preRMSPE, places: 1)) on average, after it by \(Figures.text(abs(control.att), places: 1)), the group being \(control.att < 0 ? "below" : "above").",
            width: Int(PathsPicture.width),
            height: Int(PathsPicture.height),
            legend: [
                Shape.swatch([Shape.line(0, 9, 28, 9, [.class("line-certain")])], "the group"),
                Shape.swatch([Shape.line(0, 9, 28, 9, [.class("line-confirmed")])], "mixture of comparators"),
            ],
            marks: frame.marks
                + [frame.line(control.synthetic, "line-confirmed"), frame.line(observed, "line-certain")],
            table: table
        )
    }

    private var table: Node {
        let observed = observed
        return DataTable(
            caption: "The group, the mixture and the gap between them",
            head: ["Period", "Part", "Group", "Mixture", "Gap"],
            rows: periods.indices.reversed().map { place in
                [
                    .text(periods[place].description),
                    .text(comparison.estimates.window.pre.contains(place) ? "before" : "after"),
                    .text(Figures.text(observed[place], places: 1)),
                    .text(Figures.text(control.synthetic[place], places: 1)),
                    .text(Figures.text(control.gap[place], places: 1)),
                ]
            },
            numberColumns: [2, 3, 4]
        ).node
    }

    /// The axes of pictures over the periods of a comparison, with the start marked.
    struct Frame {
        let scale: NumberScale
        let periods: [ReportingPeriod]
        let window: StudyWindow

        init(values: [Double], periods: [ReportingPeriod], window: StudyWindow) {
            scale = NumberScale(values, from: PathsPicture.bottom, to: PathsPicture.top)
            (self.periods, self.window) = (periods, window)
        }

        /// One value for each period.
        func line(_ values: [Double], _ name: String) -> Node {
            let points = values.enumerated().map { (x($0.offset), scale.at($0.element)) }
            return Shape.path(points, closed: false, [.class(name)])
        }

        func x(_ place: Int) -> Double {
            let (left, right) = (PathsPicture.left + 8, PathsPicture.right - 8)
            return left + Double(place) / Double(max(periods.count - 1, 1)) * (right - left)
        }

        var marks: [Node] {
            let across = scale.ticks.flatMap { tick in
                [
                    Shape.line(PathsPicture.left, scale.at(tick), PathsPicture.right, scale.at(tick), [.class("grid")]),
                    Shape.text(PathsPicture.left - 8, scale.at(tick) + 5, scale.label(tick), "text-end"),
                ]
            }
            let down = TimeTicks(periods.map { .period($0) }).labels(room: 50, x: x).flatMap { place, words in
                [
                    Shape.line(x(place), PathsPicture.bottom, x(place), PathsPicture.bottom + 6, [.class("tick")]),
                    Shape.text(x(place), PathsPicture.bottom + 24, words, "text-middle"),
                ]
            }
            let start = (x(max(window.pre.upperBound - 1, 0)) + x(window.post.lowerBound)) / 2
            let isRight = start > PathsPicture.width / 2
            return across + down + [
                Shape.line(start, PathsPicture.top - 8, start, PathsPicture.bottom, [.class("mark-day")]),
                Shape.text(
                    start + (isRight ? -8 : 8),
                    PathsPicture.top + 6,
                    "sharing began",
                    isRight ? "text-end text-strong" : "text-strong"
                ),
            ]
        }
    }
}
