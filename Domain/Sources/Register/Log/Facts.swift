/// All facts as known at a position: the fold of the log.
public struct Facts: Sendable {
    public private(set) var position: Int
    /// The place of every fact ever stated. It is kept after a fact is retracted or erased, so that one stated again
    /// stands in its old place.
    private var places: [FactID: Int32]
    /// The standing facts in the order of first assertion.
    private var standing: [Fact?]
    /// Where a fact that no longer stands was first asserted, by its place.
    private var firstPositions: [Int32: Int]
    private var erasedFacts: [FactID: Int]
    /// The places of what the register says of itself, and of what is private to a body.
    private var noticePlaces: Set<Int32>
    private var privatePlaces: Set<Int32>
    /// The places of what everyone may see up to a day.
    private var passingPlaces: Set<Int32>

    public init() {
        position = 0
        places = [:]
        standing = []
        firstPositions = [:]
        erasedFacts = [:]
        noticePlaces = []
        privatePlaces = []
        passingPlaces = []
    }

    /// Folds the ledger up to and including a position.
    public init(_ ledger: Ledger, at position: Int) {
        self.init()
        let entries = ledger.entries.prefix(position)
        places.reserveCapacity(entries.count)
        standing.reserveCapacity(entries.count)
        for entry in entries { apply(entry) }
    }

    public subscript(id: FactID) -> Fact? { places[id].flatMap { standing[Int($0)] } }

    /// In the order of first assertion, so that the same ledger gives the same list.
    public var all: [Fact] { standing.compactMap { $0 } }

    /// What the register says of itself; of several statements the one recorded last.
    public var notice: RegisterNotice? {
        let notices = noticePlaces.compactMap { place -> (position: Int, notice: RegisterNotice)? in
            guard let fact = standing[Int(place)], case .registerNotice(let notice) = fact.statement else { return nil }
            return (fact.position, notice)
        }
        return notices.max { $0.position < $1.position }?.notice
    }

    /// Whether the register says of itself that everything in it is made up.
    public var isInvented: Bool { notice?.invented ?? false }

    /// What anybody may see who asks on a day: all of an invented register, and of a real one what is not private to a
    /// body.
    public func published(on day: CalendarDay) -> Facts {
        isInvented ? self : withoutPrivate(on: day)
    }

    /// What anybody may see on a day of a register that is not invented, whatever it said of itself at the time.
    public func withoutPrivate(on day: CalendarDay) -> Facts {
        var facts = self
        for place in privatePlaces { facts.remove(place) }
        for place in passingPlaces where standing[Int(place)]?.statement.visibility(on: day) != .everyone {
            facts.remove(place)
        }
        return facts
    }

    /// The entry that erased a fact, where its value is gone.
    public func erasure(of fact: FactID) -> Int? { erasedFacts[fact] }

    public var erased: [ErasedFact] {
        erasedFacts.map { ErasedFact(id: $0.key, by: $0.value) }.sorted { $0.id < $1.id }
    }
}

extension Facts {
    public mutating func apply(_ entry: Entry) {
        position = entry.position
        switch entry.content {
        case .erased(let fact, _, let by):
            guard let fact else { return }
            remove(place(of: fact, entry))
            erasedFacts[fact] = by
        case .change(let change): apply(change, of: entry)
        }
    }

    private mutating func apply(_ change: Change, of entry: Entry) {
        switch change {
        case .assert(let id, let claim), .correct(let id, let claim, _): stand(id, claim, entry)
        case .end(let id, let ending, let sources):
            guard let old = self[id], let ended = old.statement.ending(ending),
                let claim = Claim(
                    statement: ended,
                    sources: old.sources + sources.filter { !old.sources.contains($0) },
                    confidence: old.claim.confidence
                )
            else { return }  // An end that cannot be is never recorded: it was refused when it was decided.
            stand(id, claim, entry)
        case .retract(let id, _):
            if let place = places[id] { remove(place) }
        case .erase: break
        }
    }

    private mutating func stand(_ id: FactID, _ claim: Claim, _ entry: Entry) {
        // An erasure states again, under the same identifier, what is left without the person.
        if !erasedFacts.isEmpty { erasedFacts[id] = nil }
        let place = place(of: id, entry)
        let first = standing[Int(place)]?.firstPosition ?? firstPositions.removeValue(forKey: place)
        standing[Int(place)] = Fact(
            id: id,
            claim: claim,
            firstPosition: first ?? entry.position,
            position: entry.position,
            recordedAt: entry.recordedAt,
            author: entry.author
        )
        note(claim.statement, at: place)
    }

    private mutating func note(_ statement: Statement, at place: Int32) {
        if case .registerNotice = statement { noticePlaces.insert(place) }
        if statement.visibility != .everyone {
            privatePlaces.insert(place)
        } else if !privatePlaces.isEmpty {
            privatePlaces.remove(place)
        }
        if statement.lastPublicDay != nil {
            passingPlaces.insert(place)
        } else if !passingPlaces.isEmpty {
            passingPlaces.remove(place)
        }
    }

    private mutating func remove(_ place: Int32) {
        if let fact = standing[Int(place)] { firstPositions[place] = fact.firstPosition }
        standing[Int(place)] = nil
        privatePlaces.remove(place)
        passingPlaces.remove(place)
    }

    /// The place of a fact, new where it was never stated.
    private mutating func place(of id: FactID, _ entry: Entry) -> Int32 {
        let (place, isNew) = places.number(of: id)
        if isNew {
            standing.append(nil)
            firstPositions[place] = entry.position
        }
        return place
    }
}
