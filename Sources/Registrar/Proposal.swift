public import Register
import Store

/// Changes that somebody wants recorded together: all of them or none.
public struct Proposal: Sendable {
    public let author: String
    /// Only in a register marked invented; nil for the clock.
    public let recordedAt: Instant?
    public let changes: [Change]

    public init(author: String, recordedAt: Instant? = nil, changes: [Change]) {
        self.author = author
        self.recordedAt = recordedAt
        self.changes = changes
    }
}

/// What is recorded now, for deciding what to record next.
public struct Standing: Sendable {
    public let ledger: Ledger
    public let facts: Facts
    let definitions: Definitions
    let tree: CompactTree
    public let erasedPersons: ErasedPersons
}

/// What a proposal came to.
public struct Recorded: Hashable, Sendable {
    public let head: Int
    public let entries: Int
}
