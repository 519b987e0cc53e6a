import Register

/// Puts together changes under identifiers that no register uses.
struct Making {
    let snapshot: Snapshot
    private(set) var changes: [Change] = []
    private var named: [String: PersonID] = [:]

    init(snapshot: Snapshot) {
        self.snapshot = snapshot
    }

    /// The same for the same name.
    mutating func person(_ newcomer: ProposedChange.Newcomer) -> PersonID? {
        switch newcomer {
        case .recorded(let person): return person
        case .named(let name):
            if let known = named[name] { return known }
            guard let person = PersonID("\(PersonID.rehearsed)person-\(named.count + 1)"),
                let always = Period(from: .open, until: .open, lastSeen: nil)
            else { return nil }
            named[name] = person
            assert(.personName(PersonName(person: person, name: name, dated: always)))
            return person
        }
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

    mutating func appoint(_ person: PersonID, to seat: SeatID, from day: CalendarDay) {
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
    mutating func end(_ fact: Fact, _ period: Period, on day: CalendarDay) {
        if case .within(let until) = period.until, until.latest <= day { return }
        if let from = period.from.bounds, from.earliest >= day {
            changes.append(.retract(fact.id, reason: "rehearsed"))
        } else {
            changes.append(.end(fact.id, Ending(until: .within(DayBounds(day)), manner: .ended), sources: []))
        }
    }

    mutating func assert(_ statement: Statement) {
        guard let fact = FactID("\(FactID.rehearsed)fact-\(changes.count + 1)"),
            let source = Source(kind: .officersNote, title: "A rehearsal", address: "", publisher: "", date: nil),
            let claim = Claim(statement: statement, sources: [source], confidence: .notStated)
        else { return }
        changes.append(.assert(fact, claim))
    }
}
