/// Why a chart cannot be drawn.
public enum ControlChartProblem: Error, Equatable, Sendable {
    case wrongCount(expected: Int, found: Int)
    case noValues
    case notFinite(ChartTime)
    case tooLarge
    case baselineTooShort(Int)
    case targetNotFinite
    case rebaseWithoutReason(ChartTime)
    case rebaseOutside(ChartTime)
    case groupWithoutValues(ChartTime)

    /// A name for programs, which does not change.
    public var code: String {
        switch self {
        case .wrongCount: "wrong-count"
        case .noValues: "no-values"
        case .notFinite: "not-finite"
        case .tooLarge: "too-large"
        case .baselineTooShort: "baseline-too-short"
        case .targetNotFinite: "target-not-finite"
        case .rebaseWithoutReason: "rebase-without-reason"
        case .rebaseOutside: "rebase-outside"
        case .groupWithoutValues: "group-without-values"
        }
    }
}

extension ControlChartProblem: CustomStringConvertible {
    public var description: String {
        switch self {
        case .wrongCount(let expected, let found):
            "The chart has \(expected) times but \(found) values; each time needs a value or a note that it is missing."
        case .noValues: "The chart has no values; it needs at least one."
        case .notFinite(let time): "The value for \(time) is not a finite number."
        case .tooLarge: "The values are too large to take their mean and limits."
        case .baselineTooShort(let count):
            "A baseline of \(count) points is too short; fix the limits after at least 12 points."
        case .targetNotFinite: "The target is not a finite number."
        case .rebaseWithoutReason(let time):
            "The rebase at \(time) has no reason; say what changed, so that a reader can judge it."
        case .rebaseOutside(let time):
            "The rebase at \(time) does not fall after the first point and by the last point of the chart."
        case .groupWithoutValues(let time):
            "There is no value between the rebase at \(time) and the next rebase or the end; leave one of them out."
        }
    }
}
