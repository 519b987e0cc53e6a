public import Models
public import Register
public import Rules

/// A model, or what bodies can do instead, for some bodies on a day.
public struct ComparedModel: Sendable {
    public let model: StandardModel
    public let isAlternative: Bool
    /// What is said of bodies of their kinds.
    public let can: [Point]
    public let cannot: [Point]
    /// What has to hold and is not met, or not known.
    public let prerequisites: [OpenPrerequisite]
    /// How many rules and clauses were asked for prerequisites, at all bodies.
    public let prerequisitesMet: Int
    public let prerequisitesNotMet: Int
    public let prerequisitesUnknown: Int
    public let timetable: ApprovalTimetable
    /// What was tried, or why nothing could be.
    public let trial: String
    /// Findings that would be others on the day; by body, then in the order of the rulebook. Empty where nothing was tried.
    public let changes: [Rehearsal.ChangedFinding]
    /// The register as it would be, in which what is missing then has its name.
    public let after: Snapshot

    public struct Point: Hashable, Sendable {
        public let point: ModelPoint
        /// For which of the bodies it is said.
        public let bodies: [BodyID]
        /// Those of them of which the kind is not recorded for certain.
        public let open: [BodyID]
    }

    public struct OpenPrerequisite: Hashable, Sendable {
        public let body: BodyID
        public let says: String
        public let what: String
        public let state: PrerequisiteState
    }

    /// Changes of which the outcome is another.
    public var turns: [Rehearsal.ChangedFinding] { changes.filter(\.isTurn) }
    /// Findings that would become not met, would no longer be that nor unknown, and would become unknown.
    public var worse: Int { turns.count { $0.after.outcome == .notMet } }
    public var better: Int { turns.count { $0.before?.outcome == .notMet && $0.after.outcome != .unknown } }
    public var unanswered: Int { turns.count { $0.after.outcome == .unknown } }

    init(_ model: StandardModel, _ arranged: Arranged, holders: [Office: PersonID], isAlternative: Bool) {
        self.model = model
        self.isAlternative = isAlternative
        can = model.can.compactMap { Point($0, arranged) }
        cannot = model.cannot.compactMap { Point($0, arranged) }
        let asked = model.prerequisites.flatMap { prerequisite in
            arranged.asked(prerequisite).flatMap { asked in
                zip(arranged.plan.bodies, asked.states).map { body, state in
                    OpenPrerequisite(body: body, says: prerequisite.point.says, what: asked.what, state: state)
                }
            }
        }
        prerequisites = asked.filter { $0.state.outcome == .notMet || $0.state.outcome == .unknown }
        prerequisitesMet = asked.count { $0.state.outcome == .met }
        prerequisitesNotMet = asked.count { $0.state.outcome == .notMet }
        prerequisitesUnknown = asked.count { $0.state.outcome == .unknown }
        timetable = ApprovalTimetable(model.approvals, arranged)
        let proposed = model.proposed(arranged, holders: holders)
        if proposed.isEmpty {
            trial =
                model.findings
                ?? "Nothing that the register records today would be another, so each rule gives what it gives now."
            changes = []
            after = arranged.snapshot
        } else {
            trial = proposed.inWords(arranged.snapshot)
            let until = arranged.day.advanced(by: 1)
            let tried = arranged.evaluator.trying(.arrangement(proposed), until: until)
            (changes, after) = (tried.rehearsal.changes, tried.after)
        }
    }
}

extension ComparedModel.Point {
    init?(_ point: ModelPoint, _ arranged: Arranged) {
        let applying = arranged.plan.bodies.compactMap { body in
            arranged.applies(point.appliesTo, body).map { (body, $0) }
        }
        guard !applying.isEmpty else { return nil }
        self.point = point
        bodies = applying.map(\.0)
        open = applying.filter { $0.1 == .open }.map(\.0)
    }
}

extension Rehearsal.ChangedFinding {
    /// Whether the outcome is another, and not only what it rests on.
    var isTurn: Bool { before?.outcome != after.outcome }
}
