extension GroupComparison.Row {
    public var inWords: String {
        switch self {
        case .reasons: "Reasons recorded"
        case .benefits: "Expected benefits recorded"
        case .members: "Bodies on the day"
        case .label: "Label stated"
        case .models: "Models decided from facts, certain"
        case .possibleModels: "Further models, possible"
        case .since: "Arrangements recorded under it, the oldest in force since"
        case .spells: "Spells of sharing recorded"
        case .resumed: "Spells that resume a lapsed one"
        case .offices: "Offices certainly shared"
        case .people: "People on several of its boards"
        case .boardsInCommon: "Boards that meet in common"
        case .committeesInCommon: "Committees in common"
        case .jointCommittees: "Joint committees"
        case .instruments: "Instruments adopted"
        case .questions: "Open questions"
        case .notKnown: "Other lines of what is not known"
        case .startsNotRecorded: "Facts without a recorded start"
        case .newestEvidence: "Newest evidence"
        case .oldestEvidence: "Oldest evidence"
        case .oldFacts: "Facts on evidence older than twelve months"
        }
    }
}

extension GroupComparison {
    /// A difference in words, naming the groups.
    public func inWords(_ difference: Difference) -> String {
        switch difference {
        case .same: "the same"
        case .more(let number):
            number > 0 ? "\(number) more in \(first.name)" : "\(-number) more in \(second.name)"
        case .only(let one, let other):
            [only(one, first), only(other, second)].compactMap { $0 }.joined(separator: "; ")
        case .earlier(let isFirst): "earlier in \((isFirst ? first : second).name)"
        case .different: "different"
        case .cannotBeTold: "cannot be told from what is recorded"
        case .recordedForOne(let isFirst): "recorded for \((isFirst ? first : second).name) only"
        case .recordedForNeither: "recorded for neither"
        }
    }

    private func only(_ words: [String], _ group: GroupSummary) -> String? {
        words.isEmpty ? nil : "only \(group.name): \(words.inWords)"
    }

    /// What the two have in common and how far they differ, in one sentence or two.
    public func sentence(on day: CalendarDay) -> String {
        let common = first.kinds.filter(second.kinds.contains).map(\.inWords)
        let shared =
            common.isEmpty
            ? "the facts recorded decide no one model for both \(first.name) and \(second.name)."
            : "by the facts recorded, both \(first.name) and \(second.name) have: \(common.inWords)."
        return
            "On \(day.inWords), \(shared) They differ, or cannot be told apart, in \(differing.count) of \(Row.allCases.count) rows."
    }
}

extension GroupComparison.Value {
    public var inWords: String {
        switch self {
        case .number(let range):
            range.certain == range.possible
                ? String(range.certain) : "\(range.certain), up to \(range.possible) by partial dates"
        case .list(let words): words.inWords
        case .text(let text): "“\(text)”"
        case .start(.within(let bounds)), .day(let bounds): bounds.inWords
        case .start(.seen(let bounds)): "first seen \(bounds.inWords)"
        case .start(.open): "before records begin"
        case .start(.unknown): "start unknown"
        case .start(.notRecorded), .notRecorded: "not recorded"
        }
    }
}
