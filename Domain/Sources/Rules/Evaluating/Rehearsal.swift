public import Register

/// What the rules would give otherwise if some changes were recorded.
public struct Rehearsal: Sendable {
    /// Days on which a rule gives something else for a body than before.
    public struct ChangedFinding: Hashable, Sendable {
        public let from: CalendarDay
        /// The first day after it.
        public let until: CalendarDay
        /// As at the first day; nil where the body was not recorded before.
        public let before: Finding?
        public let after: Finding

        public var lastDay: CalendarDay { until.advanced(by: -1) }
    }

    /// By body, then in the order of the rulebook, then by day.
    public let changes: [ChangedFinding]
    /// The bodies that were asked about: those that the changes concern, and those with people of theirs.
    public let bodies: [BodyID]

    /// - Parameters:
    ///   - before: The rules and the register as it is.
    ///   - after: The register as it would be.
    ///   - changed: The facts that would be stated, corrected, ended or retracted.
    ///   - from: The first day asked about.
    ///   - until: The first day after the last.
    public init(
        before: Evaluator,
        after: Snapshot,
        changed: [FactID],
        from: CalendarDay,
        until: CalendarDay,
        of rules: Set<RuleID>? = nil
    ) {
        let rehearsed = Evaluator(before.rulebook, after)
        bodies = Rehearsal.bodies(of: changed, [before.snapshot, after])
        let known = Set(before.snapshot.bodies)
        changes = bodies.flatMap { body -> [ChangedFinding] in
            let old =
                known.contains(body) ? before.timelines(for: body, from: from, until: until, of: rules) : []
            let byRule = Dictionary(uniqueKeysWithValues: old.map { ($0.rule, $0) })
            return rehearsed.timelines(for: body, from: from, until: until, of: rules).flatMap {
                Rehearsal.changes(byRule[$0.rule], $0)
            }
        }
    }

    private static func changes(_ before: Timeline?, _ after: Timeline) -> [ChangedFinding] {
        let edges = Set(((before?.intervals ?? []) + after.intervals).flatMap { [$0.from, $0.until] }).sorted()
        var changes: [ChangedFinding] = []
        for (from, until) in zip(edges, edges.dropFirst()) {
            guard let new = after.finding(on: from) else { continue }
            let old = before?.finding(on: from)
            if let old, old.isAlike(new) { continue }
            if let last = changes.last, last.until == from, last.after.isAlike(new), last.before.isAlike(old) {
                changes[changes.count - 1] = ChangedFinding(
                    from: last.from,
                    until: until,
                    before: last.before,
                    after: last.after
                )
            } else {
                changes.append(ChangedFinding(from: from, until: until, before: old, after: new))
            }
        }
        return changes
    }

    /// A rule reads of other bodies only what is said of people who have a seat in both.
    private static func bodies(of changed: [FactID], _ snapshots: [Snapshot]) -> [BodyID] {
        var found: Set<BodyID> = []
        for snapshot in snapshots {
            let statements = changed.compactMap { snapshot.facts[$0]?.statement }
            let concerned = Set(statements.flatMap { snapshot.bodies(concernedBy: $0) })
            let people = Set(statements.flatMap(\.people) + concerned.flatMap { snapshot.everybody(on: $0) })
            found.formUnion(concerned)
            found.formUnion(people.flatMap { snapshot.bodies(of: $0) })
        }
        return found.filter { body in snapshots.contains { $0.existence(of: body) != nil } }.sorted()
    }
}

extension Optional where Wrapped == Finding {
    fileprivate func isAlike(_ other: Finding?) -> Bool {
        switch (self, other) {
        case (nil, nil): true
        case (let one?, let other?): one.isAlike(other)
        case (nil, _?), (_?, nil): false
        }
    }
}

extension Snapshot {
    /// Who ever had a seat of a body, was designated there or employed by it.
    fileprivate func everybody(on body: BodyID) -> [PersonID] {
        let seats = Set(seats(of: body).map(\.payload.seat))
        return seats.flatMap { appointments(to: $0) }.map(\.payload.person)
            + allDesignations(in: body).map(\.payload.person) + employments(of: body).map(\.payload.person)
    }
}
