public import Register

extension Evaluator {
    /// What a change that nobody records would do, from its first day until another.
    ///
    /// - Returns: The register as it would be on the first day, and the findings that would be others.
    public func trying(_ change: ProposedChange, until: CalendarDay) -> (after: Snapshot, rehearsal: Rehearsal) {
        let changes = snapshot.changes(for: change)
        let after = Snapshot(FactIndex(snapshot.facts.rehearsing(changes)), validOn: change.day)
        let rehearsal = Rehearsal(
            before: at(change.day),
            after: after,
            changed: changes.compactMap(\.fact),
            from: change.day,
            until: until
        )
        return (after, rehearsal)
    }
}
