import Register

/// Decides whether changes may follow what stands. Pure: the same facts and changes give the same answer. What it does is
/// in proportion to the changes, not to the facts.
struct Decider {
    private let facts: Facts
    private let definitions: Definitions
    let erasedPersons: ErasedPersons
    /// The facts that were decided about, as they stand after it.
    private var changed = Facts()
    private var touched: Set<FactID> = []
    /// By how many more facts something is defined than before.
    private var gained: [Reference: Int] = [:]
    private var gainedSeats: [SeatOfBody: Int] = [:]
    /// The last change of each fact that this decision stated, counted over all that was decided.
    private var stated: [FactID: Int] = [:]
    /// What facts defined before this decision changed or retracted them.
    private var moved: [Reference: Int] = [:]
    /// What may be recorded, in order.
    private(set) var decided: [Decided] = []

    init(_ standing: Standing) {
        facts = standing.facts
        definitions = standing.definitions
        erasedPersons = standing.erasedPersons
    }

    /// A change that is refused, with its place in the list.
    struct Refused: Error {
        let index: Int
        let refusal: Refusal
    }

    /// What is to be recorded of a change, with the bytes that say it.
    struct Decided {
        let position: Int
        let recordedAt: Instant
        let author: String
        let change: Change
        let payload: [UInt8]
    }

    mutating func decide(_ changes: [Change], at instant: Instant, author: String) throws(Refused) {
        for change in changes {
            let (payload, written): ([UInt8], Change)
            do throws(Refusal) {
                (payload, written) = try checked(change)
            } catch {
                throw Refused(index: decided.count, refusal: error)
            }
            note(written, at: decided.count)
            let next = Decided(
                position: facts.position + decided.count + 1,
                recordedAt: instant,
                author: author,
                change: written,
                payload: payload
            )
            decided.append(next)
            apply(written, next.entry)
        }
    }

    /// Refuses what names a body, seat, forum, group or instrument that nothing defines, or a seat with a body of which it
    /// is no seat, once all is decided.
    func finish() throws(Refused) {
        for (fact, index) in stated.sorted(by: { $0.value < $1.value }) {
            guard let statement = self[fact]?.statement else { continue }
            if let lost = statement.references.first(where: { $0 != statement.defines && !isDefined($0) }) {
                throw Refused(index: index, refusal: .notDefined(fact, lost))
            }
            if let named = statement.seatOfBody, definitions.count(named) + (gainedSeats[named] ?? 0) <= 0 {
                throw Refused(index: index, refusal: .seatElsewhere(fact, named))
            }
        }
        let gone = moved.filter { !isDefined($0.key) }
        guard !gone.isEmpty else { return }
        for stands in facts.all.filter({ !touched.contains($0.id) }) + changed.all {
            for reference in stands.statement.references {
                if let index = gone[reference] {
                    throw Refused(index: index, refusal: .stillNamed(reference, by: stands.id))
                }
            }
        }
    }

    private subscript(fact: FactID) -> Fact? { touched.contains(fact) ? changed[fact] : facts[fact] }

    private func erasure(of fact: FactID) -> Int? {
        touched.contains(fact) ? changed.erasure(of: fact) : facts.erasure(of: fact)
    }

    private func isDefined(_ reference: Reference) -> Bool {
        definitions.count(reference) + (gained[reference] ?? 0) > 0
    }

    private mutating func apply(_ change: Change, _ entry: Entry) {
        guard let fact = change.fact else { return }
        if touched.insert(fact).inserted, let old = facts[fact] { changed.apply(old.asEntry) }
        let old = changed[fact]?.statement
        changed.apply(entry)
        let new = changed[fact]?.statement
        if old?.definesSeat != new?.definesSeat {
            if let seat = old?.definesSeat { gainedSeats[seat, default: 0] -= 1 }
            if let seat = new?.definesSeat { gainedSeats[seat, default: 0] += 1 }
        }
        let (before, after) = (old?.defines, new?.defines)
        guard before != after else { return }
        if let before { gained[before, default: 0] -= 1 }
        if let after { gained[after, default: 0] += 1 }
    }

    private mutating func note(_ change: Change, at index: Int) {
        switch change {
        case .assert(let fact, _): stated[fact] = index
        case .correct(let fact, _, _):
            stated[fact] = index
            if let old = self[fact]?.statement.defines { moved[old] = index }
        case .retract(let fact, _):
            stated[fact] = nil
            if let old = self[fact]?.statement.defines { moved[old] = index }
        case .end, .erase: break
        }
    }

    private func checked(_ change: Change) throws(Refusal) -> (payload: [UInt8], change: Change) {
        switch change {
        case .assert(let fact, let claim):
            if let erased = erasure(of: fact) { throw .factErased(fact, by: erased) }
            if self[fact] != nil { throw .factStands(fact) }
            try check(fact, claim)
        case .correct(let fact, let claim, let reason):
            let old = try standing(fact)
            let (stands, given) = (old.statement.record.tag, claim.statement.record.tag)
            if stands != given { throw .otherKind(fact, stands: stands, given: given) }
            if old.claim == claim { throw .nothingChanges(fact) }
            if reason.isBlank { throw .reasonMissing }
            try check(fact, claim)
        case .end(let fact, let ending, let sources):
            let old = try standing(fact)
            guard old.statement.period != nil else { throw .cannotEnd(fact, kind: old.statement.record.tag) }
            guard let ended = old.statement.ending(ending) else {
                throw .endsBeforeStart(fact, until: ending.until.text)
            }
            // What contradicted itself when it was recorded can still be ended.
            let known = old.statement.contradictions
            if let wrong = ended.contradictions.first(where: { !known.contains($0) }) {
                throw .contradicts(fact, wrong)
            }
            if ended == old.statement, sources.isEmpty || sources == old.sources { throw .nothingChanges(fact) }
        case .retract(let fact, let reason):
            _ = try standing(fact)
            if reason.isBlank { throw .reasonMissing }
        case .erase: throw .erasureByHand
        }
        guard let fact = change.fact else { throw .erasureByHand }
        if erasedPersons.refuse(change) { throw .personErased(fact) }
        // An entry that cannot be read back would stop every later reading of the log.
        do throws(CodecError) {
            return try EntryCodec.written(change)
        } catch {
            throw .unreadable(fact, error)
        }
    }

    private func standing(_ fact: FactID) throws(Refusal) -> Fact {
        if let stands = self[fact] { return stands }
        if let erased = erasure(of: fact) { throw .factErased(fact, by: erased) }
        throw .factUnknown(fact)
    }

    private func check(_ fact: FactID, _ claim: Claim) throws(Refusal) {
        for person in claim.statement.people where fact.raw.contains(person.raw) { throw .factNamesPerson(fact) }
        if let wrong = claim.statement.contradictions.first { throw .contradicts(fact, wrong) }
    }
}

extension Decider.Decided {
    var entry: Entry {
        Entry(position: position, recordedAt: recordedAt, author: author, content: .change(change))
    }
}

extension Fact {
    /// The entry that would have made it what it is.
    fileprivate var asEntry: Entry {
        Entry(position: position, recordedAt: recordedAt, author: author, content: .change(.assert(id, claim)))
    }
}
