import Register

/// The days on which the answer of a rule for a body can become another.
///
/// There may be more of them than changes. There is one wherever a statement that a measure reads begins or stops to
/// hold, or becomes more or less sure; a law of the tests compares single days with what lies between.
struct ChangePoints {
    /// Of the kinds that any measure may read.
    private var core = PointSet()
    /// Of the kinds that few measures read, by their tags.
    private var apart: [String: PointSet] = [:]
    /// By a number of years, the days on which somebody has served more on all boards together.
    private var combined: [Int: Set<CalendarDay>] = [:]
    private let rulebook: Rulebook
    private let last: CalendarDay

    init(_ snapshot: Snapshot, _ body: BodyID, _ rulebook: Rulebook) {
        self.rulebook = rulebook
        last = snapshot.day
        let years = RuleNumbers(rulebook.rules.filter { $0.check.measure != nil }, rulebook).years
        let people = add(body, snapshot)
        for person in people {
            addCombined(person, snapshot, years)
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
                addCounted(appointment.payload.dated)
                people.insert(snapshot.person(appointment.payload.person))
            }
            snapshot.governance(of: seat).forEach { add($0) }
        }
        return people
    }

    /// The days after the first and before the end of a span on which the answer of a rule can become another.
    func days(for rule: Rule, after first: CalendarDay, before end: CalendarDay) -> [CalendarDay] {
        let forces = [rule.force] + rule.parameters.compactMap { rulebook[$0] }.flatMap(\.values).map(\.force)
        var found = Set(forces.flatMap { [$0.from, $0.until].compactMap(\.self) })
        let numbers = RuleNumbers([rule], rulebook)
        let reads = rule.check.measure.flatMap { Measure.byID[$0] }?.reads ?? []
        let kinds = [core] + reads.compactMap { apart[$0] }
        for day in kinds.union(\.counted) {
            for number in numbers.years {
                day.advanced(byYears: number).map { found.formUnion([$0, $0.advanced(by: 1)]) }
            }
            for number in numbers.months {
                day.advanced(byMonths: number).map { found.formUnion([$0, $0.advanced(by: 1)]) }
            }
            for number in numbers.days {
                let due = day.advanced(by: number)
                found.formUnion([due, due.advanced(by: 1)])
            }
        }
        for number in numbers.years { found.formUnion(combined[number] ?? []) }
        for (month, day) in numbers.daysOfYear where first.year <= last.year {
            for year in (first.year - 1)...last.year {
                guard let due = CalendarDay(year: year, month: month, day: day) else { continue }
                found.formUnion([due, due.advanced(by: 1)])
            }
        }
        return found.union(kinds.union(\.days)).filter { first < $0 && $0 < end }.sorted()
    }

    /// The day on which all boards together become more than so many years.
    private mutating func addCombined(_ person: PersonID, _ snapshot: Snapshot, _ years: Set<Int>) {
        guard snapshot.bodies(of: person).count > 1, let first = core.days.min() else { return }
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
            combined[number, default: []].insert(over)
        }
    }

    private mutating func add(_ period: Period) { core.add(period) }
    private mutating func addCounted(_ period: Period) { core.addCounted(period) }
    private mutating func add(_ bounds: DayBounds) { core.add(bounds) }

    private mutating func add(_ payload: any StatementPayload) {
        let tag = type(of: payload).tag
        if Measure.kindsApart.contains(tag) {
            apart[tag, default: PointSet()].add(payload)
        } else {
            core.add(payload)
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
