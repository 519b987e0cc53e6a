/// One line of the log.
public struct Entry: Hashable, Sendable {
    public enum Content: Hashable, Sendable {
        case change(Change)
        /// The payload was destroyed by the entry at that position.
        indirect case erased(fact: FactID?, verb: String, by: Int)
    }

    /// 1 for the first.
    public let position: Int
    public let recordedAt: Instant
    /// Opaque: it stays after erasure.
    public let author: String
    public let content: Content

    public init(position: Int, recordedAt: Instant, author: String, content: Content) {
        self.position = position
        self.recordedAt = recordedAt
        self.author = author
        self.content = content
    }

    public var fact: FactID? {
        switch content {
        case .change(let change): change.fact
        case .erased(let fact, _, _): fact
        }
    }
}
