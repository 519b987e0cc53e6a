import Register

/// An office of somebody on the board of another body, or employment elsewhere.
struct PostElsewhere {
    let person: PersonID
    /// Nil for an employer that is no body of the register.
    let body: BodyID?
    /// The name of the body or employer.
    let name: String
    /// Nil for employment.
    let seat: SeatID?
    let isSure: Bool
    let since: Boundary
    /// The appointment or employment.
    let fact: FactID
    let facts: FactSet
    /// What would have to be recorded to know that it was held on the day.
    let missing: Missing

    /// `on the board of Eastby`, or `employed by Eastby`.
    var inWords: String { seat == nil ? "employed by \(name)" : "on the board of \(name)" }
}

extension Set<SeatKind> {
    /// Every seat, with those of associates.
    static let every = Set(SeatKind.allCases)
    /// Those of directors.
    static let directors: Set<SeatKind> = [.chair, .executive, .nonExecutive]
}

extension Question {
    /// What people hold elsewhere on the day, by person; the other seat follows from the register of the other body.
    func posts(of people: Set<PersonID>, _ kinds: Set<SeatKind>, employments: Bool) -> [PersonID: [PostElsewhere]] {
        var all: [PersonID: [PostElsewhere]] = [:]
        for person in people {
            let posts = posts(of: person, kinds, employments: employments)
            if !posts.isEmpty { all[person] = posts }
        }
        return all
    }

    func posts(of person: PersonID, _ kinds: Set<SeatKind>, employments: Bool) -> [PostElsewhere] {
        memory.posts(of: person, at: body, kinds, employments: employments, snapshot) {
            seatsElsewhere(person, kinds) + (employments ? employed(person) : [])
        }
    }

    private func seatsElsewhere(_ person: PersonID, _ kinds: Set<SeatKind>) -> [PostElsewhere] {
        elsewhere([person], kinds).map { other, holder in
            PostElsewhere(
                person: holder.person,
                body: other,
                name: snapshot.shortName(of: other),
                seat: holder.seat,
                isSure: holder.coverage == .certainly,
                since: holder.appointment.dated.from,
                fact: holder.holding.appointment.fact.id,
                facts: holder.facts,
                missing: Missing(.holderOnDay(holder.seat), from: .secretary(other))
            )
        }
    }

    private func employed(_ person: PersonID) -> [PostElsewhere] {
        let all = snapshot.employments(of: person)
        return all.filter { $0.payload.body != body && $0.covers(day) != .not }.map { one in
            let same = all.filter { $0.payload.body == one.payload.body && $0.payload.employer == one.payload.employer }
            return PostElsewhere(
                person: person,
                body: one.payload.body,
                name: one.payload.body.map { snapshot.shortName(of: $0) } ?? one.payload.employer ?? "",
                seat: nil,
                isSure: holds(one, among: same) == .yes,
                since: one.payload.dated.from,
                fact: one.fact.id,
                facts: [one.fact.id],
                missing: Missing(.employment(person), from: .secretary(one.payload.body ?? body))
            )
        }
    }

    /// Whether a statement holds on the day, where none of the same thing denies it.
    func holds<Payload: Dated>(_ one: Stated<Payload>, among same: [Stated<Payload>]) -> Known {
        switch one.covers(day) {
        case .not: return .no
        case .possibly: return .unknown
        case .certainly:
            let isDenied = same.contains {
                $0.covers(day) != .certainly && $0.payload.dated.isRival(of: one.payload.dated)
            }
            return isDenied ? .unknown : .yes
        }
    }

    private func appointmentsHere(_ person: PersonID) -> [Stated<Appointment>] {
        snapshot.appointments(of: person).filter { appointment in
            snapshot.statements(of: appointment.payload.seat).contains { $0.payload.body == body }
        }
    }

    /// The days on which `wasHere` can change.
    func daysHere(_ person: PersonID) -> [DayBounds] {
        appointmentsHere(person).map { $0.payload.dated }.flatMap { dated in
            [dated.from.bounds, dated.until.bounds, dated.lastSeen].compactMap(\.self)
        }
    }

    /// Whether a person had a seat of the board on an earlier day.
    func wasHere(_ person: PersonID, on day: CalendarDay) -> Known {
        let here = appointmentsHere(person)
        let said = here.map { $0.covers(day) }.max()
        return said == .certainly ? .yes : said == .possibly ? .unknown : .no
    }

    /// The statement that the posts of a person elsewhere are all recorded.
    func wholePosts(of person: PersonID) -> Stated<Completeness>? { whole(.postsElsewhere, person: person) }
}

extension Boundary {
    /// The day on which something began, where one is stated.
    var start: DayBounds? {
        if case .within(let bounds) = self { bounds } else { nil }
    }
}

extension DayBounds {
    /// The later of two days.
    func later(_ other: DayBounds) -> DayBounds {
        DayBounds(earliest: max(earliest, other.earliest), latest: max(latest, other.latest)) ?? self
    }
}

extension Answer {
    /// Whether it is one that what is said of all may rest on.
    var isFine: Bool { result == .met || result == .notApplicable }

    /// The same where the posts of somebody elsewhere are stated to be all; unknown where nobody says so.
    func given(_ whole: Stated<Completeness>?, _ missing: Missing) -> Answer {
        guard isFine else { return self }
        guard let whole else {
            return .unknown(explanation, facts, [missing]).noting(all: notes)
        }
        var answer = self
        answer.facts.insert(whole.fact.id)
        return answer
    }
}
