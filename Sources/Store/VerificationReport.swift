public struct VerificationReport: Sendable, Hashable {
    /// How many entries were read, and the root hash they give.
    public let size: Int
    public let root: [UInt8]
    /// Positions whose payload and salt are gone; they are verified by their payload hash alone.
    public let erased: [Int]
    public let latest: Checkpoint?
    public let signed: Checkpoint?
    public let earlier: Checkpoint?
    /// The first wrong entry, if any, and then what is wrong with the checkpoints.
    public let problems: [LogProblem]

    public var isSound: Bool { problems.isEmpty }
    public var firstWrongPosition: Int? { problems.compactMap(\.position).min() }
}
