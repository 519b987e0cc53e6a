public import Register

/// An Act, regulations, a code or guidance in which rules stand.
public struct RuleInstrument: Hashable, Sendable {
    public let id: RuleInstrumentID
    public let title: String
    /// As it is called after it has been named in full.
    public let shortTitle: String

    public init(id: RuleInstrumentID, title: String, shortTitle: String) {
        self.id = id
        self.title = title
        self.shortTitle = shortTitle
    }
}

/// A part of an instrument that is read at one go.
public struct RuleSection: Hashable, Sendable {
    public let id: RuleSectionID
    public let instrument: RuleInstrumentID
    public let title: String
    /// In the order of the text.
    public let rules: [Rule]

    public init(id: RuleSectionID, instrument: RuleInstrumentID, title: String, rules: [Rule]) {
        self.id = id
        self.instrument = instrument
        self.title = title
        self.rules = rules
    }
}

/// A set of rules that was read as a whole: nothing in it names what is not in it.
public struct Rulebook: Sendable {
    public let title: String
    /// The day to which it was compiled.
    public let compiled: CalendarDay
    public let note: String
    public let instruments: [RuleInstrument]
    /// Instrument after instrument.
    public let sections: [RuleSection]
    /// Of all sections, in their order.
    public let rules: [Rule]
    public let parameters: [Parameter]
    public let powers: [Power]
    public let announced: [Announced]
    public let superseded: [SupersededText]
    public let unread: [UnreadText]
    public let vocabulary: [VocabularyEntry]
    private let byID: [RuleID: Rule]
    private let parametersByID: [ParameterID: Parameter]
    private let powersByRule: [RuleID: [Power]]

    /// The caller has checked that names are unique and are found.
    public init(
        title: String,
        compiled: CalendarDay,
        note: String,
        instruments: [RuleInstrument],
        sections: [RuleSection],
        parameters: [Parameter],
        powers: [Power],
        announced: [Announced],
        superseded: [SupersededText],
        unread: [UnreadText],
        vocabulary: [VocabularyEntry]
    ) {
        self.title = title
        self.compiled = compiled
        self.note = note
        self.instruments = instruments
        self.sections = sections
        self.parameters = parameters
        self.powers = powers
        self.announced = announced
        self.superseded = superseded
        self.unread = unread
        self.vocabulary = vocabulary
        rules = sections.flatMap(\.rules)
        byID = Dictionary(rules.map { ($0.id, $0) }) { first, _ in first }
        parametersByID = Dictionary(parameters.map { ($0.id, $0) }) { first, _ in first }
        powersByRule = Dictionary(powers.flatMap { power in power.rules.map { ($0, [power]) } }, uniquingKeysWith: +)
    }

    public subscript(id: RuleID) -> Rule? { byID[id] }
    public subscript(id: RuleInstrumentID) -> RuleInstrument? { instruments.first { $0.id == id } }
    public subscript(id: RuleSectionID) -> RuleSection? { sections.first { $0.id == id } }
    public subscript(id: PowerID) -> Power? { powers.first { $0.id == id } }
    public subscript(id: ParameterID) -> Parameter? { parametersByID[id] }

    public func sections(of instrument: RuleInstrumentID) -> [RuleSection] {
        sections.filter { $0.instrument == instrument }
    }

    public func announced(for rule: RuleID) -> [Announced] { announced.filter { $0.rules.contains(rule) } }
    public func powers(for rule: RuleID) -> [Power] { powersByRule[rule] ?? [] }
    /// The version that came after it.
    public func successor(of rule: RuleID) -> Rule? { rules.first { $0.replaces == rule } }

    /// How heavily it weighs that a rule is not met: of practice, as heavily as what it repeats.
    public func grade(of rule: Rule) -> Grade {
        let own = Grade(rule.status)
        guard own == .practice else { return own }
        return rule.parents.compactMap { byID[$0] }.map { Grade($0.status) }.max() ?? own
    }
}
