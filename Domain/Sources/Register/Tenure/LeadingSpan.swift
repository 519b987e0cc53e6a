/// A run of days on which one person led several bodies, as chair or chief executive.
public struct LeadingSpan: Hashable, Sendable {
    public let days: DaySpan
    /// The bodies certainly led on all of these days, in order.
    public let certain: [BodyID]
    /// The bodies possibly led, the certain ones included: two or more.
    public let possible: [BodyID]
}

extension Snapshot {
    /// When a person led two or more bodies, whatever the day, in order; a change of the bodies begins another run.
    ///
    /// Appointments count, those of vice-chairs who act as chair do not, and so do arrangements that name the holder.
    public func spansLeadingSeveral(_ person: PersonID) -> [LeadingSpan] {
        let certain = leadingSpans(person, .certainly)
        let possible = leadingSpans(person, .possibly)
        let bounds = (certain + possible).flatMap { [$0.span.from, $0.span.until] }.compactMap { $0 }
        let edges = [nil] + Set(bounds).sorted().map { Optional($0) } + [nil]
        var runs: [LeadingSpan] = []
        for (from, until) in zip(edges, edges.dropFirst()) {
            guard let days = DaySpan(from: from, until: until) else { continue }
            let may = Snapshot.bodies(possible, during: days)
            guard may.count >= 2 else { continue }
            let run = LeadingSpan(days: days, certain: Snapshot.bodies(certain, during: days), possible: may)
            if let last = runs.last, last.days.until == from, last.certain == run.certain, last.possible == may,
                let joined = DaySpan(from: last.days.from, until: until)
            {
                runs[runs.count - 1] = LeadingSpan(days: joined, certain: run.certain, possible: may)
            } else {
                runs.append(run)
            }
        }
        return runs
    }

    private typealias Led = (body: BodyID, span: DaySpan)

    private func leadingSpans(_ person: PersonID, _ least: Coverage) -> [Led] {
        let held = appointments(of: person).compactMap { appointment -> Led? in
            guard let seat = seat(appointment.payload.seat)?.payload, let office = seat.office,
                office == .chair || office == .chiefExecutive, office.isHeld(appointment.payload.capacity)
            else { return nil }
            return led(seat.body, appointment.payload.dated, least)
        }
        let rows = read(named.arrangementsHeldBy, people[person]).filter { row in
            !row.payload.model.offices.isEmpty && row.payload.status != .announced
        }
        return held
            + rows.flatMap { row in row.payload.bodies.compactMap { led($0, row.payload.counted, least) } }
    }

    private func led(_ body: BodyID, _ period: Period?, _ least: Coverage) -> Led? {
        period?.span(least)?.before(closing(of: body, least)).map { (body, $0) }
    }

    private static func bodies(_ led: [Led], during days: DaySpan) -> [BodyID] {
        // Every beginning and end is an edge, so a span holds all days of a run or none.
        let first = days.from ?? days.until?.advanced(by: -1) ?? CalendarDay(number: 0)
        return Set(led.filter { $0.span.contains(first) }.map(\.body)).sorted()
    }
}
