public import Register

/// A change of law or guidance that was announced and was not in force when it was last looked at.
public struct Announced: Hashable, Sendable {
    public let id: AnnouncedID
    public let what: String
    /// When it may begin, as the source says.
    public let when: String
    /// How far it had come.
    public let seen: String
    /// What it would mean for the rulebook.
    public let effect: String
    /// The rules that it concerns.
    public let rules: [RuleID]
    /// Those of them that would end, where its source says so.
    public let ends: [RuleID]
    /// What its source leaves open, so that nothing of it is supposed; nil where nothing is.
    public let leftOpen: String?
    public let source: String

    public init(
        id: AnnouncedID,
        what: String,
        when: String,
        seen: String,
        effect: String,
        rules: [RuleID],
        ends: [RuleID],
        leftOpen: String?,
        source: String
    ) {
        self.id = id
        self.what = what
        self.when = when
        self.seen = seen
        self.effect = effect
        self.rules = rules
        self.ends = ends
        self.leftOpen = leftOpen
        self.source = source
    }
}

/// A whole text that others have replaced.
public struct SupersededText: Hashable, Sendable {
    public let name: String
    public let note: String
    /// The last day on which it applied; nil where that was not read.
    public let lastDay: CalendarDay?
    public let source: String

    public init(name: String, note: String, lastDay: CalendarDay?, source: String) {
        self.name = name
        self.note = note
        self.lastDay = lastDay
        self.source = source
    }
}

/// What the compiler could not read, and what that leaves uncertain.
public struct UnreadText: Hashable, Sendable {
    public let what: String
    public let why: String
    public let effect: String

    public init(what: String, why: String, effect: String) {
        self.what = what
        self.why = why
        self.effect = effect
    }
}

/// A word of the formulas and what it means.
public struct VocabularyEntry: Hashable, Sendable {
    public let term: String
    public let meaning: String

    public init(term: String, meaning: String) {
        self.term = term
        self.meaning = meaning
    }
}
