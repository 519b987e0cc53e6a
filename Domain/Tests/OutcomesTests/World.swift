import Outcomes
import Register

/// A small register built in code. Its people, trusts and groups are invented; a text that is no day stops the test.
struct World {
    private var ledger = Ledger()
    private var seats: Set<String> = []

    /// Bodies open from 2000 on.
    init(_ bodies: String...) {
        for body in bodies { self.body(body) }
    }

    mutating func body(_ name: String, from: String = "2000-01-01", until: String = "open", into: [String] = []) {
        let statement = BodyExistence(body: id(name), successors: ids(into), dated: World.period(from, until))
        state("body.\(name)", .bodyExistence(statement))
        let named = BodyName(body: id(name), name: "\(name) trust", dated: World.period("2000-01-01", "open"))
        state("name.\(name)", .bodyName(named))
    }

    mutating func kind(_ body: String, _ kind: LegalKind, _ sector: Sector, _ region: String) {
        let always = World.period("2000-01-01", "open")
        state("kind.\(body)", .bodyLegalKind(BodyLegalKind(body: id(body), kind: kind, dated: always)))
        state("sector.\(body)", .bodySector(BodySector(body: id(body), sector: sector, dated: always)))
        state("region.\(body)", .bodyRegion(BodyRegion(body: id(body), region: region, dated: always)))
    }

    mutating func group(_ name: String, _ members: [String], within: String? = nil) {
        let statement = Group(
            group: id(name),
            name: "The invented \(name) group",
            statedModel: nil,
            within: within.map { id($0) },
            note: nil,
            dated: .notRecorded
        )
        state("group.\(name)", .group(statement))
        for body in members {
            let member = GroupMember(group: id(name), body: id(body), dated: .notRecorded)
            state("member.\(name).\(body)", .groupMember(member))
        }
    }

    mutating func row(
        _ fact: String,
        _ model: SharingModel,
        _ bodies: [String],
        group: String? = "grove",
        from: String,
        until: String = "open",
        status: ArrangementStatus = .current
    ) {
        let statement = Arrangement(
            arrangement: id(fact),
            group: group.map { id($0) },
            model: model,
            bodies: ids(bodies),
            holder: nil,
            status: status,
            note: nil,
            dated: World.period(from, until)
        )
        state(fact, .arrangement(statement))
    }

    mutating func hold(
        _ person: String,
        _ office: Office,
        of body: String,
        _ capacity: Capacity = .substantive,
        from: String,
        until: String = "open",
        lastSeen: String? = nil
    ) {
        let seat = "\(body).\(office.rawValue)"
        if seats.insert(seat).inserted {
            let kind: SeatKind = office == .chair ? .chair : .executive
            let statement = Seat(
                seat: id(seat),
                body: id(body),
                kind: kind,
                office: office,
                title: nil,
                votes: true,
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
            dated: World.period(from, until, lastSeen)
        )
        state("\(person).\(seat)", .appointment(appointment))
    }

    mutating func retract(_ fact: String) { append(.retract(id(fact), reason: "It was never true")) }

    private mutating func state(_ fact: String, _ statement: Statement) {
        let source = Source(kind: .officersNote, title: "Invented", address: "", publisher: "", date: nil)
        guard let claim = Claim(statement: statement, sources: source.map { [$0] } ?? [], confidence: .high)
        else { preconditionFailure("\(fact) has no source") }
        append(.assert(id(fact), claim))
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
}

extension World {
    func on(_ day: String = "2024-06-30", known: Int? = nil) -> Snapshot {
        guard let day = CalendarDay(iso: day) else { preconditionFailure("\(day) is no day") }
        return Snapshot(FactIndex(Facts(ledger, at: known ?? ledger.head)), validOn: day)
    }

    var head: Int { ledger.head }

    func episodes(_ group: String = "grove", on day: String = "2024-06-30") -> [SharingEpisode] {
        SharingHistory(on(day)).episodes(of: .group(id(group))).episodes
    }

    func answer(_ group: String = "grove", on day: String = "2024-06-30") -> TreatmentAnswer {
        let snapshot = on(day)
        return SharingHistory(snapshot).treatment(of: .group(id(group)), CodeBreaks(snapshot))
    }

    /// Stops the test where there is none.
    func treatment(_ group: String = "grove", on day: String = "2024-06-30") -> Treatment? {
        guard case .treatment(let treatment) = answer(group, on: day) else { return nil }
        return treatment
    }

    func standing(_ body: String, _ first: String, _ last: String, on day: String = "2024-06-30") -> ComparatorStanding
    {
        let snapshot = on(day)
        return SharingHistory(snapshot).standing(of: id(body), over: window(first, last), CodeBreaks(snapshot))
    }

    func window(_ first: String, _ last: String) -> MonthWindow {
        guard let window = MonthWindow(first: month(first), last: month(last)) else {
            preconditionFailure("\(last) is before \(first)")
        }
        return window
    }

    func month(_ iso: String) -> Month {
        guard let month = Month(iso: iso) else { preconditionFailure("\(iso) is no month") }
        return month
    }

    func id<Kind>(_ raw: String) -> Identifier<Kind> {
        guard let id = Identifier<Kind>(raw) else { preconditionFailure("\(raw) is no identifier") }
        return id
    }

    private func ids<Kind>(_ raw: [String]) -> [Identifier<Kind>] { raw.map { id($0) } }

    static func period(_ from: String, _ until: String, _ lastSeen: String? = nil) -> Period {
        guard let start = Boundary(text: from), let end = Boundary(text: until),
            let period = Period(from: start, until: end, lastSeen: lastSeen.flatMap { DayBounds(text: $0) })
        else { preconditionFailure("\(from) to \(until) is no period") }
        return period
    }
}
