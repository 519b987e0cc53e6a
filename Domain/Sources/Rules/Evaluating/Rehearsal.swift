public import Register

/// What the rules would give otherwise if some changes were recorded, or if the law were another.
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
    /// The bodies that were asked about: those that recorded changes concern, and those with people of theirs; of another
    /// law those that the asker named, or all.
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
        let bodies = Rehearsal.bodies(of: changed, [before.snapshot, after])
        self.bodies = bodies
        changes = Rehearsal.changes(before, Evaluator(before.rulebook, after), bodies, from..<until, rules)
    }

    /// The register stays as it is, and the rules are others.
    ///
    /// Asked are the rules that differ, by recorded facts, evidence or opinion; a rule that the other rulebook does not
    /// have has no finding there and is not told.
    ///
    /// - Parameters:
    ///   - before: The rules and the register as they are.
    ///   - law: The rules as they would be.
    ///   - bodies: All of the register if nil.
    ///   - from: The first day asked about.
    ///   - until: The first day after the last.
    public init(
        before: Evaluator,
        law: Rulebook,
        bodies: [BodyID]? = nil,
        from: CalendarDay,
        until: CalendarDay,
        of rules: Set<RuleID>? = nil
    ) {
        let bodies = bodies ?? before.snapshot.bodies
        let asked = law.differing(from: before.rulebook).filter { id in
            guard let check = law[id]?.check else { return false }
            return rules?.contains(id) != false && (check.kind != .automatic || check.isComputed)
        }
        self.bodies = bodies
        changes = Rehearsal.changes(before, Evaluator(law, before.snapshot), bodies, from..<until, asked)
    }

    private static func changes(
        _ before: Evaluator,
        _ after: Evaluator,
        _ bodies: [BodyID],
        _ span: Range<CalendarDay>,
        _ rules: Set<RuleID>?
    ) -> [ChangedFinding] {
        let known = Set(before.snapshot.bodies)
        return bodies.flatMap { body -> [ChangedFinding] in
            let old = known.contains(body) ? RuleStretches(before, body, span, rules) : nil
            let new = RuleStretches(after, body, span, rules)
            return new.rules.flatMap { changes($0, old, new) }
        }
    }

    /// Findings are worked out only for what changes.
    private static func changes(_ rule: Rule, _ before: RuleStretches?, _ after: RuleStretches) -> [ChangedFinding] {
        let (old, new) = (before?.byRule[rule.id] ?? [], after.byRule[rule.id] ?? [])
        let edges = Set((old + new).flatMap { [$0.from, $0.until] }).sorted()
        var changes: [(from: CalendarDay, until: CalendarDay, before: Draft?, after: Draft)] = []
        for (from, until) in zip(edges, edges.dropFirst()) {
            guard let after = new.draft(on: from) else { continue }
            let before = old.draft(on: from)
            if let before, before.isAlike(after) { continue }
            if let last = changes.last, last.until == from, last.after.isAlike(after), last.before.isAlike(before) {
                changes[changes.count - 1].until = until
            } else {
                changes.append((from, until, before, after))
            }
        }
        return changes.compactMap { change in
            after.finding(rule.id, on: change.from).map {
                ChangedFinding(
                    from: change.from,
                    until: change.until,
                    before: change.before == nil ? nil : before?.finding(rule.id, on: change.from),
                    after: $0
                )
            }
        }
    }

    /// A rule reads of other bodies what is said of people who have a seat in both, and of bodies with which its own
    /// shares a committee or to which it delegates.
    private static func bodies(of changed: [FactID], _ snapshots: [Snapshot]) -> [BodyID] {
        var found: Set<BodyID> = []
        for snapshot in snapshots {
            let statements = changed.compactMap { snapshot.facts[$0]?.statement }
            let concerned = Set(statements.flatMap { snapshot.bodies(concernedBy: $0) })
            let people = Set(statements.flatMap(\.people) + concerned.flatMap { snapshot.everybody(on: $0) })
            found.formUnion(concerned)
            let all = concerned.union(people.flatMap { snapshot.bodies(of: $0) })
            found.formUnion(all)
            found.formUnion(snapshot.bodies.filter { !all.isDisjoint(with: snapshot.bodiesRead(for: $0)) })
        }
        return found.filter { body in snapshots.contains { $0.existence(of: body) != nil } }.sorted()
    }
}

/// What each rule comes to for a body over a span.
private struct RuleStretches {
    let evaluator: Evaluator
    let asked: Evaluator.Asked
    /// Those that were asked, in the order of the rulebook.
    let rules: [Rule]
    let byRule: [RuleID: [Stretch]]

    init(_ evaluator: Evaluator, _ body: BodyID, _ span: Range<CalendarDay>, _ rules: Set<RuleID>?) {
        let asked = Evaluator.Asked(evaluator.snapshot, body)
        self.evaluator = evaluator
        self.asked = asked
        self.rules = evaluator.asked(rules)
        byRule = Dictionary(
            uniqueKeysWithValues: self.rules.map { rule in
                let (from, until) = (span.lowerBound, span.upperBound)
                return (rule.id, evaluator.stretches(of: rule, asked, from: from, until: until, isTold: false))
            }
        )
    }

    func finding(_ rule: RuleID, on day: CalendarDay) -> Finding? {
        evaluator.rulebook[rule].flatMap { evaluator.at(day).finding($0, asked) }
    }
}

extension [Stretch] {
    fileprivate func draft(on day: CalendarDay) -> Draft? { last { $0.from <= day && day < $0.until }?.draft }
}

extension Optional where Wrapped == Draft {
    fileprivate func isAlike(_ other: Draft?) -> Bool {
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
        let seats = Set(seats(of: body).map { $0.payload.seat })
        return seats.flatMap { appointments(to: $0) }.map { $0.payload.person }
            + allDesignations(in: body).map { $0.payload.person } + employments(of: body).map { $0.payload.person }
    }
}
