public import Register

/// A change that somebody thinks of making, in the terms in which people think of it.
public enum ProposedChange: Hashable, Sendable {
    /// One person takes an office at several bodies, and whoever holds it there leaves it.
    case jointOffice(Office, Newcomer, at: [BodyID], from: CalendarDay)
    /// A voting executive seat is made for somebody.
    case newExecutive(Newcomer, at: BodyID, from: CalendarDay)
    /// Somebody leaves all seats at some bodies.
    case exit(PersonID, from: [BodyID], on: CalendarDay)

    /// Somebody who is recorded, or is not.
    public enum Newcomer: Hashable, Sendable {
        case recorded(PersonID)
        case named(String)

        fileprivate var person: PersonID? {
            switch self {
            case .recorded(let person): person
            case .named: PersonID("\(PersonID.rehearsed)person")
            }
        }
    }

    /// The first day on which it would hold.
    public var day: CalendarDay {
        switch self {
        case .jointOffice(_, _, _, let day), .newExecutive(_, _, let day), .exit(_, _, let day): day
        }
    }

    /// The name of whoever is not recorded.
    public var newcomer: String? {
        switch self {
        case .jointOffice(_, .named(let name), _, _), .newExecutive(.named(let name), _, _): name
        case .jointOffice(_, .recorded, _, _), .newExecutive(.recorded, _, _), .exit: nil
        }
    }

    public var bodies: [BodyID] {
        switch self {
        case .jointOffice(_, _, let bodies, _), .exit(_, let bodies, _): bodies
        case .newExecutive(_, let body, _): [body]
        }
    }
}

extension Snapshot {
    /// The changes to the register that it would take. They are made up, and are never recorded.
    public func changes(for proposed: ProposedChange) -> [Change] {
        var making = Making(snapshot: self)
        switch proposed {
        case .jointOffice(let office, let newcomer, let bodies, let day):
            making.name(newcomer)
            guard let person = newcomer.person else { return [] }
            for body in bodies { making.take(office, person, at: body, from: day) }
        case .newExecutive(let newcomer, let body, let day):
            making.name(newcomer)
            guard let person = newcomer.person else { return [] }
            making.addSeat(of: .executive, nil, person, at: body, from: day)
        case .exit(let person, let bodies, let day):
            for body in bodies {
                for seat in Set(seats(of: body).map(\.payload.seat)).sorted() {
                    making.end(
                        appointments(to: seat).filter { self.person($0.payload.person) == self.person(person) },
                        on: day
                    )
                }
            }
        }
        return making.changes
    }
}

extension Identifier {
    /// With this begin the identifiers of what is proposed, which no register uses.
    fileprivate static var rehearsed: String { "rehearsed-" }

    /// Whether it is of something that is only proposed.
    var isRehearsed: Bool { raw.hasPrefix(Identifier.rehearsed) }
}

/// Puts together changes under identifiers that no register uses.
private struct Making {
    let snapshot: Snapshot
    private(set) var changes: [Change] = []

    init(snapshot: Snapshot) {
        self.snapshot = snapshot
    }

    mutating func name(_ newcomer: ProposedChange.Newcomer) {
        guard case .named(let name) = newcomer, let person = newcomer.person,
            let always = Period(from: .open, until: .open, lastSeen: nil)
        else { return }
        assert(.personName(PersonName(person: person, name: name, dated: always)))
    }

    /// Whoever holds the office leaves its seats; the newcomer takes the first of them, or a new one.
    mutating func take(_ office: Office, _ person: PersonID, at body: BodyID, from day: CalendarDay) {
        let seats = Set(snapshot.seats(of: body).filter { $0.payload.office == office }.map(\.payload.seat)).sorted()
        let open = seats.filter { seat in
            snapshot.statements(of: seat).contains { $0.payload.coverage(on: day) != .not }
        }
        for seat in open {
            let others = snapshot.appointments(to: seat).filter {
                snapshot.person($0.payload.person) != snapshot.person(person)
            }
            end(others, on: day)
            for vacancy in snapshot.vacancies(of: seat) where vacancy.payload.coverage(on: day) != .not {
                end(vacancy.fact, vacancy.payload.dated, on: day)
            }
        }
        let holds = open.contains { seat in
            snapshot.appointments(to: seat).contains {
                snapshot.person($0.payload.person) == snapshot.person(person)
                    && $0.payload.coverage(on: day) == .certainly
            }
        }
        if holds { return }
        if let seat = open.first {
            appoint(person, to: seat, from: day)
        } else {
            addSeat(of: office == .chair ? .chair : .executive, office, person, at: body, from: day)
        }
    }

    mutating func addSeat(
        of kind: SeatKind,
        _ office: Office?,
        _ person: PersonID,
        at body: BodyID,
        from day: CalendarDay
    ) {
        guard let seat = SeatID("\(SeatID.rehearsed)seat-\(changes.count + 1)"),
            let period = Period(from: .within(DayBounds(day)), until: .open, lastSeen: nil)
        else { return }
        let stated = Seat(seat: seat, body: body, kind: kind, office: office, title: nil, votes: true, dated: period)
        assert(.seat(stated))
        appoint(person, to: seat, from: day)
    }

    private mutating func appoint(_ person: PersonID, to seat: SeatID, from day: CalendarDay) {
        guard let period = Period(from: .within(DayBounds(day)), until: .open, lastSeen: nil) else { return }
        assert(
            .appointment(
                Appointment(
                    person: person,
                    namedAs: nil,
                    seat: seat,
                    capacity: .substantive,
                    appointedBy: nil,
                    approval: nil,
                    statedShared: nil,
                    dated: period
                )
            )
        )
    }

    mutating func end(_ appointments: [Stated<Appointment>], on day: CalendarDay) {
        for one in appointments { end(one.fact, one.payload.dated, on: day) }
    }

    /// What would begin on the day or later never does.
    private mutating func end(_ fact: Fact, _ period: Period, on day: CalendarDay) {
        if case .within(let until) = period.until, until.latest <= day { return }
        if let from = period.from.bounds, from.earliest >= day {
            changes.append(.retract(fact.id, reason: "rehearsed"))
        } else {
            changes.append(.end(fact.id, Ending(until: .within(DayBounds(day)), manner: .ended), sources: []))
        }
    }

    private mutating func assert(_ statement: Statement) {
        guard let fact = FactID("\(FactID.rehearsed)fact-\(changes.count + 1)"),
            let source = Source(kind: .officersNote, title: "A rehearsal", address: "", publisher: "", date: nil),
            let claim = Claim(statement: statement, sources: [source], confidence: .notStated)
        else { return }
        changes.append(.assert(fact, claim))
    }
}

extension Facts {
    /// The facts as they would stand after some changes, which nobody recorded.
    public func rehearsing(_ changes: [Change]) -> Facts {
        var facts = self
        for change in changes {
            let entry = Entry(
                position: facts.position + 1,
                recordedAt: Instant(seconds: 0),
                author: "rehearsal",
                content: .change(change)
            )
            facts.apply(entry)
        }
        return facts
    }
}
