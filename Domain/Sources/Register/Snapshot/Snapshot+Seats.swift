/// A person in a seat on the day.
public struct SeatHolding: Hashable, Sendable {
    public let appointment: Stated<Appointment>
    public let seat: Stated<Seat>
    public let person: PersonID
    public let coverage: Coverage
}

extension Snapshot {
    public func seats(of body: BodyID) -> [Stated<Seat>] { readAll(named.seatsOfBody, body) }

    /// Of several statements that disagree the one that holds most surely, or comes closest.
    public func seat(_ seat: SeatID) -> Stated<Seat>? { closest(read(named.seats, seat)) }

    /// Who holds the seat on the day, certain holders first; several where sources disagree or dates are partial.
    public func holders(of seat: SeatID) -> [SeatHolding] {
        holdings(read(named.appointmentsToSeat, seat))
    }

    /// The seats a person holds on the day.
    public func holdings(of person: PersonID) -> [SeatHolding] {
        holdings(read(named.appointmentsOfPerson, people[person]))
    }

    /// Who holds an office of a body on the day.
    public func holders(of office: Office, in body: BodyID) -> [SeatHolding] {
        var seen: Set<SeatID> = []
        return seats(of: body).map { $0.payload }
            .filter { $0.office == office && seen.insert($0.seat).inserted }
            .flatMap { holders(of: $0.seat) }
    }

    /// All appointments to a seat, whatever the day.
    public func appointments(to seat: SeatID) -> [Stated<Appointment>] { readAll(named.appointmentsToSeat, seat) }

    /// All appointments of a person, whatever the day.
    public func appointments(of person: PersonID) -> [Stated<Appointment>] {
        readAll(named.appointmentsOfPerson, people[person])
    }

    /// What is stated of the seat on the day: a certain holder stands before a vacancy, a vacancy before possible
    /// holders.
    public func state(of seat: SeatID) -> SeatState {
        let holders = holders(of: seat)
        if holders.contains(where: { $0.coverage == .certainly }) { return .held(holders) }
        if let vacancy = best(read(named.vacancies, seat)) { return .vacant(vacancy, holders) }
        return holders.isEmpty ? .notRecorded : .held(holders)
    }

    /// All statements of a seat, whatever the day and the body.
    public func statements(of seat: SeatID) -> [Stated<Seat>] { readAll(named.seats, seat) }

    /// All statements that a seat is vacant, whatever the day.
    public func vacancies(of seat: SeatID) -> [Stated<Vacancy>] { readAll(named.vacancies, seat) }

    /// The name of a person on the day; failing that the one closest to it; failing that as a source wrote it;
    /// failing that the identifier.
    public func name(of person: PersonID) -> String {
        let person = people[person]
        if let stated = closest(named.personNames[person]) { return stated.payload.name }
        return named.appointmentsOfPerson[person].last { $0.payload.namedAs != nil }?.payload.namedAs ?? person.raw
    }

    /// All absences of people from seats of a body, whatever the day; they are private to the body.
    public func absences(of body: BodyID) -> [Stated<Absence>] { readAll(named.absencesFromBody, body) }

    /// All designations in a body, whatever the day.
    public func allDesignations(in body: BodyID) -> [Stated<Designation>] {
        readAll(named.designationsInBody, body)
    }

    /// All statements that a list of a body is whole, whatever the day.
    public func completenesses(of body: BodyID) -> [Stated<Completeness>] { readAll(named.completenesses, body) }

    /// All statements that one list of a body is whole, whatever the day.
    public func completenesses(
        of body: BodyID,
        _ list: ListKind,
        forum: ForumID? = nil,
        person: PersonID? = nil
    ) -> [Stated<Completeness>] {
        readAll(
            named.wholeLists,
            WholeList(body: body, list: list, forum: forum, person: person.map { people[$0] })
        )
    }

    public func designations(in body: BodyID) -> [Stated<Designation>] {
        read(named.designationsInBody, body).filter { $0.covers(day) != .not }
    }

    private func holdings(_ appointments: Filed<Appointment>) -> [SeatHolding] {
        appointments.compactMap { appointment in
            let coverage = appointment.covers(day)
            guard coverage != .not, let seat = seat(appointment.payload.seat) else { return nil }
            return SeatHolding(
                appointment: appointment,
                seat: seat,
                person: people[appointment.payload.person],
                coverage: coverage
            )
        }
        .sorted { ($1.coverage, $0.appointment.fact.id) < ($0.coverage, $1.appointment.fact.id) }
    }
}

/// A seat on the day.
public enum SeatState: Hashable, Sendable {
    /// Certain holders first; several where sources disagree or dates are partial.
    case held([SeatHolding])
    /// Stated to be vacant; with those who are only possibly in it.
    case vacant(Stated<Vacancy>, [SeatHolding])
    /// Nothing says who holds it, or that nobody does.
    case notRecorded
}
