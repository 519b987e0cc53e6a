import Register

/// The days on which the answer of a rule for a body can become another.
///
/// There may be more of them than changes. There is one wherever a statement that a measure reads begins or stops to
/// hold, or becomes more or less sure; a law of the tests compares single days with what lies between.
struct ChangePoints {
    private(set) var days: Set<CalendarDay> = []
    /// The numbers of years that a measure is given.
    private let years: Set<Int>

    init(_ snapshot: Snapshot, _ body: BodyID, _ rulebook: Rulebook) {
        years = ChangePoints.years(rulebook)
        add(rulebook)
        let people = add(body, snapshot)
        for person in people {
            let service = snapshot.service(of: person, in: body, as: [.chair, .nonExecutive])
            for appointment in service.appointments { addAnniversaries(appointment.payload.dated.from) }
            addCombined(person, snapshot)
        }
        for other in Set(people.flatMap { snapshot.bodies(of: $0) }).subtracting([body]) { _ = add(other, snapshot) }
    }

    /// - Returns: Who ever had a seat of the body or was designated there.
    private mutating func add(_ body: BodyID, _ snapshot: Snapshot) -> Set<PersonID> {
        var people: Set<PersonID> = []
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
        return people
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
    private mutating func addCombined(_ person: PersonID, _ snapshot: Snapshot) {
        guard snapshot.bodies(of: person).count > 1, let first = days.min() else { return }
        for number in years {
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
        let used = Set(rulebook.rules.filter { $0.check.measure != nil }.flatMap(\.parameters))
        return Set(
            used.compactMap { rulebook[$0] }.filter { $0.unit == .years }.flatMap(\.values).compactMap {
                value -> Int? in
                if case .number(let number) = value.value { number } else { nil }
            }
        )
    }

    /// Each appointment can be the first that counts, and begins a clock of its own.
    private mutating func addAnniversaries(_ from: Boundary) {
        guard let from = from.bounds else { return }
        for day in [from.earliest, from.latest] {
            for number in years { day.advanced(byYears: number).map { add(DayBounds($0)) } }
        }
    }
}
