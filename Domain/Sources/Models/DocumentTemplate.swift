public import Register
public import Rules

/// The text of a document, before it is filled in.
public struct DocumentTemplate: Hashable, Sendable {
    public let id: DocumentID
    public let title: TemplateText
    /// One for each body, or one for all.
    public let isPerBody: Bool
    /// What it is for, in a sentence.
    public let purpose: String
    public let parts: [TemplatePart]

    public init(id: DocumentID, title: TemplateText, isPerBody: Bool, purpose: String, parts: [TemplatePart]) {
        self.id = id
        self.title = title
        self.isPerBody = isPerBody
        self.purpose = purpose
        self.parts = parts
    }

    public var clauses: [TemplateClause] { parts.flatMap(\.clauses) }

    /// A clause with all that must hold for it to be there.
    public func clause(_ id: ClauseID) -> (clause: TemplateClause, conditions: Set<Condition>)? {
        for part in parts {
            if let clause = part.clauses.first(where: { $0.id == id }) {
                return (clause, Set(part.conditions + clause.conditions))
            }
        }
        return nil
    }
}

public struct TemplatePart: Hashable, Sendable {
    public let name: String
    public let heading: TemplateText
    public let isSchedule: Bool
    public let conditions: [Condition]
    public let clauses: [TemplateClause]

    public init(
        name: String,
        heading: TemplateText,
        isSchedule: Bool,
        conditions: [Condition],
        clauses: [TemplateClause]
    ) {
        self.name = name
        self.heading = heading
        self.isSchedule = isSchedule
        self.conditions = conditions
        self.clauses = clauses
    }
}

public struct TemplateClause: Hashable, Sendable {
    public let id: ClauseID
    public let text: TemplateText
    /// A list below it.
    public let items: [TemplateItem]
    public let conditions: [Condition]
    /// For what it is repeated.
    public let each: Repetition?
    public let table: TableName?
    /// The rules for which it is there.
    public let rules: [RuleID]

    public init(
        id: ClauseID,
        text: TemplateText,
        items: [TemplateItem],
        conditions: [Condition],
        each: Repetition?,
        table: TableName?,
        rules: [RuleID]
    ) {
        self.id = id
        self.text = text
        self.items = items
        self.conditions = conditions
        self.each = each
        self.table = table
        self.rules = rules
    }

    /// Of its text and its items.
    public var keys: [TemplateKey] { text.keys + items.flatMap(\.text.keys) }
}

public struct TemplateItem: Hashable, Sendable {
    public let text: TemplateText
    public let conditions: [Condition]

    public init(text: TemplateText, conditions: [Condition]) {
        self.text = text
        self.conditions = conditions
    }
}

public enum Repetition: String, CaseIterable, Sendable {
    case body, post, reason
}

/// A table that is filled from the register, the plan or the models.
public enum TableName: String, CaseIterable, Sendable {
    case bodies, board, reasons, prerequisites, approvals, interests, reviews, parameters, safeguards, measures,
        definitions, signatures
    case sharedPosts = "shared-posts"
    case jointPosts = "joint-posts"
    case decisionRights = "decision-rights"
    case reservedMatters = "reserved-matters"
    case interBodyMatters = "inter-body-matters"
    case costWeights = "cost-weights"
    case costShares = "cost-shares"
    case savingShares = "saving-shares"
    case fitAndProper = "fit-and-proper"
    case sharedNonExecutives = "shared-non-executives"
    case options
    case changedFindings = "changed-findings"

    /// Whether it is about one body.
    public var needsBody: Bool {
        switch self {
        case .board, .reservedMatters, .interests, .fitAndProper, .sharedNonExecutives: true
        case .bodies, .reasons, .prerequisites, .approvals, .reviews, .parameters, .safeguards, .measures,
            .definitions, .signatures, .sharedPosts, .jointPosts, .decisionRights, .interBodyMatters, .costWeights,
            .costShares, .savingShares, .options, .changedFindings:
            false
        }
    }
}
