/// To which bodies a rule applies.
public enum RuleSubject: String, CaseIterable, Sendable {
    case both
    case foundationTrust = "foundation-trust"
    case nhsTrust = "nhs-trust"
    /// Bodies that share leaders, or who is shared.
    case group

    public var inWords: String {
        switch self {
        case .both: "NHS trusts and NHS foundation trusts"
        case .foundationTrust: "NHS foundation trusts"
        case .nhsTrust: "NHS trusts"
        case .group: "bodies that share leaders"
        }
    }
}

/// What kind of text a rule stands in.
public enum RuleStatus: String, CaseIterable, Sendable {
    case statute, regulation, code, licence, guidance

    public var inWords: String {
        switch self {
        case .statute: "Act"
        case .regulation: "regulations"
        case .code: "Code: comply or explain"
        case .licence: "condition of the licence"
        case .guidance: "guidance or practice"
        }
    }
}

/// How heavily it weighs that a rule is not met; the three are never mixed.
public enum Grade: String, CaseIterable, Comparable, Sendable {
    case statute, code, practice

    /// The heavier first.
    public static func < (left: Grade, right: Grade) -> Bool { left.order < right.order }

    private var order: Int {
        switch self {
        case .statute: 0
        case .code: 1
        case .practice: 2
        }
    }

    public init(_ status: RuleStatus) {
        switch status {
        case .statute, .regulation: self = .statute
        case .code: self = .code
        case .licence, .guidance: self = .practice
        }
    }
}

/// How it is found out whether a rule is met.
public enum CheckKind: String, CaseIterable, Sendable {
    /// Computed from recorded facts.
    case automatic
    /// By a recorded item that somebody attached.
    case evidence
    /// By a recorded opinion.
    case judgement

    public var inWords: String {
        switch self {
        case .automatic: "automatic: from recorded facts"
        case .evidence: "evidence: a recorded item shows it"
        case .judgement: "judgement: somebody’s recorded opinion"
        }
    }
}

/// What a rule waits for that this program does not record yet.
public enum Awaited: String, CaseIterable, Sendable {
    /// Notice, quorum on the day, exclusion, minutes and votes.
    case sittings

    public var inWords: String {
        switch self {
        case .sittings: "meetings in common: sittings, quorum, votes and minutes are not recorded yet"
        }
    }
}

/// Where a body has to say that it meets a rule, or why it does not.
public enum Disclosure: String, CaseIterable, Sendable {
    case annualReportStatement = "annual-report-statement"
    case annualReportInformation = "annual-report-information"
    case website
    case governorsInformation = "governors-information"
    case membersInformation = "members-information"

    public var inWords: String {
        switch self {
        case .annualReportStatement: "a statement in the annual report"
        case .annualReportInformation: "information in the annual report"
        case .website: "on the body’s web site"
        case .governorsInformation: "information to governors"
        case .membersInformation: "information to members"
        }
    }
}

/// How far the compiler has read the original text of a rule.
public enum TextRead: String, CaseIterable, Sendable {
    case read
    case partly = "read-in-part"
    case not = "not-read"
    /// Derived by us from other rules or from practice.
    case none = "no-text"

    public var inWords: String {
        switch self {
        case .read: "the original text was read"
        case .partly: "the original text was read in part only"
        case .not: "the original text was not read"
        case .none: "it has no text of its own: it is derived from other rules or from practice"
        }
    }
}
