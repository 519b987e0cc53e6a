/// What of a window lies surely before and surely inside an episode whose dates may be partial.
///
/// Before ends ahead of the earliest possible start. After begins with a start that is known, and beyond the latest
/// possible period of one that is not; it ends ahead of the earliest possible end. The periods between are left out.
public struct TreatmentWindow: Sendable, Equatable {
    public let window: ClosedRange<Int>
    public let timing: Timing
    /// The fewest periods that the episode can have lasted, up to the end of the window.
    public let shortestEpisode: Int

    public var leftOut: Range<Int> { timing.before.upperBound..<timing.after.lowerBound }

    /// - Parameter end: the first period without treatment; nil where it goes on beyond the window.
    /// - Throws: ``WindowProblem`` where the dates do not fit the window or each other, or nothing is before or after.
    public init(window: ClosedRange<Int>, start: Timepoint, end: Timepoint?) throws(WindowProblem) {
        let most = 1_000_000
        guard (-most...most).contains(window.lowerBound), (-most...most).contains(window.upperBound) else {
            throw .tooLong
        }
        guard window.contains(start.earliest), window.contains(start.latest) else {
            throw .startOutside(earliest: start.earliest, latest: start.latest, window: window)
        }
        if let end, end.earliest <= start.latest {
            throw .endBeforeStart(end: end.earliest, start: start.latest)
        }
        let limit = Swift.min(window.upperBound + 1, end?.earliest ?? .max)
        let first =
            switch start {
            case .known(let period): period
            case .within(let periods): periods.upperBound + 1
            }
        guard first < limit else { throw .nothingAfter }
        timing = try Timing(before: window.lowerBound..<start.earliest, after: first..<limit)
        shortestEpisode = limit - start.latest
        self.window = window
    }
}
