/// Two groups on one day, row by row; the rows are always the same.
public struct GroupComparison: Hashable, Sendable {
    public let first: GroupSummary
    public let second: GroupSummary

    public init(_ first: GroupSummary, _ second: GroupSummary) {
        self.first = first
        self.second = second
    }

    public enum Row: String, CaseIterable, Sendable {
        case reasons, benefits, members, label, models, possibleModels, since, spells, resumed, offices, people
        case boardsInCommon, committeesInCommon, jointCommittees, instruments
        case questions, notKnown, startsNotRecorded, newestEvidence, oldestEvidence, oldFacts
    }

    /// What a row says of a group.
    public enum Value: Hashable, Sendable {
        case number(GroupSummary.Range)
        /// In an order of their own.
        case list([String])
        case text(String)
        case start(Boundary)
        case day(DayBounds)
        case notRecorded
    }

    /// How the two differ in a row.
    public enum Difference: Hashable, Sendable {
        case same
        /// The first has so many more, or fewer where it is negative.
        case more(Int)
        case only(first: [String], second: [String])
        case different
        /// The first is certainly earlier, or certainly later.
        case earlier(first: Bool)
        /// Partial dates or possible numbers leave it open.
        case cannotBeTold
        case recordedForOne(first: Bool)
        case recordedForNeither
    }

    public var differing: [Row] {
        Row.allCases.filter { row in
            switch difference(row) {
            case .same, .recordedForNeither: false
            case .more, .only, .different, .earlier, .cannotBeTold, .recordedForOne: true
            }
        }
    }

    public func difference(_ row: Row) -> Difference {
        switch (GroupComparison.value(row, first), GroupComparison.value(row, second)) {
        case (.notRecorded, .notRecorded): .recordedForNeither
        case (_, .notRecorded): .recordedForOne(first: true)
        case (.notRecorded, _): .recordedForOne(first: false)
        case (.number(let one), .number(let other)): GroupComparison.compare(one, other)
        case (.list(let one), .list(let other)):
            one == other
                ? .same
                : .only(first: one.filter { !other.contains($0) }, second: other.filter { !one.contains($0) })
        case (.text(let one), .text(let other)): one == other ? .same : .different
        case (.start(let one), .start(let other)):
            GroupComparison.compare(one.within, other.within, isSame: one == other)
        case (.day(let one), .day(let other)): GroupComparison.compare(one, other, isSame: one == other)
        case (.number, _), (.list, _), (.text, _), (.start, _), (.day, _): .cannotBeTold
        }
    }

    private static func compare(_ one: GroupSummary.Range, _ other: GroupSummary.Range) -> Difference {
        guard one.certain == one.possible, other.certain == other.possible else { return .cannotBeTold }
        return one.certain == other.certain ? .same : .more(one.certain - other.certain)
    }

    private static func compare(_ one: DayBounds?, _ other: DayBounds?, isSame: Bool) -> Difference {
        guard let one, let other else { return .cannotBeTold }
        if one.latest < other.earliest { return .earlier(first: true) }
        if other.latest < one.earliest { return .earlier(first: false) }
        return isSame && one.precision == .day ? .same : .cannotBeTold
    }
}

extension Boundary {
    fileprivate var within: DayBounds? {
        if case .within(let bounds) = self { return bounds }
        return nil
    }
}

extension GroupComparison {
    /// What a row says of a group; *not recorded* where no fact bears on it.
    public static func value(_ row: Row, _ group: GroupSummary) -> Value {
        func recorded(_ number: Int) -> Value { number == 0 ? .notRecorded : count(number) }
        return switch row {
        case .reasons: recorded(group.reasons)
        case .benefits: recorded(group.benefits)
        case .members: group.members.possible == 0 ? .notRecorded : .number(group.members)
        case .label: group.label.map { .text($0) } ?? .notRecorded
        case .models: group.kinds.isEmpty ? .notRecorded : .list(group.kinds.map(\.inWords))
        case .possibleModels: group.possibleKinds.isEmpty ? .notRecorded : .list(group.possibleKinds.map(\.inWords))
        case .since: group.since.map { .start($0) } ?? .notRecorded
        case .spells: recorded(group.spells)
        case .resumed: group.spells == 0 ? .notRecorded : count(group.resumed)
        case .offices:
            group.sharedOffices.isEmpty
                ? .notRecorded : .list(Office.allCases.filter(group.sharedOffices.contains).map(\.inWords))
        case .people:
            group.peopleOnSeveralBoards.possible == 0 ? .notRecorded : .number(group.peopleOnSeveralBoards)
        case .boardsInCommon: recorded(group.forums[.board] ?? 0)
        case .committeesInCommon: recorded(group.forums[.committeeInCommon] ?? 0)
        case .jointCommittees: recorded(group.forums[.jointCommittee] ?? 0)
        case .instruments: recorded(group.instruments)
        case .questions: count(group.questions)
        case .notKnown: count(group.notKnown)
        case .startsNotRecorded: count(group.startsNotRecorded)
        case .newestEvidence: group.evidence.max { $0.latest < $1.latest }.map { .day($0) } ?? .notRecorded
        case .oldestEvidence: group.evidence.min { $0.earliest < $1.earliest }.map { .day($0) } ?? .notRecorded
        case .oldFacts: count(group.old)
        }
    }

    private static func count(_ number: Int) -> Value { .number(.init(certain: number, possible: number)) }
}
