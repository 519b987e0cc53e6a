import Register

/// Decides whether changes may follow what stands. Pure: the same facts and changes give the same answer.
struct Decider {
    private(set) var facts: Facts
    let erasedPersons: ErasedPersons
    /// The last change of each fact that this decision stated, counted over all that was decided.
    private var stated: [FactID: Int] = [:]
    /// What facts defined before this decision changed or retracted them.
    private var moved: [Reference: Int] = [:]
    private var decided = 0

    init(facts: Facts, erasedPersons: ErasedPersons) {
        self.facts = facts
        self.erasedPersons = erasedPersons
    }

    /// A change that is refused, with its place in the list.
    struct Refused: Error {
        let index: Int
        let refusal: Refusal
    }

    mutating func decide(_ changes: [Change], at instant: Instant, author: String) throws(Refused) {
        for (index, change) in changes.enumerated() {
            do throws(Refusal) {
                try check(change)
            } catch {
                throw Refused(index: index, refusal: error)
            }
            note(change, at: decided + index)
            facts.apply(
                Entry(position: facts.position + 1, recordedAt: instant, author: author, content: .change(change))
            )
        }
        decided += changes.count
    }

    /// Refuses what names a body, seat, forum, group or instrument that nothing defines, once all is decided.
    func finish() throws(Refused) {
        let defined = facts.definitions
        for (fact, index) in stated.sorted(by: { $0.value < $1.value }) {
            guard let stands = facts[fact], let lost = dangling(stands.statement, defined: defined).first else {
                continue
            }
            throw Refused(index: index, refusal: .notDefined(fact, lost))
        }
        let gone = moved.filter { !defined.contains($0.key) }
        guard !gone.isEmpty else { return }
        for stands in facts.all {
            for reference in stands.statement.references {
                if let index = gone[reference] {
                    throw Refused(index: index, refusal: .stillNamed(reference, by: stands.id))
                }
            }
        }
    }

    private mutating func note(_ change: Change, at index: Int) {
        switch change {
        case .assert(let fact, _): stated[fact] = index
        case .correct(let fact, _, _):
            stated[fact] = index
            if let old = facts[fact]?.statement.defines { moved[old] = index }
        case .retract(let fact, _):
            stated[fact] = nil
            if let old = facts[fact]?.statement.defines { moved[old] = index }
        case .end, .erase: break
        }
    }

    private func check(_ change: Change) throws(Refusal) {
        switch change {
        case .assert(let fact, let claim):
            if let erased = facts.erasure(of: fact) { throw .factErased(fact, by: erased) }
            if facts[fact] != nil { throw .factStands(fact) }
            try checkPeople(fact, claim)
        case .correct(let fact, let claim, let reason):
            let old = try standing(fact)
            let (stands, given) = (old.statement.record.tag, claim.statement.record.tag)
            if stands != given { throw .otherKind(fact, stands: stands, given: given) }
            if old.claim == claim { throw .nothingChanges(fact) }
            if reason.isBlank { throw .reasonMissing }
            try checkPeople(fact, claim)
        case .end(let fact, let ending, let sources):
            let old = try standing(fact)
            guard old.statement.period != nil else { throw .cannotEnd(fact, kind: old.statement.record.tag) }
            guard let ended = old.statement.ending(ending) else {
                throw .endsBeforeStart(fact, until: ending.until.text)
            }
            if ended == old.statement, sources.isEmpty || sources == old.sources { throw .nothingChanges(fact) }
        case .retract(let fact, let reason):
            _ = try standing(fact)
            if reason.isBlank { throw .reasonMissing }
        case .erase: throw .erasureByHand
        }
        guard let fact = change.fact else { return }
        if erasedPersons.refuse(change) { throw .personErased(fact) }
        try checkReadable(fact, change)
    }

    /// An entry that cannot be read back would stop every later reading of the log.
    private func checkReadable(_ fact: FactID, _ change: Change) throws(Refusal) {
        do throws(CodecError) {
            try EntryCodec.check(change)
        } catch {
            throw .unreadable(fact, error)
        }
    }

    private func standing(_ fact: FactID) throws(Refusal) -> Fact {
        if let stands = facts[fact] { return stands }
        if let erased = facts.erasure(of: fact) { throw .factErased(fact, by: erased) }
        throw .factUnknown(fact)
    }

    private func checkPeople(_ fact: FactID, _ claim: Claim) throws(Refusal) {
        for person in claim.statement.people where fact.raw.contains(person.raw) { throw .factNamesPerson(fact) }
    }
}
