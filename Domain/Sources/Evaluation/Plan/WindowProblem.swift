/// Why a treatment window cannot be made.
public enum WindowProblem: Error, Equatable, Sendable {
    case backwards(earliest: Int, latest: Int)
    case startOutside(earliest: Int, latest: Int, window: ClosedRange<Int>)
    case endBeforeStart(end: Int, start: Int)
    case nothingBefore
    case nothingAfter
    case tooLong

    /// A name for programs, which does not change.
    public var code: String {
        switch self {
        case .backwards: "backwards"
        case .startOutside: "start-outside"
        case .endBeforeStart: "end-before-start"
        case .nothingBefore: "nothing-before"
        case .nothingAfter: "nothing-after"
        case .tooLong: "too-long"
        }
    }
}

extension WindowProblem: CustomStringConvertible {
    public var description: String {
        switch self {
        case .backwards(let earliest, let latest):
            "The earliest possible period \(earliest) comes after the latest, \(latest)."
        case .startOutside(let earliest, let latest, let window):
            "The start lies from period \(earliest) to \(latest), which is not inside the window of periods "
                + "\(window.lowerBound) to \(window.upperBound)."
        case .endBeforeStart(let end, let start):
            "The end can lie in period \(end), which is not after the start, which can lie in \(start)."
        case .nothingBefore:
            "No period of the window lies ahead of the earliest possible start."
        case .nothingAfter:
            "No period of the window lies surely inside the treatment."
        case .tooLong:
            "The window is too long to count its periods; it may span at most 1,000,000."
        }
    }
}
