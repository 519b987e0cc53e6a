/// Which periods of a panel are before treatment and which are after.
///
/// Periods between the two, in which it is not known whether treatment had begun, are left out of both; so are those
/// ahead of `pre`, which are only shown.
public struct StudyWindow: Sendable, Equatable {
    public let pre: Range<Int>
    public let post: Range<Int>
    /// How many periods the panel has.
    public let periods: Int

    public static let leastPre = 2

    public init(pre: Range<Int>, post: Range<Int>, of periods: Int) throws(StudyWindowProblem) {
        guard !pre.isEmpty else { throw .treatedFromFirst }
        guard pre.count >= Self.leastPre else { throw .tooFewPre(found: pre.count, least: Self.leastPre) }
        guard !post.isEmpty else { throw .noPost }
        guard pre.upperBound <= post.lowerBound else {
            throw .overlapping(lastPre: pre.upperBound - 1, firstPost: post.lowerBound)
        }
        guard pre.lowerBound >= 0, post.upperBound <= periods else {
            throw .outside(periods: periods)
        }
        self.pre = pre
        self.post = post
        self.periods = periods
    }

    /// All periods with a number below `before` come before treatment; all from `from` on, or else from `before` on, come
    /// after.
    public init(before: Int, from: Int? = nil, of periods: Int) throws(StudyWindowProblem) {
        let from = from ?? before
        guard before > 0 else { throw .treatedFromFirst }
        guard from >= before else { throw .overlapping(lastPre: before - 1, firstPost: from) }
        guard from < periods else { throw .noPost }
        try self.init(pre: 0..<before, post: from..<periods, of: periods)
    }
}

/// Why periods are not a ``StudyWindow``. Periods are numbered from zero.
public enum StudyWindowProblem: Error, Equatable, Sendable {
    case treatedFromFirst
    case tooFewPre(found: Int, least: Int)
    case noPost
    case overlapping(lastPre: Int, firstPost: Int)
    case outside(periods: Int)

    /// A name for programs, which does not change.
    public var code: String {
        switch self {
        case .treatedFromFirst: "treated-from-first"
        case .tooFewPre: "too-few-pre"
        case .noPost: "no-post"
        case .overlapping: "overlapping"
        case .outside: "outside"
        }
    }
}
