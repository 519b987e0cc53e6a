/// A fact as it stands at a position of the log.
public struct Fact: Hashable, Sendable {
    public let id: FactID
    public let claim: Claim
    /// Where it was first asserted.
    public let firstPosition: Int
    /// The entry that made it what it is.
    public let position: Int
    public let recordedAt: Instant
    public let author: String

    public init(id: FactID, claim: Claim, firstPosition: Int, position: Int, recordedAt: Instant, author: String) {
        self.id = id
        self.claim = claim
        self.firstPosition = firstPosition
        self.position = position
        self.recordedAt = recordedAt
        self.author = author
    }

    public var statement: Statement { claim.statement }
    public var sources: [Source] { claim.sources }

    /// The date of the latest evidence: last seen, else the latest dated source; nil where nothing is dated.
    public var evidence: DayBounds? {
        if let seen = statement.period?.lastSeen { return seen }
        return sources.compactMap(\.date).max { $0.earliest < $1.earliest }
    }
}

/// A fact whose value was destroyed.
public struct ErasedFact: Hashable, Sendable {
    public let id: FactID
    /// The entry that erased it.
    public let by: Int
}
