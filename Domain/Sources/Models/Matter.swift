public import Rules

/// Something that boards decide: a row of a table of decision rights.
public struct Matter: Hashable, Sendable {
    public let id: MatterID
    /// The heading under which it stands.
    public let group: String
    public let title: String
    /// The rules that keep it where it is.
    public let rules: [RuleID]
    /// Whether bodies may stand on different sides in it.
    public let isBetween: Bool

    public init(id: MatterID, group: String, title: String, rules: [RuleID], isBetween: Bool) {
        self.id = id
        self.group = group
        self.title = title
        self.rules = rules
        self.isBetween = isBetween
    }
}

/// Who decides a matter under a model.
public struct MatterRight: Hashable, Sendable {
    public let matter: MatterID
    public let by: MatterDecider
    /// Whether the board of a body may not hand it on.
    public let isReserved: Bool

    public init(matter: MatterID, by: MatterDecider, isReserved: Bool) {
        self.matter = matter
        self.by = by
        self.isReserved = isReserved
    }
}

public enum MatterDecider: String, CaseIterable, Sendable {
    case board, council, together, chair
    /// The board does not: the law names somebody, and not the same for both kinds of body.
    case law = "whom-the-law-names"
    case chiefExecutive = "chief-executive"
    case ownOfficers = "nobody-shared"

    /// - Parameter forum: What the forum is called in which the bodies decide together.
    public func inWords(forum: String) -> String {
        switch self {
        case .board: "each board, for its body"
        case .law: "those to whom the law gives it at each body"
        case .council: "each council of governors at a foundation trust; whoever holds the power at an NHS trust"
        case .together: "\(forum), for each body apart where it is no joint committee"
        case .chair: "the chair of each body"
        case .chiefExecutive: "the chief executive of each body"
        case .ownOfficers: "directors of each body who hold no shared post"
        }
    }
}

/// A word that documents define.
public struct Term: Hashable, Sendable {
    public let id: TermID
    /// How it stands in a text.
    public let says: String
    public let means: TemplateText

    public init(id: TermID, says: String, means: TemplateText) {
        self.id = id
        self.says = says
        self.means = means
    }
}
