/// What changed in the world in some days, as known at one position.
public struct WorldChanges: Hashable, Sendable {
    public let days: Window
    /// The newest first, each placed by the earliest day on which it can have been.
    public let changes: [ChangeInWorld]
    /// Chairs, chief executives and arrangements that may have begun in these days, for all that is recorded.
    public let undatedStarts: Int
    /// The same for their ends.
    public let undatedEnds: Int

    /// Those about some bodies or one group.
    public func filtered(_ isWanted: (ChangeInWorld) -> Bool) -> [ChangeInWorld] { changes.filter(isWanted) }
}

extension Snapshot {
    /// What changed in these days. The day of the snapshot chooses nothing but names.
    public func changes(in days: Window) -> WorldChanges {
        let reading = ChangeReading(snapshot: self, days: days)
        let found = reading.leaders + reading.vacancies + reading.sharings + reading.bodies + reading.groups
        let dated = leadingAppointments.map(\.stated.payload.dated) + stoodArrangements.map(\.payload.dated)
        return WorldChanges(
            days: days,
            changes: found.sorted { $0.isNewer(than: $1) },
            undatedStarts: dated.filter { $0.mayBegin(in: days) }.count,
            undatedEnds: dated.filter { $0.mayStop(in: days) }.count
        )
    }

    /// Appointments to seats of chairs and chief executives.
    var leadingAppointments: [(stated: Stated<Appointment>, office: Office, body: BodyID)] {
        index.appointments.compactMap { stated in
            guard let seat = seat(stated.payload.seat)?.payload, let office = seat.office,
                office == .chair || office == .chiefExecutive
            else { return nil }
            return (stated, office, seat.body)
        }
    }

    var stoodArrangements: [Stated<Arrangement>] { index.arrangements.filter { $0.payload.status != .announced } }
}

extension ChangeInWorld {
    func isNewer(than other: ChangeInWorld) -> Bool {
        if when != other.when {
            return (other.when.earliest, other.when.latest) < (when.earliest, when.latest)
        }
        return (rank, facts.first?.id.raw ?? "") < (other.rank, other.facts.first?.id.raw ?? "")
    }

    private var rank: Int {
        switch what {
        case .began: 0
        case .changedCapacity: 1
        case .stopped: 2
        case .fellVacant: 3
        case .vacancyEnded: 3
        case .arrangement: 4
        case .groupFormed: 5
        case .joined: 6
        case .left: 7
        case .groupEnded: 8
        case .intentionStated: 9
        case .opened: 10
        case .renamed: 11
        case .changedKind: 12
        case .authorised: 13
        case .closed: 14
        }
    }
}

/// Reads the changes of some days out of a snapshot.
struct ChangeReading {
    let snapshot: Snapshot
    let days: Window

    /// Nil where it certainly lies outside the days.
    func change(_ what: ChangeInWorld.What, _ when: DayBounds, _ isDisputed: Bool, _ facts: [Fact]) -> ChangeInWorld? {
        let held = days.holds(when)
        guard held != .not else { return nil }
        let certainty = isDisputed ? min(held, .possibly) : held
        return ChangeInWorld(what: what, when: when, certainty: certainty, isDisputed: isDisputed, facts: facts)
    }

    func change<Payload>(_ what: ChangeInWorld.What, at edge: Edge<Payload>) -> ChangeInWorld? {
        change(what, edge.when, edge.isDisputed, [edge.stated.fact])
    }

    /// Statements by what they are about, in the order in which that is first named.
    static func grouped<Payload, Key: Hashable>(
        _ statements: [Stated<Payload>],
        by key: (Stated<Payload>) -> Key
    ) -> [(key: Key, edges: Edges<Payload>)] {
        var order: [Key] = []
        var found: [Key: [Stated<Payload>]] = [:]
        for statement in statements {
            let key = key(statement)
            if found[key] == nil { order.append(key) }
            found[key, default: []].append(statement)
        }
        return order.map { ($0, Edges(found[$0] ?? [])) }
    }
}
