/// Which periods count as before and as after treatment; those between are left out.
public struct Timing: Sendable, Equatable, Hashable {
    public let before: Range<Int>
    public let after: Range<Int>

    /// - Throws: ``WindowProblem`` where one of them is empty or after does not follow before.
    public init(before: Range<Int>, after: Range<Int>) throws(WindowProblem) {
        guard !before.isEmpty else { throw .nothingBefore }
        guard !after.isEmpty else { throw .nothingAfter }
        guard before.upperBound <= after.lowerBound else {
            throw .backwards(earliest: before.upperBound, latest: after.lowerBound)
        }
        self.before = before
        self.after = after
    }

    init(known before: Range<Int>, after: Range<Int>) {
        self.before = before
        self.after = after
    }

    init(_ window: StudyWindow) {
        before = window.pre
        after = window.post
    }

    /// Everything up to a start that is known is before, and the start and all that follows is after.
    public init(start: Int, periods: Int) throws(WindowProblem) {
        guard start > 0 else { throw .nothingBefore }
        guard start < periods else { throw .nothingAfter }
        try self.init(before: 0..<start, after: start..<periods)
    }
}
