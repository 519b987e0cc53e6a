/// All facts as known at a position: the fold of the log.
public struct Facts: Sendable {
    public private(set) var position: Int
    private var standing: [FactID: Fact]
    private var erasedFacts: [FactID: Int]
    /// Kept after a fact is retracted or erased, so that one stated again stands in its old place.
    private var firstPositions: [FactID: Int]

    public init() {
        position = 0
        standing = [:]
        erasedFacts = [:]
        firstPositions = [:]
    }

    /// Folds the ledger up to and including a position.
    public init(_ ledger: Ledger, at position: Int) {
        self.init()
        for entry in ledger.entries.prefix(position) { apply(entry) }
    }

    public subscript(id: FactID) -> Fact? { standing[id] }

    /// In the order of first assertion, then of identifier, so that the same ledger gives the same list.
    public var all: [Fact] {
        standing.values.sorted { ($0.firstPosition, $0.id) < ($1.firstPosition, $1.id) }
    }

    /// What the register says of itself; of several statements the one recorded last.
    public var notice: RegisterNotice? {
        let notices = standing.values.compactMap { fact -> (position: Int, notice: RegisterNotice)? in
            if case .registerNotice(let notice) = fact.statement { return (fact.position, notice) }
            return nil
        }
        return notices.max { $0.position < $1.position }?.notice
    }

    /// Whether the register says of itself that everything in it is made up.
    public var isInvented: Bool { notice?.invented ?? false }

    /// What anybody may see: all of an invented register, and of a real one the kinds that are not private to a body.
    public var published: Facts {
        isInvented ? self : withoutPrivate
    }

    /// What anybody may see of a register that is not invented, whatever it said of itself at the time.
    public var withoutPrivate: Facts {
        var facts = self
        facts.standing = standing.filter { $0.value.statement.visibility == .everyone }
        return facts
    }

    /// The entry that erased a fact, where its value is gone.
    public func erasure(of fact: FactID) -> Int? { erasedFacts[fact] }

    public var erased: [ErasedFact] {
        erasedFacts.map { ErasedFact(id: $0.key, by: $0.value) }.sorted { $0.id < $1.id }
    }

    public mutating func apply(_ entry: Entry) {
        position = entry.position
        switch entry.content {
        case .erased(let fact, _, let by):
            guard let fact else { return }
            standing[fact] = nil
            erasedFacts[fact] = by
            _ = firstPosition(of: fact, entry)
        case .change(let change): apply(change, of: entry)
        }
    }

    private mutating func apply(_ change: Change, of entry: Entry) {
        switch change {
        case .assert(let id, let claim), .correct(let id, let claim, _): stand(id, claim, entry)
        case .end(let id, let ending, let sources):
            guard let old = standing[id], let ended = old.statement.ending(ending),
                let claim = Claim(
                    statement: ended,
                    sources: old.sources + sources.filter { !old.sources.contains($0) },
                    confidence: old.claim.confidence
                )
            else { return }  // An end that cannot be is never recorded: it was refused when it was decided.
            stand(id, claim, entry)
        case .retract(let id, _): standing[id] = nil
        case .erase: break
        }
    }

    private mutating func stand(_ id: FactID, _ claim: Claim, _ entry: Entry) {
        // An erasure states again, under the same identifier, what is left without the person.
        erasedFacts[id] = nil
        standing[id] = Fact(
            id: id,
            claim: claim,
            firstPosition: firstPosition(of: id, entry),
            position: entry.position,
            recordedAt: entry.recordedAt,
            author: entry.author
        )
    }

    private mutating func firstPosition(of id: FactID, _ entry: Entry) -> Int {
        let first = firstPositions[id] ?? entry.position
        firstPositions[id] = first
        return first
    }
}
