public import Register

extension Finding {
    /// Whether it rests on a fact about a person, or waits for one.
    public func concerns(_ person: PersonID, _ snapshot: Snapshot) -> Bool {
        let person = snapshot.person(person)
        if missing.contains(where: { $0.what.person.map(snapshot.person) == person }) { return true }
        return facts.contains { fact in
            snapshot.facts[fact]?.statement.people.contains { snapshot.person($0) == person } ?? false
        }
    }
}

extension Missing.What {
    /// The person of whom something is missing.
    var person: PersonID? {
        switch self {
        case .independence(let person), .employment(let person), .review(let person), .agreedExtension(let person),
            .pastOffices(let person), .registration(let person), .membership(let person), .employmentHere(let person),
            .appointmentAct(let person, _), .interest(let person, _), .dualOffice(let person, _),
            .declaration(let person), .fitAndProper(let person), .leadEmployer(let person), .letter(let person),
            .appraisal(let person), .timeCommitment(let person), .pay(let person):
            person
        case .wholeList(_, _, let person): person
        default: nil
        }
    }
}
