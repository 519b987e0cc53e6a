extension Snapshot {
    /// Whether anything but an absence or a joining of identifiers is recorded of a person, whatever the day.
    public func isRecorded(_ person: PersonID) -> Bool {
        let person = people[person]
        return !named.personNames[person].isEmpty || !named.appointmentsOfPerson[person].isEmpty
            || !named.designationsOfPerson[person].isEmpty || !named.arrangementsHeldBy[person].isEmpty
    }

    /// Every person of whom anything is recorded, by the identifier that remains.
    public var recordedPeople: [PersonID] {
        Set(named.arrangementsHeldBy.keys).union(named.designationsOfPerson.keys).union(named.personNames.keys)
            .union(named.appointmentsOfPerson.keys).sorted()
    }

    /// All names stated for a person, whatever the day.
    public func names(of person: PersonID) -> [Stated<PersonName>] { Array(named.personNames[people[person]]) }

    /// The statements by which identifiers became those of this person.
    public func samePersons(of person: PersonID) -> [Stated<SamePerson>] {
        Array(named.samePersons[people[person]])
    }

    /// What a person was designated, in whatever body and on whatever day.
    public func designations(of person: PersonID) -> [Stated<Designation>] {
        readAll(named.designationsOfPerson, people[person])
    }

    /// The arrangement rows that name a person as the holder, whatever the day, in the order in which they begin.
    public func arrangements(heldBy person: PersonID) -> [Stated<Arrangement>] {
        read(named.arrangementsHeldBy, people[person]).sorted { $0.startsBefore($1) }
    }
}
