import Evaluation
import Markup
import Outcomes

/// The frame of pictures over the periods of a comparison, with the start marked.
struct ComparisonFrame {
    static let height = 380.0

    let chart: ChartFrame
    private let window: StudyWindow

    init(values: [Double], _ comparison: OutcomeComparison) {
        let periods = comparison.plan.window.periods
        let ticks = TimeTicks(periods.map { .period($0) })
        chart = ChartFrame(
            values: values,
            count: periods.count,
            height: ComparisonFrame.height,
            top: 24,
            labels: ticks.labels
        )
        window = comparison.estimates.window
    }

    var marks: [Node] {
        let start = (chart.x(max(window.pre.upperBound - 1, 0)) + chart.x(window.post.lowerBound)) / 2
        return chart.axes + chart.mark(at: start, "sharing began")
    }
}
