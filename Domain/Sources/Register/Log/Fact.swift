/// A fact as it stands at a position of the log.
///
/// Its parts lie in one box, so that every answer that names it holds no more than a reference.
public struct Fact: Hashable, Sendable {
    private let parts: Parts

    private final class Parts: Sendable {
        let id: FactID
        let claim: Claim
        let firstPosition: Int
        let position: Int
        let recordedAt: Instant
        let author: String

        init(
            _ id: FactID,
            _ claim: Claim,
            _ firstPosition: Int,
            _ position: Int,
            _ recordedAt: Instant,
            _ author: String
        ) {
            self.id = id
            self.claim = claim
            self.firstPosition = firstPosition
            self.position = position
            self.recordedAt = recordedAt
            self.author = author
        }
    }

    public init(id: FactID, claim: Claim, firstPosition: Int, position: Int, recordedAt: Instant, author: String) {
        parts = Parts(id, claim, firstPosition, position, recordedAt, author)
    }

    public var id: FactID { parts.id }
    public var claim: Claim { parts.claim }
    /// Where it was first asserted.
    public var firstPosition: Int { parts.firstPosition }
    /// The entry that made it what it is.
    public var position: Int { parts.position }
    public var recordedAt: Instant { parts.recordedAt }
    public var author: String { parts.author }

    public var statement: Statement { parts.claim.statement }
    public var sources: [Source] { parts.claim.sources }

    /// The date of the latest evidence: last seen, else the latest dated source; nil where nothing is dated.
    public var evidence: DayBounds? {
        if let seen = statement.period?.lastSeen { return seen }
        return sources.compactMap(\.date).max { $0.earliest < $1.earliest }
    }

    public static func == (left: Fact, right: Fact) -> Bool {
        left.parts === right.parts
            || (left.id == right.id && left.position == right.position && left.firstPosition == right.firstPosition
                && left.recordedAt == right.recordedAt && left.author == right.author && left.claim == right.claim)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(id)
        hasher.combine(position)
    }
}

/// A fact whose value was destroyed.
public struct ErasedFact: Hashable, Sendable {
    public let id: FactID
    /// The entry that erased it.
    public let by: Int
}
