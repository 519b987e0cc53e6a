import Register

/// The days on which the answer of a rule for a body can become another.
///
/// There may be more of them than changes. There is one wherever a statement that a measure reads begins or stops to
/// hold, or becomes more or less sure; a law of the tests compares single days with what lies between.
struct ChangePoints {
    private(set) var days: Set<CalendarDay> = []
    /// The numbers of years, months and days that a measure is given.
    private let years: Set<Int>
    private let months: Set<Int>
    private let countedDays: Set<Int>

    init(_ snapshot: Snapshot, _ body: BodyID, _ rulebook: Rulebook) {
        years = ChangePoints.numbers(.years, rulebook)
        months = ChangePoints.numbers(.months, rulebook)
        countedDays = ChangePoints.numbers(.days, rulebook)
        add(rulebook)
        addDaysOfYear(rulebook, until: snapshot.day)
        let people = add(body, snapshot)
        for person in people {
            let service = snapshot.service(of: person, in: body, as: [.chair, .nonExecutive])
            for appointment in service.appointments { addAnniversaries(appointment.payload.dated.from) }
            addCombined(person, snapshot)
            snapshot.governance(of: person).forEach { add($0) }
            let employers =
                snapshot.employments(of: person).compactMap(\.payload.body)
                + snapshot.secondments(of: person).compactMap(\.payload.employerBody)
            for stated in employers.flatMap({ snapshot.allLegalKinds(of: $0) }) { add(stated.payload.dated) }
        }
        let others = Set(people.flatMap { snapshot.bodies(of: $0) } + snapshot.bodiesRead(for: body))
        for other in others.subtracting([body]) { _ = add(other, snapshot) }
    }

    /// - Returns: Who ever had a seat of the body or was designated there.
    private mutating func add(_ body: BodyID, _ snapshot: Snapshot) -> Set<PersonID> {
        var people: Set<PersonID> = []
        for stated in snapshot.existences(of: body) + snapshot.predecessors(of: body) {
            addCounted(stated.payload.dated)
        }
        for stated in snapshot.allLegalKinds(of: body) { add(stated.payload.dated) }
        for stated in snapshot.authorisations(of: body) { add(stated.payload.dated) }
        for stated in snapshot.allSectors(of: body) { add(stated.payload.dated) }
        for stated in snapshot.completenesses(of: body) {
            stated.payload.period.map { add($0) }
            stated.payload.days.forEach { add($0) }
        }
        for stated in snapshot.allDesignations(in: body) {
            add(stated.payload.dated)
            people.insert(snapshot.person(stated.payload.person))
        }
        snapshot.governance(of: body).forEach { add($0) }
        let forums = snapshot.forums(of: body).map(\.payload.forum)
        for forum in Set(forums + snapshot.delegations(of: body).compactMap(\.payload.toForum)) {
            snapshot.statements(of: forum).forEach { add($0.payload.dated) }
            snapshot.members(of: forum).forEach { add($0.payload.dated) }
            snapshot.governance(of: forum).forEach { add($0) }
        }
        for governor in snapshot.governors(of: body) { people.insert(snapshot.person(governor.payload.person)) }
        for arrangement in snapshot.arrangements(of: body) { add(arrangement.payload.dated) }
        for instrument in snapshot.instruments(adoptedBy: body) { add(instrument.payload.dated) }
        let seats = Dictionary(grouping: snapshot.seats(of: body), by: \.payload.seat)
        for (seat, statements) in seats {
            for stated in statements { add(stated.payload.dated) }
            for vacancy in snapshot.vacancies(of: seat) { add(vacancy.payload.dated) }
            for appointment in snapshot.appointments(to: seat) {
                add(appointment.payload.dated)
                addDue(appointment.payload.dated)
                people.insert(snapshot.person(appointment.payload.person))
            }
            snapshot.governance(of: seat).forEach { add($0) }
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

    private static func numbers(_ unit: ParameterUnit, _ rulebook: Rulebook) -> Set<Int> {
        let used = Set(rulebook.rules.filter { $0.check.measure != nil }.flatMap(\.parameters))
        return Set(
            used.compactMap { rulebook[$0] }.filter { $0.unit == unit }.flatMap(\.values).compactMap {
                value -> Int? in
                if case .number(let number) = value.value { number } else { nil }
            }
        )
    }

    /// A day that a statement names matters on it, after it, and so many years, months or days later.
    private mutating func add(_ payload: any StatementPayload) {
        if let period = payload.period { addCounted(period) }
        for bounds in payload.days { addCounted(bounds) }
    }

    private mutating func addCounted(_ period: Period) {
        add(period)
        for bounds in [period.from.bounds, period.until.bounds, period.lastDay].compactMap(\.self) {
            addCounted(bounds)
        }
    }

    private mutating func addCounted(_ bounds: DayBounds) {
        add(bounds)
        for day in [bounds.earliest, bounds.latest] {
            for number in years { day.advanced(byYears: number).map { add(DayBounds($0)) } }
            for number in months { day.advanced(byMonths: number).map { add(DayBounds($0)) } }
            for number in countedDays { add(DayBounds(day.advanced(by: number))) }
        }
    }

    /// What somebody has to do so many days or months after joining a board, or once in so many months while there.
    private mutating func addDue(_ period: Period) {
        for day in [period.from.bounds, period.until.bounds].compactMap(\.self).flatMap({ [$0.earliest, $0.latest] }) {
            for number in months { day.advanced(byMonths: number).map { add(DayBounds($0)) } }
            for number in countedDays { add(DayBounds(day.advanced(by: number))) }
        }
    }

    private mutating func addDaysOfYear(_ rulebook: Rulebook, until last: CalendarDay) {
        let used = Set(rulebook.rules.filter { $0.check.measure != nil }.flatMap(\.parameters))
        for value in used.compactMap({ rulebook[$0] }).flatMap(\.values) {
            guard case .dayOfYear(let month, let day) = value.value, value.force.from.year <= last.year else {
                continue
            }
            for year in value.force.from.year...last.year {
                CalendarDay(year: year, month: month, day: day).map { add(DayBounds($0)) }
            }
        }
    }

    /// Each appointment can be the first that counts, and begins a clock of its own.
    private mutating func addAnniversaries(_ from: Boundary) {
        guard let from = from.bounds else { return }
        for day in [from.earliest, from.latest] {
            for number in years { day.advanced(byYears: number).map { add(DayBounds($0)) } }
        }
    }
}

extension Snapshot {
    /// The bodies of which the rules for a body read something because of its committees and delegations: the other
    /// parents of its committees, those on whose boards their members sit, and those to which it delegates.
    func bodiesRead(for body: BodyID) -> [BodyID] {
        let delegations = delegations(of: body)
        let forums = Set(forums(of: body).map(\.payload.forum) + delegations.compactMap(\.payload.toForum))
        let seats = forums.flatMap { members(of: $0) }.map(\.payload.seat) + delegations.compactMap(\.payload.toSeat)
        return forums.flatMap { statements(of: $0) }.flatMap(\.payload.parents)
            + Set(seats).flatMap { statements(of: $0) }.map(\.payload.body) + delegations.compactMap(\.payload.toBody)
    }
}
