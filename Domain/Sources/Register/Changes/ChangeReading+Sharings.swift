extension ChangeReading {
    /// Arrangements that began, resumed, were joined or left, ended, or were announced.
    var sharings: [ChangeInWorld] {
        let ofGroups = Set(snapshot.index.arrangements.compactMap(\.payload.group)).sorted()
        let spells = ofGroups.flatMap { snapshot.spells(of: $0) } + snapshot.spellsWithoutGroup
        return spells.flatMap(turns) + announcements
    }

    private func turns(of spell: Spell) -> [ChangeInWorld] {
        let (first, last) = (spell.rows[0], spell.rows.last { $0.payload.dated.until == spell.until } ?? spell.rows[0])
        var found: [ChangeInWorld?] = []
        if case .within(let when) = spell.from {
            let turn = spell.resumes.map(ChangeInWorld.Sharing.Turn.resumed) ?? .began
            found.append(change(sharing(turn, first), when, false, [first.fact]))
        }
        if case .within = spell.until, let when = last.payload.dated.stop {
            let turn = last.payload.status == .merged ? ChangeInWorld.Sharing.Turn.endedByMerger : .ended
            found.append(change(sharing(turn, last), when, false, [last.fact]))
        }
        for (place, row) in spell.rows.enumerated() {
            found.append(joined(row, spell.rows.prefix(place)))
            found.append(left(row, spell))
        }
        return found.compactMap { $0 }
    }

    private func joined(_ row: Stated<Arrangement>, _ earlier: ArraySlice<Stated<Arrangement>>) -> ChangeInWorld? {
        guard !earlier.isEmpty, case .within(let when) = row.payload.dated.from else { return nil }
        let before = when.earliest.advanced(by: -1)
        let there = Set(earlier.filter { $0.covers(before) != .not }.flatMap(\.payload.bodies))
        let new = row.payload.bodies.filter { !there.contains($0) }
        guard !there.isEmpty, !new.isEmpty else { return nil }
        return change(sharing(.joined(new), row), when, false, [row.fact])
    }

    private func left(_ row: Stated<Arrangement>, _ spell: Spell) -> ChangeInWorld? {
        guard row.payload.dated.until != spell.until, case .within(let until) = row.payload.dated.until,
            let when = row.payload.dated.stop
        else { return nil }
        let staying = spell.rows.filter { $0 != row && $0.covers(until.latest) != .not }.flatMap(\.payload.bodies)
        let gone = row.payload.bodies.filter { !staying.contains($0) }
        guard !staying.isEmpty, !gone.isEmpty else { return nil }
        return change(sharing(.left(gone), row), when, false, [row.fact])
    }

    /// Placed by the first date of the sources that announce it.
    private var announcements: [ChangeInWorld] {
        snapshot.index.arrangements.filter { $0.payload.status == .announced }.compactMap { row in
            let dates = row.fact.sources.compactMap(\.date)
            guard let when = dates.min(by: { $0.earliest < $1.earliest }) else { return nil }
            return change(sharing(.announced(planned: row.payload.dated.from), row), when, false, [row.fact])
        }
    }

    private func sharing(_ turn: ChangeInWorld.Sharing.Turn, _ row: Stated<Arrangement>) -> ChangeInWorld.What {
        .arrangement(
            ChangeInWorld.Sharing(
                turn: turn,
                model: row.payload.model,
                bodies: row.payload.bodies,
                group: row.payload.group
            )
        )
    }
}
