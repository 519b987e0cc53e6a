/// Successive rows of one model in one group, joined where they touch or overlap and have a body in common.
///
/// A body that joins or leaves closes one row and opens another, and the sharing goes on: it is one spell. After a
/// gap it lapsed, and the next spell of the same model with a body in common resumes it.
public struct Spell: Hashable, Sendable {
    public let model: SharingModel
    /// In the order in which they begin.
    public let rows: [Stated<Arrangement>]
    /// All bodies that took part at any time.
    public let bodies: [BodyID]
    /// The first start and the last end, as the rows state them.
    public let from: Boundary
    public let until: Boundary
    /// *Possibly* where, by partial dates, there may be a gap between its rows.
    public let continuity: Coverage
    /// The end of the spell that this one resumes, where there was an earlier one.
    public let resumes: Boundary?
}

extension Snapshot {
    /// The spells of a group, whatever the day, in the order in which they begin. Announced rows are in none.
    public func spells(of group: GroupID) -> [Spell] {
        spells(arrangements(of: group))
    }

    /// The spells of the rows that are filed under no group.
    var spellsWithoutGroup: [Spell] {
        spells(index.arrangements.filter { $0.payload.group == nil }.sorted { $0.startsBefore($1) })
    }

    private func spells(_ rows: [Stated<Arrangement>]) -> [Spell] {
        let rows = rows.filter { $0.payload.status != .announced }
        var spells: [Spell] = []
        var latest: [BodyID: [SharingModel: Int]] = [:]
        for rows in Spell.runs(rows, touching: .possibly) {
            let model = rows[0].payload.model
            let bodies = Set(rows.flatMap(\.payload.bodies))
            let earlier = bodies.compactMap { latest[$0]?[model] }.max().map { spells[$0] }
            for body in bodies { latest[body, default: [:]][model] = spells.count }
            spells.append(
                Spell(
                    model: model,
                    rows: rows,
                    bodies: bodies.sorted(),
                    from: rows[0].payload.dated.from,
                    until: Spell.lastEnd(rows.map(\.payload.dated.until)),
                    continuity: Spell.runs(rows, touching: .certainly).count == 1 ? .certainly : .possibly,
                    resumes: earlier?.until
                )
            )
        }
        return spells
    }
}

extension Spell {
    /// Rows joined through one another, each run and the runs in the order given.
    static func runs(_ rows: [Stated<Arrangement>], touching least: Coverage) -> [[Stated<Arrangement>]] {
        var naming: [BodyID: [Int]] = [:]
        for (number, row) in rows.enumerated() {
            for body in row.payload.bodies { naming[body, default: []].append(number) }
        }
        return Runs.joined(rows.count) { number, isTaken in
            let row = rows[number].payload
            return row.bodies.flatMap { naming[$0] ?? [] }
                .filter { !isTaken($0) && row.joins(rows[$0].payload) >= least }
        }
        .map { run in run.map { rows[$0] }.sorted { $0.startsBefore($1) } }
    }

    /// The last of several ends: one that is open or not known may be later than any day.
    static func lastEnd(_ ends: [Boundary]) -> Boundary {
        func rank(_ end: Boundary) -> Int {
            switch end {
            case .open: 4
            case .unknown: 3
            case .notRecorded: 2
            case .seen: 1
            case .within: 0
            }
        }
        func isBefore(_ left: Boundary, _ right: Boundary) -> Bool {
            if rank(left) != rank(right) { return rank(left) < rank(right) }
            guard let mine = left.bounds, let theirs = right.bounds else { return false }
            return (mine.latest, mine.earliest) < (theirs.latest, theirs.earliest)
        }
        return ends.max(by: isBefore) ?? .notRecorded
    }
}

extension Arrangement {
    /// Whether two rows are of one spell.
    func joins(_ other: Arrangement) -> Coverage {
        guard model == other.model, !Set(bodies).isDisjoint(with: other.bodies) else { return .not }
        return dated.touches(other.dated)
    }
}

extension Period {
    /// Whether the two overlap or one begins on the day on which the other no longer holds.
    public func touches(_ other: Period) -> Coverage {
        min(begins(bySpanOf: other), other.begins(bySpanOf: self))
    }

    private func begun(by day: CalendarDay) -> Coverage {
        Period(from: from, until: .open, lastSeen: lastSeen)?.covers(day) ?? .not
    }

    /// Whether it begins before the other is over, or on the first day after it.
    private func begins(bySpanOf other: Period) -> Coverage {
        let end: DayBounds
        switch other.until {
        case .open: return .certainly
        case .within(let bounds): end = bounds
        case .seen(let seen): return begun(by: seen.earliest) == .certainly ? .certainly : .possibly
        case .unknown, .notRecorded:
            guard let lastSeen = other.lastSeen, begun(by: lastSeen.earliest) == .certainly else { return .possibly }
            return .certainly
        }
        return begun(by: end.earliest) == .certainly ? .certainly : min(begun(by: end.latest), .possibly)
    }
}
