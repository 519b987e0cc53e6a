import Register

/// Who is away from seats of a body on the day, by what is recorded of absences or of suspensions.
struct Away {
    /// A person and the seat that the statement names.
    private struct Place: Hashable {
        let person: PersonID
        let seat: SeatID
    }

    private let sure: Set<Place>
    private let possible: Set<Place>
    let facts: FactSet

    private init<Payload: Dated>(
        _ all: [Stated<Payload>],
        _ day: CalendarDay,
        _ place: (Payload) -> Place
    ) {
        let holding = all.filter { $0.covers(day) != .not }
        let certain = holding.filter { one in
            one.covers(day) == .certainly
                && !all.contains { other in
                    other.covers(day) != .certainly && place(other.payload) == place(one.payload)
                        && other.payload.dated.isRival(of: one.payload.dated)
                }
        }
        sure = Set(certain.map { place($0.payload) })
        possible = Set(holding.map { place($0.payload) })
        facts = holding.facts
    }

    static func absent(from body: BodyID, _ snapshot: Snapshot) -> Away {
        Away(snapshot.absences(of: body), snapshot.day) { Place(person: snapshot.person($0.person), seat: $0.seat) }
    }

    static func suspended(from body: BodyID, _ snapshot: Snapshot) -> Away {
        Away(snapshot.suspensions(of: body), snapshot.day) { Place(person: snapshot.person($0.person), seat: $0.seat) }
    }

    func sure(from seat: SeatID) -> Set<PersonID> { Set(sure.filter { $0.seat == seat }.map(\.person)) }
    func possible(from seat: SeatID) -> Set<PersonID> { Set(possible.filter { $0.seat == seat }.map(\.person)) }
}
