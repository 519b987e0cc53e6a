import Register

/// A small register built in code. Its people, trusts and groups are invented.
///
/// Facts are named by the test, or else after what they say; a text that is no day or identifier stops the test.
struct SharingWorld {
    private(set) var ledger = Ledger()
    private var seats: Set<String> = []

    /// Bodies open from 2000 on.
    init(_ bodies: String...) {
        for name in bodies { body(name, successors: [], until: "open") }
    }

    mutating func body(_ name: String, successors: [String], until: String) {
        let period = SharingWorld.period("2000-01-01", until)
        state(
            "body.\(name)",
            .bodyExistence(BodyExistence(body: id(name), successors: ids(successors), dated: period))
        )
    }

    mutating func kind(_ body: String, _ kind: LegalKind) {
        let period = SharingWorld.period("2000-01-01", "open")
        state("kind.\(body)", .bodyLegalKind(BodyLegalKind(body: id(body), kind: kind, dated: period)))
    }

    /// A voting seat of an office, made when it is first named.
    mutating func hold(
        _ person: String,
        _ office: Office,
        of body: String,
        _ capacity: Capacity = .substantive,
        from: String = "2020-01-01",
        until: String = "open",
        dated: String = "2024-01-01",
        fact: String? = nil
    ) {
        let kind: SeatKind = office == .chair ? .chair : .executive
        appoint(
            person,
            "\(body).\(office.rawValue)",
            kind,
            office,
            of: body,
            capacity,
            period: SharingWorld.period(from, until),
            dated: dated,
            votes: true,
            fact: fact ?? "\(person).\(office.rawValue).\(body)"
        )
    }

    /// Any other seat.
    mutating func sit(_ person: String, _ kind: SeatKind, of body: String, votes: Bool?) {
        appoint(
            person,
            "\(body).\(kind.rawValue).\(person)",
            kind,
            nil,
            of: body,
            .substantive,
            period: SharingWorld.period("2020-01-01", "open"),
            dated: "2024-01-01",
            votes: votes,
            fact: "\(person).\(kind.rawValue).\(body)"
        )
    }

    private mutating func appoint(
        _ person: String,
        _ seat: String,
        _ kind: SeatKind,
        _ office: Office?,
        of body: String,
        _ capacity: Capacity,
        period: Period,
        dated: String,
        votes: Bool?,
        fact: String
    ) {
        if seats.insert(seat).inserted {
            let statement = Seat(
                seat: id(seat),
                body: id(body),
                kind: kind,
                office: office,
                title: nil,
                votes: votes,
                dated: .notRecorded
            )
            state("seat.\(seat)", .seat(statement))
        }
        let appointment = Appointment(
            person: id(person),
            namedAs: nil,
            seat: id(seat),
            capacity: capacity,
            appointedBy: nil,
            approval: nil,
            statedShared: nil,
            dated: period
        )
        state(fact, .appointment(appointment), dated: dated)
    }

    mutating func row(
        _ fact: String,
        _ model: SharingModel,
        _ bodies: [String],
        group: String = "grove",
        holder: String? = nil,
        from: String = "2020-01-01",
        until: String = "open",
        status: ArrangementStatus = .current,
        dated: String = "2024-01-01"
    ) {
        let statement = Arrangement(
            arrangement: id(fact),
            group: id(group),
            model: model,
            bodies: ids(bodies),
            holder: holder.map { id($0) },
            status: status,
            note: nil,
            dated: SharingWorld.period(from, until)
        )
        state(fact, .arrangement(statement), dated: dated)
    }

    /// A group with members from 2020 on.
    mutating func group(_ name: String, _ members: [String], label: String? = nil, within: String? = nil) {
        let period = SharingWorld.period("2020-01-01", "open")
        let statement = Group(
            group: id(name),
            name: "The invented \(name) group",
            statedModel: label,
            within: within.map { id($0) },
            note: nil,
            dated: period
        )
        state("group.\(name)", .group(statement))
        for body in members {
            let member = GroupMember(group: id(name), body: id(body), dated: period)
            state("member.\(name).\(body)", .groupMember(member))
        }
    }
}

extension SharingWorld {
    mutating func forum(
        _ name: String,
        _ kind: ForumLegalKind,
        _ parents: [String],
        meetsWith: [String] = [],
        instrument: String? = nil
    ) {
        let statement = Forum(
            forum: id(name),
            name: "Invented forum \(name)",
            kind: kind,
            parents: ids(parents),
            instrument: instrument.map { id($0) },
            meetsWith: ids(meetsWith),
            dated: SharingWorld.period("2020-01-01", "open")
        )
        state("forum.\(name)", .forum(statement))
    }

    mutating func instrument(
        _ name: String,
        _ kind: InstrumentForm,
        adoptedBy: [String],
        from: String = "2020-01-01",
        until: String = "open"
    ) {
        let statement = Instrument(
            instrument: id(name),
            kind: kind,
            title: "Invented instrument \(name)",
            adoptedBy: ids(adoptedBy),
            creates: nil,
            dated: SharingWorld.period(from, until)
        )
        state("instrument.\(name)", .instrument(statement))
    }

    mutating func whole(_ list: ListKind, of body: String, asAt: String = "2024-06-01") {
        guard let day = DayBounds(text: asAt) else { preconditionFailure("\(asAt) is no day") }
        state("whole.\(list.rawValue).\(body)", .completeness(Completeness(body: id(body), list: list, asAt: day)))
    }

    mutating func same(_ person: String, _ other: String) {
        state("same.\(person).\(other)", .samePerson(SamePerson(person: id(person), other: id(other))))
    }

    mutating func state(_ fact: String, _ statement: Statement, dated: String = "2024-01-01") {
        let source = Source(
            kind: .officersNote,
            title: "Invented for a test",
            address: "",
            publisher: "",
            date: DayBounds(text: dated)
        )
        guard let claim = Claim(statement: statement, sources: source.map { [$0] } ?? [], confidence: .high)
        else { preconditionFailure("\(fact) has no source") }
        append(.assert(id(fact), claim))
    }

    mutating func retract(_ fact: String) {
        append(.retract(id(fact), reason: "It was never true"))
    }

    private mutating func append(_ change: Change) {
        let entry = Entry(
            position: ledger.head + 1,
            recordedAt: Instant(seconds: 0),
            author: "tester",
            content: .change(change)
        )
        do { try ledger.append(entry) } catch { preconditionFailure("\(error)") }
    }

    /// The register on a day, as known at a position; at the head where none is given.
    func on(_ day: String, known: Int? = nil) -> Snapshot {
        guard let day = CalendarDay(iso: day) else { preconditionFailure("\(day) is no day") }
        return Snapshot(FactIndex(Facts(ledger, at: known ?? ledger.head)), validOn: day)
    }

    func id<Kind>(_ raw: String) -> Identifier<Kind> {
        guard let id = Identifier<Kind>(raw) else { preconditionFailure("\(raw) is no identifier") }
        return id
    }

    func group(_ name: String) -> GroupID { id(name) }

    private func ids<Kind>(_ raw: [String]) -> [Identifier<Kind>] { raw.map { id($0) } }

    static func period(_ from: String, _ until: String) -> Period {
        guard let start = Boundary(text: from), let end = Boundary(text: until),
            let period = Period(from: start, until: end, lastSeen: nil)
        else { preconditionFailure("\(from) to \(until) is no period") }
        return period
    }
}

extension [DecidedModel] {
    /// The bodies of the models of a kind, joined for reading, with a question mark where only possible.
    func bodies(_ kind: DecidedModel.Kind) -> [String] {
        filter { $0.kind == kind }.map {
            $0.bodies.map(\.raw).joined(separator: " ") + ($0.coverage == .certainly ? "" : "?")
        }
    }

    func notes(_ kind: DecidedModel.Kind) -> [DecidedModel.Note] { filter { $0.kind == kind }.flatMap(\.notes) }
}
