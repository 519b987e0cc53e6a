public import Register
public import Rules

/// A standard form in which separate bodies share leaders or decide together.
public struct StandardModel: Hashable, Sendable {
    public let id: ModelID
    public let title: String
    /// What the register calls it, where it has a name there.
    public let decided: SharingModel?
    /// The offices that one person holds at every body.
    public let shares: [Office]
    /// How the bodies decide together, where they do.
    public let together: DecidingTogether?
    /// One sentence.
    public let inShort: String
    public let what: String
    public let suits: [String]
    public let pitfalls: [String]
    public let posts: String
    /// What would become of findings, where facts cannot say it.
    public let findings: String?
    public let reversible: String
    public let exit: String
    public let onward: String
    public let basis: [ModelPoint]
    public let can: [ModelPoint]
    public let cannot: [ModelPoint]
    /// What stays with each body.
    public let stays: [ModelPoint]
    public let prerequisites: [Prerequisite]
    /// In the order of the text; each says what comes before it.
    public let approvals: [Approval]
    public let safeguards: [Safeguard]
    public let decides: [MatterRight]
    public let defaults: [ModelDefault]
    public let measures: [String]
    public let documents: [DocumentID]

    public init(
        id: ModelID,
        title: String,
        decided: SharingModel?,
        shares: [Office],
        together: DecidingTogether?,
        inShort: String,
        what: String,
        suits: [String],
        pitfalls: [String],
        posts: String,
        findings: String?,
        reversible: String,
        exit: String,
        onward: String,
        basis: [ModelPoint],
        can: [ModelPoint],
        cannot: [ModelPoint],
        stays: [ModelPoint],
        prerequisites: [Prerequisite],
        approvals: [Approval],
        safeguards: [Safeguard],
        decides: [MatterRight],
        defaults: [ModelDefault],
        measures: [String],
        documents: [DocumentID]
    ) {
        self.id = id
        self.title = title
        self.decided = decided
        self.shares = shares
        self.together = together
        self.inShort = inShort
        self.what = what
        self.suits = suits
        self.pitfalls = pitfalls
        self.posts = posts
        self.findings = findings
        self.reversible = reversible
        self.exit = exit
        self.onward = onward
        self.basis = basis
        self.can = can
        self.cannot = cannot
        self.stays = stays
        self.prerequisites = prerequisites
        self.approvals = approvals
        self.safeguards = safeguards
        self.decides = decides
        self.defaults = defaults
        self.measures = measures
        self.documents = documents
    }
}

/// The forums in which bodies decide together.
public enum DecidingTogether: String, CaseIterable, Sendable {
    case committeesInCommon = "committees-in-common"
    case jointCommittee = "joint-committee"
    case boardsInCommon = "boards-in-common"
    case groupBoard = "group-board"
    case singleBoard = "single-board"
}

/// Something that a model says of bodies of a kind, with the rules on which it rests.
public struct ModelPoint: Hashable, Sendable {
    public let appliesTo: BodyScope
    public let says: String
    public let rules: [RuleID]

    public init(appliesTo: BodyScope, says: String, rules: [RuleID]) {
        self.appliesTo = appliesTo
        self.says = says
        self.rules = rules
    }
}

/// For bodies of which kind something is said.
public enum BodyScope: String, CaseIterable, Sendable {
    case both
    case foundationTrust = "foundation-trust"
    case nhsTrust = "nhs-trust"

    /// Nil for both.
    public var kind: LegalKind? {
        switch self {
        case .both: nil
        case .foundationTrust: .foundationTrust
        case .nhsTrust: .nhsTrust
        }
    }

    public var inWords: String {
        switch self {
        case .both: "Every body"
        case .foundationTrust: "At a foundation trust"
        case .nhsTrust: "At an NHS trust"
        }
    }
}

/// What has to hold before an arrangement begins.
public struct Prerequisite: Hashable, Sendable {
    public let name: String
    public let point: ModelPoint
    /// What the constitution of a foundation trust has to allow, where that is asked.
    public let constitution: ConstitutionSubject?

    public init(name: String, point: ModelPoint, constitution: ConstitutionSubject?) {
        self.name = name
        self.point = point
        self.constitution = constitution
    }
}

/// What somebody has to decide before an arrangement begins.
public struct Approval: Hashable, Sendable {
    public let name: String
    public let appliesTo: BodyScope
    public let by: Approver
    /// Who holds it on the day gives the approval; only where a power is asked.
    public let power: PowerID?
    public let decides: String
    public let rules: [RuleID]
    /// The names of those that come before.
    public let after: [String]
    /// The notice of the sitting, as a parameter of the rulebook.
    public let notice: ParameterID?

    public init(
        name: String,
        appliesTo: BodyScope,
        by: Approver,
        power: PowerID?,
        decides: String,
        rules: [RuleID],
        after: [String],
        notice: ParameterID?
    ) {
        self.name = name
        self.appliesTo = appliesTo
        self.by = by
        self.power = power
        self.decides = decides
        self.rules = rules
        self.after = after
        self.notice = notice
    }
}

/// The notice of a sitting that the law asks for, where an approval names no other.
public struct UsualNotice: Hashable, Sendable {
    public let appliesTo: BodyScope
    public let by: Approver
    public let notice: ParameterID

    public init(appliesTo: BodyScope, by: Approver, notice: ParameterID) {
        self.appliesTo = appliesTo
        self.by = by
        self.notice = notice
    }
}

public enum Approver: String, CaseIterable, Sendable {
    case board
    case nonExecutives = "non-executive-directors"
    case council = "council-of-governors"
    case appointmentsCommittee = "appointments-committee"
    case powerHolder = "power-holder"

    public var inWords: String {
        switch self {
        case .board: "the board"
        case .nonExecutives: "the non-executive directors"
        case .council: "the council of governors"
        case .appointmentsCommittee: "the committee of the chair and non-executive directors"
        case .powerHolder: "whoever holds the power"
        }
    }
}

/// What keeps an arrangement safe, with the clause that carries it.
public struct Safeguard: Hashable, Sendable {
    public let name: String
    public let says: String
    public let rules: [RuleID]
    public let clause: ClauseName?

    public init(name: String, says: String, rules: [RuleID], clause: ClauseName?) {
        self.name = name
        self.says = says
        self.rules = rules
        self.clause = clause
    }
}

/// Another default of a model than the usual one.
public struct ModelDefault: Hashable, Sendable {
    public let choice: ChoiceID
    public let value: ChosenValue
    public let because: String

    public init(choice: ChoiceID, value: ChosenValue, because: String) {
        self.choice = choice
        self.value = value
        self.because = because
    }
}
