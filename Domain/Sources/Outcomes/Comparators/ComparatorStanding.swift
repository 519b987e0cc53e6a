public import Register

/// What the register says for and against comparing with a body over some months.
public struct ComparatorStanding: Hashable, Sendable {
    /// Something that speaks against it.
    public enum Finding: Hashable, Sendable {
        /// It shared a chair or chief executive itself, certainly or possibly.
        case sharedLeaders(SharedOffices, with: [BodyID], Coverage, facts: [FactID])
        /// It closed, and others took over.
        case merged(CodeBreak)
        /// It closed, and no successor is recorded.
        case dissolved(CodeBreak)
        /// Another body merged into it, or it succeeded one.
        case tookOver(CodeBreak)
        /// It opened within the months, or may have.
        case created(DayBounds, facts: [FactID])
        /// It was open on no day of them, or may not have been.
        case notOpen(facts: [FactID])
        /// No chair and chief executive by name, and no arrangement, is recorded for any of the months.
        case leadersNotTraced
        /// Those that are recorded have no dates that place them in the months for certain.
        case leadersPerhapsTraced
    }

    public let body: BodyID
    public let window: MonthWindow
    /// As on the last of the months, or on the day asked about if that is earlier; nil where not recorded.
    public let legalKind: LegalKind?
    public let sector: Sector?
    public let region: String?
    public let findings: [Finding]

    /// Whether its code meant the same body in all the months, and nothing says that it may have shared leaders.
    public var isComparable: Bool { findings.allSatisfy { !$0.excludes } }

    /// Whether its leaders were traced: *not* where it may share leaders and nobody looked.
    public var leadersTraced: Coverage {
        if findings.contains(.leadersNotTraced) { return .not }
        return findings.contains(.leadersPerhapsTraced) ? .possibly : .certainly
    }
}

extension ComparatorStanding.Finding {
    /// Whether it keeps the body from being a comparator; else the result is repeated without the body.
    public var excludes: Bool {
        switch self {
        case .sharedLeaders, .merged, .dissolved, .tookOver, .created, .notOpen: true
        case .leadersNotTraced, .leadersPerhapsTraced: false
        }
    }

    /// Stable, for files and tables.
    public var code: String {
        switch self {
        case .sharedLeaders(_, _, .certainly, _): "shared-leaders"
        case .sharedLeaders: "possibly-shared-leaders"
        case .merged: "merged"
        case .dissolved: "dissolved"
        case .tookOver: "took-over"
        case .created: "created"
        case .notOpen: "not-open"
        case .leadersNotTraced: "leaders-not-traced"
        case .leadersPerhapsTraced: "leaders-perhaps-traced"
        }
    }

    /// The facts that say so, in order.
    public var facts: [FactID] {
        switch self {
        case .sharedLeaders(_, _, _, let facts), .created(_, let facts), .notOpen(let facts): facts
        case .merged(let change), .dissolved(let change), .tookOver(let change): change.facts
        case .leadersNotTraced, .leadersPerhapsTraced: []
        }
    }
}
