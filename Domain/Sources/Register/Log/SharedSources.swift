/// Gives equal lists of sources one place in memory while a log is read: many facts rest on one document.
public struct SharedSources {
    private var known: Set<[Source]> = []

    public init() {}

    /// The same entry, with the sources of an equal one before it.
    public mutating func shared(_ entry: Entry) -> Entry {
        guard case .change(let change) = entry.content else { return entry }
        return Entry(
            position: entry.position,
            recordedAt: entry.recordedAt,
            author: entry.author,
            content: .change(shared(change))
        )
    }

    private mutating func shared(_ change: Change) -> Change {
        switch change {
        case .assert(let fact, let claim): .assert(fact, shared(claim))
        case .correct(let fact, let claim, let reason): .correct(fact, shared(claim), reason: reason)
        case .end(let fact, let ending, let sources):
            .end(fact, ending, sources: known.insert(sources).memberAfterInsert)
        case .retract, .erase: change
        }
    }

    private mutating func shared(_ claim: Claim) -> Claim {
        let sources = known.insert(claim.sources).memberAfterInsert
        return Claim(statement: claim.statement, sources: sources, confidence: claim.confidence) ?? claim
    }
}
