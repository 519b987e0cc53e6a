extension Snapshot {
    /// Whether anything but an absence or a joining of identifiers is recorded of a person, whatever the day.
    public func isRecorded(_ person: PersonID) -> Bool {
        let person = people[person]
        return named.personNames[person] != nil || named.appointmentsOfPerson[person] != nil
            || !designations(of: person).isEmpty || !arrangements(heldBy: person).isEmpty
    }

    /// Every person of whom anything is recorded, by the identifier that remains.
    public var recordedPeople: [PersonID] {
        let holders = index.arrangements.compactMap(\.payload.holder) + index.designations.map(\.payload.person)
        return Set(holders.map { people[$0] }).union(named.personNames.keys).union(named.appointmentsOfPerson.keys)
            .sorted()
    }

    /// All names stated for a person, whatever the day.
    public func names(of person: PersonID) -> [Stated<PersonName>] { named.personNames[people[person]] ?? [] }

    /// The statements by which identifiers became those of this person.
    public func samePersons(of person: PersonID) -> [Stated<SamePerson>] {
        let person = people[person]
        return index.samePersons.filter { people[$0.payload.person] == person }
    }

    /// What a person was designated, in whatever body and on whatever day.
    public func designations(of person: PersonID) -> [Stated<Designation>] {
        let person = people[person]
        return index.designations.filter { people[$0.payload.person] == person }
    }

    /// The arrangement rows that name a person as the holder, whatever the day, in the order in which they begin.
    public func arrangements(heldBy person: PersonID) -> [Stated<Arrangement>] {
        let person = people[person]
        return index.arrangements.filter { $0.payload.holder.map { people[$0] } == person }
            .sorted { $0.startsBefore($1) }
    }
}
