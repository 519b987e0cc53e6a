import Register
import Rules
import Testing

/// A small invented board that says of itself which boards it allows, and is recorded in statements.
///
/// What stops it is found by trying: every set of people away, in every board that is allowed.
struct CoverBoard {
    enum Kind: CaseIterable { case executive, nonExecutive, chair, disputed }
    /// Who holds a seat.
    enum Holding: CaseIterable {
        case one, joint, jointPossibly, possibly, either, nobodyRecorded, vacant, suspended, suspendedPossibly
    }
    enum Vote: CaseIterable { case yes, no, notRecorded }
    enum Absence: CaseIterable { case none, certain, possible }

    struct Place {
        var kind: Kind
        var holding: Holding
        var vote = Vote.yes
        /// Of the first holder.
        var absence = Absence.none
    }

    var places: [Place]
    var isWhole = true
    var sector = Sector.acute
    var kind = LegalKind.nhsTrust

    /// 15 June 2024.
    static let day = CalendarDay(number: 19_889)

    static func person(_ place: Int, _ number: Int) -> PersonID { id("p\(place)-\(number)") }

    /// A text that is no identifier stops the test.
    static func id<Kind>(_ text: String) -> Identifier<Kind> {
        guard let id = Identifier<Kind>(text) else { preconditionFailure("'\(text)' is no identifier") }
        return id
    }

    func people(_ index: Int) -> [PersonID] {
        switch places[index].holding {
        case .one, .possibly, .suspended, .suspendedPossibly: [CoverBoard.person(index, 1)]
        case .joint, .jointPossibly, .either: [CoverBoard.person(index, 1), CoverBoard.person(index, 2)]
        case .nobodyRecorded, .vacant: []
        }
    }

    var everybody: [PersonID] { places.indices.flatMap(people) }
}

// MARK: - As it is recorded

extension CoverBoard {
    /// Surely on the day.
    static let sure = since(DayBounds(CalendarDay(number: 5_000)))
    /// It may have begun on the day, or later in the year.
    static let possible = since(DayBounds(day), or: DayBounds(day.advanced(by: 200)))

    private static func since(_ first: DayBounds, or last: DayBounds? = nil) -> Period {
        guard let bounds = DayBounds(earliest: first.earliest, latest: (last ?? first).latest),
            let period = Period(from: .within(bounds), until: .open, lastSeen: nil)
        else { preconditionFailure("no such period") }
        return period
    }

    func statements(_ body: BodyID) -> [Statement] {
        var all: [Statement] = [
            .bodyExistence(BodyExistence(body: body, successors: [], dated: CoverBoard.sure)),
            .bodyLegalKind(BodyLegalKind(body: body, kind: kind, dated: CoverBoard.sure)),
            .bodySector(BodySector(body: body, sector: sector, dated: CoverBoard.sure)),
        ]
        if isWhole {
            all.append(.completeness(Completeness(body: body, list: .boardMembers, asAt: DayBounds(CoverBoard.day))))
        }
        for index in places.indices { all += statements(body, index) }
        return all
    }

    private func statements(_ body: BodyID, _ index: Int) -> [Statement] {
        let place = places[index]
        let seat = CoverBoard.id("\(body.raw).seat-\(index)") as SeatID
        var all: [Statement] = place.kind.seatKinds.map { kind in
            .seat(
                Seat(
                    seat: seat,
                    body: body,
                    kind: kind,
                    office: kind == .chair ? .chair : nil,
                    title: nil,
                    votes: place.vote == .notRecorded ? nil : place.vote == .yes,
                    dated: CoverBoard.sure
                )
            )
        }
        let people = people(index)
        for (number, person) in people.enumerated() {
            let isPossible = place.holding == .possibly || (place.holding == .jointPossibly && number == 1)
            all.append(
                .appointment(
                    Appointment(
                        person: person,
                        namedAs: "\(person.raw) (invented)",
                        seat: seat,
                        capacity: .substantive,
                        appointedBy: nil,
                        approval: nil,
                        statedShared: nil,
                        dated: isPossible ? CoverBoard.possible : CoverBoard.sure
                    )
                )
            )
        }
        if place.holding == .vacant { all.append(.vacancy(Vacancy(seat: seat, dated: CoverBoard.sure))) }
        guard let first = people.first else { return all }
        if place.holding == .suspended || place.holding == .suspendedPossibly {
            let dated = place.holding == .suspended ? CoverBoard.sure : CoverBoard.possible
            all.append(.suspension(Suspension(person: first, seat: seat, body: body, dated: dated)))
        }
        if place.absence != .none {
            let dated = place.absence == .certain ? CoverBoard.sure : CoverBoard.possible
            all.append(.absence(Register.Absence(person: first, seat: seat, body: body, dated: dated)))
        }
        return all
    }

    static func snapshot(_ statements: [Statement], on day: CalendarDay = day) throws -> Snapshot {
        let minutes = try #require(
            Source(
                kind: .minute,
                title: "Minutes (invented)",
                address: "",
                publisher: "The Trust (invented)",
                date: nil
            )
        )
        let rule = try #require(RuleID("none"))
        let body = try #require(BodyID("the-trust"))
        return RuleCase(
            name: "a board",
            rule: rule,
            body: body,
            day: day,
            said: statements.map { RuleCase.Said($0, by: minutes) },
            outcome: .unknown,
            missing: nil,
            doubts: [],
            isNoted: false
        ).snapshot()
    }
}

extension CoverBoard.Kind {
    var seatKinds: [SeatKind] {
        switch self {
        case .executive: [.executive]
        case .nonExecutive: [.nonExecutive]
        case .chair: [.chair]
        case .disputed: [.executive, .nonExecutive]
        }
    }
}

// MARK: - Found by trying

extension CoverBoard {
    /// A seat that is filled, in one of the boards that are allowed. No people where nobody recorded is in it.
    struct Filled {
        let isExecutive: Bool
        let people: Set<PersonID>
    }

    /// Every board that is allowed.
    var worlds: [[Filled]] {
        var worlds: [[Filled]] = [[]]
        for index in places.indices {
            let options = options(index)
            worlds = worlds.flatMap { world in options.map { world + ($0.map { [$0] } ?? []) } }
        }
        guard !isWhole else { return worlds }
        let more = (0..<8).map { Filled(isExecutive: $0 < 4, people: []) }
        return worlds.flatMap { [$0, $0 + more] }
    }

    private func options(_ index: Int) -> [Filled?] {
        let place = places[index]
        let people = people(index)
        let holders: [Set<PersonID>?] =
            switch place.holding {
            case .one: [Set(people)]
            case .joint: place.kind == .executive ? [Set(people)] : people.map { [$0] }
            // Elsewhere two holders at once disagree.
            case .jointPossibly:
                place.kind == .executive ? [[people[0]], Set(people)] : people.map { [$0] }
            case .either: place.kind == .executive ? [Set(people)] : people.map { [$0] }
            case .possibly: [Set(people), nil]
            case .nobodyRecorded: [[], nil]
            case .vacant, .suspended: [nil]
            case .suspendedPossibly: [Set(people), nil]
            }
        let counts: [Bool] =
            switch place.vote {
            case .yes: [true]
            case .no: [false]
            case .notRecorded: [true, false]
            }
        let kinds: [Bool] =
            switch place.kind {
            case .executive: [true]
            case .nonExecutive, .chair: [false]
            case .disputed: [true, false]
            }
        return counts.flatMap { counts -> [Filled?] in
            guard counts else { return [nil] }
            return holders.flatMap { people -> [Filled?] in
                guard let people else { return [nil] }
                return kinds.map { Filled(isExecutive: $0, people: people) }
            }
        }
    }

    /// Whether a board cannot decide: one in so many has to be present, an executive and another among them.
    private static func isStopped(_ world: [Filled], without away: Set<PersonID>, oneIn: Int) -> Bool {
        let present = world.filter { $0.people.isEmpty || !$0.people.isSubset(of: away) }
        return present.count * oneIn < world.count || !present.contains(where: \.isExecutive)
            || !present.contains { !$0.isExecutive }
    }

    /// Who is absent, in all ways in which that can be.
    private var absences: [Set<PersonID>] {
        var all: [Set<PersonID>] = [[]]
        for index in places.indices {
            guard let first = people(index).first else { continue }
            switch places[index].absence {
            case .none: break
            case .certain: all = all.map { $0.union([first]) }
            case .possible: all += all.map { $0.union([first]) }
            }
        }
        return all
    }

    func isStopped(_ worlds: [[Filled]], without away: Set<PersonID>, oneIn: Int) -> Known {
        let found = Set(
            worlds.flatMap { world in
                absences.map { CoverBoard.isStopped(world, without: away.union($0), oneIn: oneIn) }
            }
        )
        return found == [true] ? .yes : found == [false] ? .no : .unknown
    }

    /// Every set of people, and what its being away does.
    func tried(oneIn: Int) -> [(people: Set<PersonID>, stops: Known)] {
        let (everybody, worlds) = (everybody, worlds)
        return (0..<(1 << everybody.count)).map { bits in
            let away = Set(everybody.indices.filter { bits >> $0 & 1 == 1 }.map { everybody[$0] })
            return (away, isStopped(worlds, without: away, oneIn: oneIn))
        }
    }

    /// The same board after somebody has left it, in every board that is allowed.
    func isStopped(whenLeftBy person: PersonID, oneIn: Int) -> Known {
        let after = worlds.map { world in
            world.compactMap { filled -> Filled? in
                guard filled.people.contains(person) else { return filled }
                let rest = filled.people.subtracting([person])
                return rest.isEmpty ? nil : Filled(isExecutive: filled.isExecutive, people: rest)
            }
        }
        let before = isStopped(worlds, without: [], oneIn: oneIn)
        let stops = isStopped(after, without: [], oneIn: oneIn)
        switch before {
        case .no: return stops
        case .yes: return .no
        case .unknown: return stops == .no ? .no : .unknown
        }
    }
}
