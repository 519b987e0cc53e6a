import Register

/// The days on which the answer of a rule for a body can become another.
///
/// There may be more of them than changes. There is one wherever a statement that a measure reads begins or stops to
/// hold, or becomes more or less sure; a law of the tests compares single days with what lies between.
struct ChangePoints {
    private(set) var days: Set<CalendarDay> = []

    init(_ snapshot: Snapshot, _ body: BodyID, _ rulebook: Rulebook) {
        add(rulebook)
        var read: Set<BodyID> = []
        var people: Set<PersonID> = []
        add(body, snapshot, &people)
        read.insert(body)
        for person in people {
            for appointment in snapshot.appointments(of: person) { add(appointment.payload.dated) }
            for other in snapshot.bodies(of: person) where read.insert(other).inserted {
                var others: Set<PersonID> = []
                add(other, snapshot, &others)
            }
            addAnniversaries(snapshot.service(of: person, in: body, as: [.chair, .nonExecutive]), rulebook)
            addAnniversaries(snapshot.service(of: person, in: body, as: [.chair]), rulebook)
            addCombined(person, snapshot, rulebook)
        }
    }

    private mutating func add(_ body: BodyID, _ snapshot: Snapshot, _ people: inout Set<PersonID>) {
        for stated in snapshot.existences(of: body) { add(stated.payload.dated) }
        for stated in snapshot.allLegalKinds(of: body) { add(stated.payload.dated) }
        for stated in snapshot.authorisations(of: body) { add(stated.payload.dated) }
        for stated in snapshot.allSectors(of: body) { add(stated.payload.dated) }
        for stated in snapshot.completenesses(of: body) { add(stated.payload.asAt) }
        for stated in snapshot.allDesignations(in: body) {
            add(stated.payload.dated)
            people.insert(snapshot.person(stated.payload.person))
        }
        let seats = Dictionary(grouping: snapshot.seats(of: body), by: \.payload.seat)
        for (seat, statements) in seats {
            for stated in statements { add(stated.payload.dated) }
            for vacancy in snapshot.vacancies(of: seat) { add(vacancy.payload.dated) }
            for appointment in snapshot.appointments(to: seat) {
                add(appointment.payload.dated)
                people.insert(snapshot.person(appointment.payload.person))
            }
        }
    }

    private mutating func add(_ rulebook: Rulebook) {
        for rule in rulebook.rules { add(rule.force) }
        for value in rulebook.parameters.flatMap(\.values) { add(value.force) }
    }

    private mutating func add(_ force: Force) {
        days.insert(force.from)
        if let until = force.until { days.insert(until) }
    }

    /// Where `Period.covers` changes its answer.
    private mutating func add(_ period: Period) {
        switch period.from {
        case .within(let bounds): days.formUnion([bounds.earliest, bounds.latest])
        case .seen(let bounds): days.insert(bounds.latest)
        case .open, .unknown, .notRecorded: break
        }
        switch period.until {
        case .within(let bounds): days.formUnion([bounds.earliest, bounds.latest])
        case .seen(let bounds): days.insert(bounds.earliest.advanced(by: 1))
        case .open, .unknown, .notRecorded: break
        }
        if let seen = period.lastSeen { days.formUnion([seen.latest, seen.earliest.advanced(by: 1)]) }
    }

    private mutating func add(_ bounds: DayBounds) {
        for day in [bounds.earliest, bounds.latest] {
            days.insert(day)
            days.insert(day.advanced(by: 1))
        }
    }

    /// The day on which all boards together become more than so many years.
    private mutating func addCombined(_ person: PersonID, _ snapshot: Snapshot, _ rulebook: Rulebook) {
        guard snapshot.bodies(of: person).count > 1, let first = days.min() else { return }
        for number in ChangePoints.years(rulebook) {
            func exceeds(_ day: CalendarDay) -> Bool {
                let service = snapshot.on(day).service(of: person, in: nil, as: [.chair, .nonExecutive])
                return ServedTime(days: service.least, endingOn: day).exceeds(number)
            }
            guard exceeds(snapshot.day) else { continue }
            var (under, over) = (first, snapshot.day)
            while over.number - under.number > 1 {
                let middle = CalendarDay(number: (under.number + over.number) / 2)
                if exceeds(middle) { over = middle } else { under = middle }
            }
            days.insert(over)
        }
    }

    private static func years(_ rulebook: Rulebook) -> Set<Int> {
        Set(
            rulebook.parameters.filter { $0.unit == .years }.flatMap(\.values).compactMap { value -> Int? in
                if case .number(let number) = value.value { number } else { nil }
            }
        )
    }

    private mutating func addAnniversaries(_ service: Service, _ rulebook: Rulebook) {
        let years = ChangePoints.years(rulebook)
        for number in years { service.anniversary(number).map { add($0) } }
        // Each appointment begins a clock of its own where those before it are not over yet.
        for appointment in service.appointments {
            guard let from = appointment.payload.dated.from.bounds else { continue }
            for day in [from.earliest, from.latest] {
                for number in years { day.advanced(byYears: number).map { add(DayBounds($0)) } }
            }
        }
    }
}
