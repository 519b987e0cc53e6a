import Register

/// Since when somebody has been on a board without a break, whatever the seat.
struct UnbrokenService {
    /// Nil where the start is not recorded.
    let since: DayBounds?
    let facts: FactSet
    /// The appointment of which the start is not recorded.
    let undated: FactID?
}

extension Question {
    /// The service of a person on the board of a body that goes on on the day, in seats of some kinds: a seat that follows
    /// on another, or begins while it is held, goes on with it.
    func unbrokenService(of person: PersonID, at body: BodyID, _ kinds: Set<SeatKind>) -> UnbrokenService {
        let all = snapshot.appointments(of: person).filter { appointment in
            snapshot.statements(of: appointment.payload.seat).contains { $0.payload.body == body && $0.isOf(kinds) }
        }
        let current = all.filter { $0.covers(day) != .not }
        let starts = current.compactMap { $0.payload.dated.from.start }
        guard var since = starts.min(by: { ($0.earliest, $0.latest) < ($1.earliest, $1.latest) }) else {
            return UnbrokenService(since: nil, facts: current.facts, undated: current.first?.fact.id)
        }
        var facts = Set(current.map { $0.fact.id })
        while let earlier = all.first(where: { !facts.contains($0.fact.id) && $0.isJoined(to: since) != .no }) {
            facts.insert(earlier.fact.id)
            guard let start = earlier.payload.dated.from.start else {
                return UnbrokenService(since: nil, facts: FactSet(facts), undated: earlier.fact.id)
            }
            let isDenied = all.contains {
                $0.payload.isRival(of: earlier.payload) && $0.isJoined(to: since) != .yes
            }
            let isSure = earlier.isJoined(to: since) == .yes && !isDenied
            since = isSure ? start.earlier(since) : start.earliest(or: since)
        }
        return UnbrokenService(since: since, facts: FactSet(facts), undated: nil)
    }
}

extension Stated<Appointment> {
    /// Whether it was held until a day on which another began, or the day before.
    fileprivate func isJoined(to start: DayBounds) -> Known {
        let days = [start.latest.advanced(by: -1), start.latest]
        if days.contains(where: { covers($0) == .certainly }) { return .yes }
        let others = [start.earliest.advanced(by: -1), start.earliest]
        return (others + days).contains { covers($0) != .not } ? .unknown : .no
    }
}

extension Stated<Seat> {
    fileprivate func isOf(_ kinds: Set<SeatKind>) -> Bool {
        kinds.contains(payload.office == .chair ? .chair : payload.kind)
    }
}

extension DayBounds {
    /// The earlier of two days.
    fileprivate func earlier(_ other: DayBounds) -> DayBounds {
        DayBounds(earliest: min(earliest, other.earliest), latest: min(latest, other.latest)) ?? self
    }

    /// This day or another, later one, where it is open which.
    fileprivate func earliest(or other: DayBounds) -> DayBounds {
        DayBounds(earliest: min(earliest, other.earliest), latest: other.latest) ?? other
    }
}
