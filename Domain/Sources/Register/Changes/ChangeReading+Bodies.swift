extension ChangeReading {
    /// Bodies that opened, closed, or took another name or legal kind.
    var bodies: [ChangeInWorld] {
        let existences = ChangeReading.grouped(snapshot.index.existences) { $0.payload.body }
        let openings = existences.flatMap { body, edges -> [ChangeInWorld] in
            edges.starts.compactMap { change(.opened(body), at: $0) }
                + edges.ends.compactMap { change(.closed(body, successors: $0.stated.payload.successors), at: $0) }
        }
        let turns = snapshot.bodies.flatMap { names(of: $0) + kinds(of: $0) }
        return openings + turns
    }

    private func names(of body: BodyID) -> [ChangeInWorld] {
        successions(snapshot.names(of: body)).compactMap { old, new, when in
            guard old.payload.name != new.payload.name else { return nil }
            return change(
                .renamed(body, from: old.payload.name, to: new.payload.name),
                when,
                false,
                [new.fact, old.fact]
            )
        }
    }

    private func kinds(of body: BodyID) -> [ChangeInWorld] {
        let stated = Array(snapshot.named.legalKinds[body])
        let changed = successions(stated).compactMap { old, new, when -> ChangeInWorld? in
            guard old.payload.kind != new.payload.kind else { return nil }
            return change(
                .changedKind(body, from: old.payload.kind, to: new.payload.kind),
                when,
                false,
                [new.fact, old.fact]
            )
        }
        let edges = Edges(Array(snapshot.named.authorisations[body]))
        let authorised = edges.starts.compactMap { change(.authorised(body), at: $0) }
        return changed + authorised
    }

    /// Each statement with the one that it followed, and when: from the evidence for both where no day is stated.
    private func successions<Payload: Dated>(
        _ statements: [Stated<Payload>]
    ) -> [(old: Stated<Payload>, new: Stated<Payload>, when: DayBounds)] {
        let ordered = statements.filter { $0.payload.dated.from.bounds != nil }.sorted {
            ($0.payload.dated.from.bounds?.latest.number ?? 0, $0.fact.id)
                < ($1.payload.dated.from.bounds?.latest.number ?? 0, $1.fact.id)
        }
        return zip(ordered, ordered.dropFirst()).compactMap { old, new in
            switch new.payload.dated.from {
            case .within(let when): return (old, new, when)
            case .seen(let seen):
                guard let last = old.payload.dated.until.bounds ?? old.payload.dated.lastSeen,
                    let when = DayBounds(earliest: last.earliest.advanced(by: 1), latest: seen.latest)
                else { return nil }
                return (old, new, when)
            case .open, .unknown, .notRecorded: return nil
            }
        }
    }
}
