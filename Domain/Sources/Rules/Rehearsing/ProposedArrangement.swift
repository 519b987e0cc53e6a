public import Register

/// What facts can say of an arrangement before it is one: who takes which seats, and which committees there are.
public struct ProposedArrangement: Hashable, Sendable {
    /// An office that one person takes at every body, or at some.
    public struct SharedOffice: Hashable, Sendable {
        public let office: Office
        public let newcomer: ProposedChange.Newcomer
        /// Nil means all of the arrangement.
        public let bodies: [BodyID]?

        public init(_ office: Office, _ newcomer: ProposedChange.Newcomer, at bodies: [BodyID]? = nil) {
            self.bodies = bodies
            self.office = office
            self.newcomer = newcomer
        }
    }

    public enum NonExecutives: Hashable, Sendable {
        /// The same people, not yet named, take a seat at every body: one that is vacant, or a new one.
        case added(Int)
        /// They are the only non-executive directors of every body, and all other voting seats end.
        case only(Int)
    }

    public enum Committees: Hashable, Sendable {
        /// One of each body, to which its board delegates these functions; none makes them advisory.
        case inCommon([String])
        /// One of all bodies, which exercises these functions.
        case joint([String])
    }

    public let bodies: [BodyID]
    public let from: CalendarDay
    /// As what it is recorded.
    public let model: SharingModel?
    public let offices: [SharedOffice]
    public let nonExecutives: NonExecutives?
    public let committees: Committees?

    public init(
        bodies: [BodyID],
        from: CalendarDay,
        model: SharingModel? = nil,
        offices: [SharedOffice] = [],
        nonExecutives: NonExecutives? = nil,
        committees: Committees? = nil
    ) {
        self.bodies = bodies
        self.from = from
        self.model = model
        self.offices = offices
        self.nonExecutives = nonExecutives
        self.committees = committees
    }

    /// Whether the register would say anything else than that there is an arrangement.
    public var isEmpty: Bool { offices.isEmpty && nonExecutives == nil && committees == nil }
}

extension Making {
    mutating func begin(_ arrangement: ProposedArrangement) {
        let (bodies, day) = (arrangement.bodies, arrangement.from)
        if case .only = arrangement.nonExecutives {
            let kept = Set(arrangement.offices.map(\.office))
            for body in bodies { endVotingSeats(of: body, but: kept, on: day) }
        }
        for shared in arrangement.offices {
            guard let person = person(shared.newcomer) else { continue }
            for body in shared.bodies ?? bodies { take(shared.office, person, at: body, from: day) }
        }
        switch arrangement.nonExecutives {
        case .added(let count), .only(let count): seat(count, at: bodies, from: day)
        case nil: break
        }
        switch arrangement.committees {
        case .inCommon(let functions): meetInCommon(bodies, functions, from: day)
        case .joint(let functions): formJointCommittee(bodies, functions, from: day)
        case nil: break
        }
        if let model = arrangement.model { state(model, arrangement) }
    }

    private mutating func state(_ model: SharingModel, _ proposed: ProposedArrangement) {
        guard let id = ArrangementID("\(ArrangementID.rehearsed)arrangement"),
            let period = Period(from: .within(DayBounds(proposed.from)), until: .open, lastSeen: nil)
        else { return }
        assert(
            .arrangement(
                Arrangement(
                    arrangement: id,
                    group: nil,
                    model: model,
                    bodies: proposed.bodies,
                    holder: nil,
                    status: .current,
                    note: nil,
                    dated: period
                )
            )
        )
    }

    /// Without those of the offices, which somebody takes.
    private mutating func endVotingSeats(of body: BodyID, but kept: Set<Office>, on day: CalendarDay) {
        for seat in snapshot.seats(of: body) {
            let stated = seat.payload
            guard stated.votes != false, stated.coverage(on: day) != .not,
                stated.office.map({ !kept.contains($0) }) ?? true
            else { continue }
            end(snapshot.appointments(to: stated.seat), on: day)
            for vacancy in snapshot.vacancies(of: stated.seat) where vacancy.payload.coverage(on: day) != .not {
                end(vacancy.fact, vacancy.payload.dated, on: day)
            }
            end(seat.fact, stated.dated, on: day)
        }
    }

    private mutating func seat(_ count: Int, at bodies: [BodyID], from day: CalendarDay) {
        let ended = Set(changes.compactMap(\.fact))
        for number in 0..<count {
            let name = count == 1 ? "the shared non-executive director" : "shared non-executive director \(number + 1)"
            guard let person = person(.named(name)) else { return }
            for body in bodies {
                let vacant = snapshot.seats(of: body).map(\.payload).filter { $0.kind == .nonExecutive }
                    .flatMap { snapshot.vacancies(of: $0.seat) }
                    .filter { $0.payload.coverage(on: day) == .certainly && !ended.contains($0.fact.id) }
                if vacant.indices.contains(number) {
                    end(vacant[number].fact, vacant[number].payload.dated, on: day)
                    appoint(person, to: vacant[number].payload.seat, from: day)
                } else {
                    addSeat(of: .nonExecutive, nil, person, at: body, from: day)
                }
            }
        }
    }

    private mutating func meetInCommon(_ bodies: [BodyID], _ functions: [String], from day: CalendarDay) {
        guard let period = Period(from: .within(DayBounds(day)), until: .open, lastSeen: nil) else { return }
        let forums = bodies.indices.compactMap { ForumID("\(ForumID.rehearsed)committee-\($0 + 1)") }
        for (body, forum) in zip(bodies, forums) {
            assert(
                .forum(
                    Forum(
                        forum: forum,
                        name: "Committee in common of \(snapshot.shortName(of: body))",
                        kind: .committeeInCommon,
                        parents: [body],
                        instrument: nil,
                        meetsWith: forums.filter { $0 != forum },
                        dated: period
                    )
                )
            )
            guard !functions.isEmpty else { continue }
            assert(
                .delegation(
                    Delegation(body: body, basis: .withinBody, functions: functions, toForum: forum, dated: period)
                )
            )
        }
    }

    private mutating func formJointCommittee(_ bodies: [BodyID], _ functions: [String], from day: CalendarDay) {
        guard let period = Period(from: .within(DayBounds(day)), until: .open, lastSeen: nil),
            let forum = ForumID("\(ForumID.rehearsed)committee"),
            let agreement = InstrumentID("\(InstrumentID.rehearsed)agreement")
        else { return }
        assert(
            .instrument(
                Instrument(
                    instrument: agreement,
                    kind: .partnershipAgreement,
                    title: "Agreement to form a joint committee",
                    adoptedBy: bodies,
                    creates: forum.raw,
                    dated: period
                )
            )
        )
        assert(
            .forum(
                Forum(
                    forum: forum,
                    name: "Joint committee",
                    kind: .jointCommittee,
                    parents: bodies,
                    instrument: agreement,
                    meetsWith: [],
                    dated: period
                )
            )
        )
        for body in bodies {
            assert(
                .delegation(
                    Delegation(
                        body: body,
                        basis: .section65Z6,
                        functions: functions,
                        toForum: forum,
                        instrument: agreement,
                        dated: period
                    )
                )
            )
        }
    }
}
