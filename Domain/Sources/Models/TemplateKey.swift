public import Register
public import Rules

/// What may stand in braces in the text of a clause.
public enum TemplateKey: Hashable, Sendable {
    case group, models, from, forum
    case bodies, bodiesShort, bodyCount, foundationTrusts, nhsTrusts
    case chosen(ChoiceID)
    /// The day so many months after the beginning.
    case after(ChoiceID)
    /// A parameter of the rulebook on the first day.
    case value(ParameterID)
    case power(PowerID)
    case rule(RuleID)
    case term(TermID)
    /// As it is written, since a name without a document means one of the same.
    case clause(String)
    case document(DocumentID)
    case body, bodyShort, bodyKind, others, othersShort, board, council, officer
    case holder(HeldOffice)
    case constitution(ConstitutionSubject)
    case post, postHolder
    case reason, reasonSeenBy

    /// The name without its braces; nil for one that does not exist.
    public init?(_ name: String) {
        if let plain = TemplateKey.plain[name] {
            self = plain
            return
        }
        guard let colon = name.firstIndex(of: ":") else { return nil }
        let argument = String(name[name.index(after: colon)...])
        let found: TemplateKey? =
            switch name[..<colon] {
            case "parameter": ChoiceID(argument).map { .chosen($0) }
            case "after": ChoiceID(argument).map { .after($0) }
            case "value": ParameterID(argument).map { .value($0) }
            case "power": PowerID(argument).map { .power($0) }
            case "rule": RuleID(argument).map { .rule($0) }
            case "term": TermID(argument).map { .term($0) }
            case "clause": argument.isEmpty ? nil : .clause(argument)
            case "document": DocumentID(argument).map { .document($0) }
            case "holder": HeldOffice(rawValue: argument).map { .holder($0) }
            case "constitution": ConstitutionSubject(rawValue: argument).map { .constitution($0) }
            default: nil
            }
        guard let found else { return nil }
        self = found
    }

    private static let plain: [String: TemplateKey] = [
        "group": .group, "models": .models, "from": .from, "forum": .forum,
        "bodies": .bodies, "bodies.short": .bodiesShort, "bodies.count": .bodyCount,
        "foundation-trusts": .foundationTrusts, "nhs-trusts": .nhsTrusts,
        "body": .body, "body.short": .bodyShort, "body.kind": .bodyKind, "others": .others,
        "others.short": .othersShort, "body.board": .board, "body.council": .council, "body.officer": .officer,
        "post": .post, "post.holder": .postHolder, "reason": .reason, "reason.seen-by": .reasonSeenBy,
    ]

    /// What has to be at hand for it to be filled in.
    public enum Scope: Hashable, Sendable { case anywhere, body, post, reason }

    public var scope: Scope {
        switch self {
        case .group, .models, .from, .forum, .bodies, .bodiesShort, .bodyCount, .foundationTrusts, .nhsTrusts, .chosen,
            .after, .value, .power, .rule, .term, .clause, .document:
            .anywhere
        case .body, .bodyShort, .bodyKind, .others, .othersShort, .board, .council, .officer, .holder, .constitution:
            .body
        case .post, .postHolder: .post
        case .reason, .reasonSeenBy: .reason
        }
    }
}

/// An office of a body of which a document names the holder.
public enum HeldOffice: String, CaseIterable, Sendable {
    case chair
    case chiefExecutive = "chief-executive"
    case finance = "finance-director"
    case medical = "medical-director"
    case nursing = "nursing-director"
    case viceChair = "vice-chair"
    case seniorIndependentDirector = "senior-independent-director"
    case deputyChiefExecutive = "deputy-chief-executive"
    case accountingOfficer = "accounting-officer"

    /// Nil where no seat of a board has it.
    public var office: Office? { Office(rawValue: rawValue) }
    /// Nil where it is no designation.
    public var designation: DesignationKind? { DesignationKind(rawValue: rawValue) }

    public var inWords: String {
        office?.inWords ?? designation?.inWords ?? "accounting officer"
    }
}
