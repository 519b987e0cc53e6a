import ArgumentParser
import Register

struct ShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Shows a body, a group, a person or a fact on a day.",
        discussion: """
            Examples:
              severally show RTR --on 2024-11-06 --store england.store
              severally show posts.P0001 --store england.store
              severally show RTR --known 2026-01-31 --format json
              severally show "south tees hospitals nhs ft" --store england.store
            """
    )

    @Argument(help: "The identifier of a body, group, person or fact, or the whole name of one of the first three.")
    var id: String
    @OptionGroup var store: StoreOption
    @OptionGroup var basis: BasisOptions
    @OptionGroup var format: FormatOption

    func run() async throws {
        let snapshot = try await basis.snapshot(try store.reading())
        var rows = Shown(snapshot).rows(id)
        if rows.isEmpty { rows = try named(snapshot) }
        try Table(head: ["what", "value", "when", "certainty", "fact"], rows: rows).print(format.format)
    }
}

extension ShowCommand {
    /// How many names are proposed.
    private static let most = 5

    /// What has the whole of the argument as its name, where there is just one.
    private func named(_ snapshot: Snapshot) throws -> [[String]] {
        let matches = SearchIndex(SnapshotBase(snapshot.index)).matches(id)
        if let subject = matches.whole?.subject { return Shown(snapshot).rows(subject.id) }
        let refusal =
            "'\(id)' is not recorded as a body, group, person or fact at position \(snapshot.basis.knownAt)."
        let all = matches.exact + matches.near
        guard !all.isEmpty else { throw Failure.refused(refusal) }
        let lines = all.prefix(ShowCommand.most).map { "  \($0.subject.id)  \(snapshot.name(of: $0.subject))" }
        let more = all.count > lines.count ? ["  and \(all.count - lines.count) more"] : []
        throw Failure.refused(([refusal, "Did you mean:"] + lines + more).joined(separator: "\n"))
    }
}

/// Rows that tell what is recorded about something on the day of a snapshot.
struct Shown {
    let snapshot: Snapshot

    init(_ snapshot: Snapshot) {
        self.snapshot = snapshot
    }

    func rows(_ id: String) -> [[String]] {
        if let body = BodyID(id), snapshot.existence(of: body) != nil { return rows(of: body) }
        if let group = GroupID(id), snapshot.group(group) != nil { return rows(of: group) }
        if let fact = FactID(id), let stands = snapshot.facts[fact] { return rows(of: stands) }
        if let fact = FactID(id), let by = snapshot.facts.erasure(of: fact) {
            return [["fact", "erased by entry \(by)", "", "", id]]
        }
        if let person = PersonID(id) { return rows(of: person) }
        return []
    }

    private func rows(of body: BodyID) -> [[String]] {
        var rows = [row("body", snapshot.name(of: body), snapshot.existence(of: body))]
        rows.append(row("legal kind", snapshot.legalKind(of: body)?.payload.kind.inWords, snapshot.legalKind(of: body)))
        rows.append(row("sector", snapshot.sector(of: body)?.payload.sector.inWords, snapshot.sector(of: body)))
        rows.append(row("region", snapshot.region(of: body)?.payload.region, snapshot.region(of: body)))
        for seat in snapshot.seats(of: body) { rows += self.rows(of: seat) }
        for arrangement in snapshot.arrangements(of: body) {
            let names = arrangement.payload.bodies.map { snapshot.name(of: $0) }.joined(separator: ", ")
            rows.append(row(arrangement.payload.model.inWords, names, arrangement))
        }
        return rows
    }

    private func rows(of seat: Stated<Seat>) -> [[String]] {
        let what = seat.payload.title ?? seat.payload.office?.inWords ?? seat.payload.kind.rawValue
        switch snapshot.state(of: seat.payload.seat) {
        case .notRecorded: return [[what, "not recorded", "", "", seat.fact.id.raw]]
        case .vacant(let vacancy, let holders):
            return [row(what, "vacant", vacancy)] + holders.map { self.row(what, $0) }
        case .held(let holders): return holders.map { self.row(what, $0) }
        }
    }

    private func row(_ what: String, _ holder: SeatHolding) -> [String] {
        let capacity = holder.appointment.payload.capacity
        let note = capacity == .notStated || capacity == .substantive ? "" : " (\(capacity.rawValue))"
        return row(what, snapshot.name(of: holder.person) + note, holder.appointment)
    }

    private func rows(of group: GroupID) -> [[String]] {
        guard let stated = snapshot.group(group) else { return [] }
        var rows = [row("group", stated.payload.name, stated)]
        rows.append(["stated model", stated.payload.statedModel ?? "not recorded", "", "", stated.fact.id.raw])
        for (body, coverage) in snapshot.members(of: group).sorted(by: { $0.key < $1.key }) {
            rows.append(["member", snapshot.name(of: body), "", coverage.inWords, ""])
        }
        for arrangement in snapshot.arrangements(of: group) {
            let names = arrangement.payload.bodies.map { snapshot.name(of: $0) }.joined(separator: ", ")
            rows.append(row(arrangement.payload.model.inWords, names, arrangement))
        }
        return rows
    }

    private func rows(of person: PersonID) -> [[String]] {
        snapshot.appointments(of: person).compactMap { appointment in
            guard let seat = snapshot.seat(appointment.payload.seat) else { return nil }
            let office = seat.payload.office?.inWords ?? seat.payload.kind.rawValue
            return row(
                "\(snapshot.name(of: person)): \(office)",
                snapshot.name(of: seat.payload.body),
                appointment
            )
        }
    }

    private func rows(of fact: Fact) -> [[String]] {
        [["fact", fact.claim.inWords, fact.statement.period?.words ?? "", "", fact.id.raw]]
    }

    private func row<Payload>(_ what: String, _ value: String?, _ stated: Stated<Payload>?) -> [String] {
        guard let stated else { return [what, "not recorded", "", "", ""] }
        return [
            what, value ?? "not recorded", stated.payload.period?.words ?? "", stated.covers(snapshot.day).inWords,
            stated.fact.id.raw,
        ]
    }
}

extension Snapshot {
    fileprivate func name(of subject: SearchMatch.Subject) -> String {
        switch subject {
        case .body(let body): name(of: body)
        case .group(let group): self.group(group)?.payload.name ?? group.raw
        case .person(let person): name(of: person)
        }
    }
}

extension Coverage {
    var inWords: String {
        switch self {
        case .certainly: "certainly"
        case .possibly: "possibly"
        case .not: "not on the day"
        }
    }
}

extension Period {
    /// `from 2016-04-01, until 2019-04-01`
    var words: String {
        "from \(from.text), until \(until.text)" + (lastSeen.map { ", last seen \($0.text)" } ?? "")
    }
}
