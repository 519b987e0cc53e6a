public import Register

/// One requirement in our own words, with where it stands, when it applies and how sure we are of it.
public struct Rule: Hashable, Sendable {
    public let id: RuleID
    public let instrument: RuleInstrumentID
    public let section: RuleSectionID
    /// The place in the instrument, such as `reg 2(1)-(2)`.
    public let reference: String
    public let title: String
    public let summary: String
    public let appliesTo: RuleSubject
    public let force: Force
    public let status: RuleStatus
    public let disclosures: [Disclosure]
    public let check: RuleCheck
    /// Why it matters where leaders are shared; nil where nothing is said.
    public let sharing: String?
    /// Web addresses.
    public let sources: [String]
    public let standing: TextStanding
    /// The rules whose requirement this one repeats; a rule of practice then weighs as they do.
    public let parents: [RuleID]
    /// The earlier version of the same requirement.
    public let replaces: RuleID?
    public let parameters: [ParameterID]
    public let note: String?

    public init(
        id: RuleID,
        instrument: RuleInstrumentID,
        section: RuleSectionID,
        reference: String,
        title: String,
        summary: String,
        appliesTo: RuleSubject,
        force: Force,
        status: RuleStatus,
        disclosures: [Disclosure],
        check: RuleCheck,
        sharing: String?,
        sources: [String],
        standing: TextStanding,
        parents: [RuleID],
        replaces: RuleID?,
        parameters: [ParameterID],
        note: String?
    ) {
        self.id = id
        self.instrument = instrument
        self.section = section
        self.reference = reference
        self.title = title
        self.summary = summary
        self.appliesTo = appliesTo
        self.force = force
        self.status = status
        self.disclosures = disclosures
        self.check = check
        self.sharing = sharing
        self.sources = sources
        self.standing = standing
        self.parents = parents
        self.replaces = replaces
        self.parameters = parameters
        self.note = note
    }

    /// The same rule on other days.
    func inForce(_ force: Force) -> Rule {
        Rule(
            id: id,
            instrument: instrument,
            section: section,
            reference: reference,
            title: title,
            summary: summary,
            appliesTo: appliesTo,
            force: force,
            status: status,
            disclosures: disclosures,
            check: check,
            sharing: sharing,
            sources: sources,
            standing: standing,
            parents: parents,
            replaces: replaces,
            parameters: parameters,
            note: note
        )
    }
}

/// How a rule is checked, with what that needs.
public enum RuleCheck: Hashable, Sendable {
    /// - Parameters:
    ///   - formula: The condition in the words of the rulebook's vocabulary, for people to read.
    ///   - measure: What computes it; nil where this program does not compute it.
    ///   - waits: What has to be recorded first.
    case automatic(formula: String, measure: MeasureID?, waits: Awaited?)
    /// What has to be shown.
    case evidence(String)
    case judgement(String?)

    public var kind: CheckKind {
        switch self {
        case .automatic: .automatic
        case .evidence: .evidence
        case .judgement: .judgement
        }
    }

    public var waits: Awaited? {
        if case .automatic(_, _, let waits) = self { waits } else { nil }
    }

    public var measure: MeasureID? {
        if case .automatic(_, let measure, _) = self { measure } else { nil }
    }
}

public enum MeasureKind {}
/// Names the computation of a rule.
public typealias MeasureID = Identifier<MeasureKind>

/// What we know of the text of a rule.
public struct TextStanding: Hashable, Sendable {
    public let original: TextRead
    public let confidence: Confidence
    /// What that confidence rests on.
    public let because: String
    /// When the text was last compared with its source; nil where it never was.
    public let confirmed: CalendarDay?

    public init(original: TextRead, confidence: Confidence, because: String, confirmed: CalendarDay?) {
        self.original = original
        self.confidence = confidence
        self.because = because
        self.confirmed = confirmed
    }
}

/// The days on which a text is in force: from a day until the first day on which it no longer is.
public struct Force: Hashable, Sendable {
    public let from: CalendarDay
    /// Nil while no end is known.
    public let until: CalendarDay?

    /// Nil where no day is in it.
    public init?(from: CalendarDay, until: CalendarDay?) {
        if let until, until <= from { return nil }
        self.from = from
        self.until = until
    }

    public func contains(_ day: CalendarDay) -> Bool {
        from <= day && (until.map { day < $0 } ?? true)
    }

    /// Whether the two have a day in common.
    public func overlaps(_ other: Force) -> Bool {
        (other.until.map { from < $0 } ?? true) && (until.map { other.from < $0 } ?? true)
    }

    /// The last day, inclusive, as people write it.
    public var lastDay: CalendarDay? { until?.advanced(by: -1) }

    /// `since 1 April 2023`, or `from 9 November 1990 to 9 September 1998`.
    public var inWords: String {
        lastDay.map { "from \(from.inWords) to \($0.inWords)" } ?? "since \(from.inWords)"
    }
}
