import Register

/// Decides whether changes may follow what stands. Pure: the same facts and changes give the same answer.
struct Decider {
    private(set) var facts: Facts
    let erasedPersons: ErasedPersons

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
            facts.apply(
                Entry(position: facts.position + 1, recordedAt: instant, author: author, content: .change(change))
            )
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
            if reason.isEmpty { throw .reasonMissing }
            try checkPeople(fact, claim)
        case .end(let fact, let ending, _):
            let old = try standing(fact)
            guard old.statement.period != nil else { throw .cannotEnd(fact, kind: old.statement.record.tag) }
            guard old.statement.ending(ending) != nil else {
                throw .endsBeforeStart(fact, until: ending.until.text)
            }
        case .retract(let fact, let reason):
            _ = try standing(fact)
            if reason.isEmpty { throw .reasonMissing }
        case .erase: throw .erasureByHand
        }
    }

    private func standing(_ fact: FactID) throws(Refusal) -> Fact {
        if let stands = facts[fact] { return stands }
        if let erased = facts.erasure(of: fact) { throw .factErased(fact, by: erased) }
        throw .factUnknown(fact)
    }

    private func checkPeople(_ fact: FactID, _ claim: Claim) throws(Refusal) {
        if erasedPersons.refuse(claim) { throw .personErased(fact) }
        for person in claim.statement.people where fact.raw.contains(person.raw) { throw .factNamesPerson(fact) }
    }
}
