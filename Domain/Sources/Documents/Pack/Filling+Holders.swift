import Models
import Register

/// Who holds an office of a body for certain, and the facts that say so.
struct FoundHolders {
    let people: [PersonID]
    /// Such as `interim`, by person.
    let capacity: [PersonID: String]
    let facts: [FactID]
    /// Who may hold it, where nobody certainly does.
    let possible: [PersonID]
}

extension Filling {
    func found(_ office: HeldOffice, _ body: BodyID) -> FoundHolders {
        if let seat = office.office { return found(seat, body) }
        let stated: [(person: PersonID, fact: FactID, coverage: Coverage)]
        if let designation = office.designation {
            stated = snapshot.designations(in: body).filter { $0.payload.designation == designation }
                .map { (snapshot.person($0.payload.person), $0.fact.id, $0.covers(day)) }
        } else {
            stated = snapshot.accountingOfficers(of: body).filter { $0.covers(day) != .not }
                .map { (snapshot.person($0.payload.person), $0.fact.id, $0.covers(day)) }
        }
        let sure = stated.filter { $0.coverage == .certainly }
        return FoundHolders(
            people: sure.map(\.person).uniqued,
            capacity: [:],
            facts: stated.map(\.fact),
            possible: stated.filter { $0.coverage == .possibly }.map(\.person).uniqued
        )
    }

    private func found(_ office: Office, _ body: BodyID) -> FoundHolders {
        let holders = snapshot.holders(of: office, in: body).filter { $0.seat.payload.body == body }
        let sure = holders.filter { $0.coverage == .certainly }
        var capacity: [PersonID: String] = [:]
        for holder in sure {
            switch holder.appointment.payload.capacity {
            case .interim, .acting: capacity[holder.person] = holder.appointment.payload.capacity.rawValue
            case .substantive, .notStated: continue
            }
        }
        return FoundHolders(
            people: sure.map(\.person).uniqued,
            capacity: capacity,
            facts: holders.map { $0.appointment.fact.id },
            possible: holders.filter { $0.coverage == .possibly }.map(\.person).uniqued
        )
    }

    /// Their names, or a blank that says who could name them.
    func holders(_ office: HeldOffice, _ body: BodyID) -> (runs: [PackRun], people: [PersonID]) {
        let found = found(office, body)
        use(found.facts)
        guard !found.people.isEmpty else {
            let what = "who is \(office.inWords) of \(shortName(body)) on \(day.inWords)"
            let last = found.possible.isEmpty ? nil : found.possible.map(name).inWords
            return ([.blank(Blank(what, who: .secretary(body), last: last))], [])
        }
        let names = found.people.map { person in
            name(person) + (found.capacity[person].map { " (\($0))" } ?? "")
        }
        return ([.words(names.inWords)], found.people)
    }

    /// Who holds a shared post or is to hold it: by the plan, else who holds it for certain wherever it is joint.
    func holder(of post: Office) -> [PackRun] {
        if arranged.bodies(sharing: post).isEmpty { return [.words("not joint, as this plan has it")] }
        if let planned = planned(post) { return [.words(planned)] }
        let (shared, facts) = sharing(post)
        use(facts)
        guard !shared.isEmpty else { return [.blank(Blank("who is to be shared \(post.inWords)"))] }
        return [.words(shared.sorted().map(name).inWords)]
    }

    /// Who certainly holds a post at every body at which it is joint.
    func sharing(_ post: Office) -> (people: Set<PersonID>, facts: [FactID]) {
        let everywhere = arranged.bodies(sharing: post).map { found(post, $0) }
        let people = everywhere.map { Set($0.people) }
        return (
            people.dropFirst().reduce(people.first ?? []) { $0.intersection($1) }, everywhere.flatMap(\.facts)
        )
    }

    /// Whom the plan names.
    func planned(_ post: Office) -> String? {
        plan.holders.first { $0.post == post }.map { holder in
            switch holder.who {
            case .recorded(let person): name(person)
            case .named(let name): name
            }
        }
    }

    /// The other bodies of the plan on whose boards somebody certainly sits.
    func otherBoards(of person: PersonID, than body: BodyID) -> [BodyID] {
        let bodies = Set(snapshot.holdings(of: person).filter { $0.coverage != .not }.map { $0.seat.payload.body })
        return plan.bodies.filter { $0 != body && bodies.contains($0) }
    }
}
