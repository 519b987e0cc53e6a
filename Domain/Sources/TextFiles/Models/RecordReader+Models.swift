import Models
import Register
import Rules

extension RecordReader {
    /// A text with keys in braces.
    mutating func template(_ name: String) throws(RecordError) -> TemplateText {
        let text = try text(name)
        do throws(TemplateText.Problem) {
            return try TemplateText(text)
        } catch {
            throw .unreadable(field: name, found: error.found, expected: error.expected)
        }
    }

    mutating func conditions() throws(RecordError) -> [Condition] {
        try values("when", Condition.expected) { Condition($0) }
    }

    mutating func point() throws(RecordError) -> ModelPoint {
        ModelPoint(
            appliesTo: try choice("for"),
            says: try text("says"),
            rules: try identifiers("rules", of: RuleKind.self)
        )
    }

    mutating func right() throws(RecordError) -> MatterRight {
        MatterRight(
            matter: try identifier("matter", of: MatterKind.self),
            by: try choice("by"),
            isReserved: try optionalFlag("reserved") ?? false
        )
    }

    mutating func optionalWholeNumber(_ name: String) throws(RecordError) -> Int? {
        try optional(name, "a whole number") { Int($0) }
    }
}

extension StandardModel {
    /// What is read apart: the lists of a model, each item with its place.
    struct Lists {
        var basis: [ModelPoint] = []
        var can: [ModelPoint] = []
        var cannot: [ModelPoint] = []
        var stays: [ModelPoint] = []
        var prerequisites: [Prerequisite] = []
        var approvals: [Approval] = []
        var safeguards: [Safeguard] = []
        var decides: [MatterRight] = []
        var defaults: [ModelDefault] = []
    }

    init(from reader: inout RecordReader, _ lists: Lists) throws(RecordError) {
        self.init(
            id: try reader.identifier("model", of: StandardModelKind.self),
            title: try reader.text("title"),
            decided: try reader.optionalChoice("decided", of: SharingModel.self),
            shares: try reader.choices("shares"),
            together: try reader.optionalChoice("together", of: DecidingTogether.self),
            inShort: try reader.text("in-short"),
            what: try reader.text("what"),
            suits: try reader.list("suits"),
            pitfalls: try reader.list("pitfalls"),
            posts: try reader.text("posts"),
            findings: try reader.optionalText("findings"),
            reversible: try reader.text("reversible"),
            exit: try reader.text("exit"),
            onward: try reader.text("onward"),
            basis: lists.basis,
            can: lists.can,
            cannot: lists.cannot,
            stays: lists.stays,
            prerequisites: lists.prerequisites,
            approvals: lists.approvals,
            safeguards: lists.safeguards,
            decides: lists.decides,
            defaults: lists.defaults,
            measures: try reader.list("measures"),
            documents: try reader.identifiers("documents", of: DocumentKind.self)
        )
    }
}

extension Approval {
    init(from reader: inout RecordReader) throws(RecordError) {
        let by = try reader.choice("by", of: Approver.self)
        let power = try reader.optionalIdentifier("power", of: PowerKind.self)
        if by == .powerHolder, power == nil {
            throw .missing(field: "power", expected: "a power of the rulebook, where 'by' is power-holder")
        }
        if by != .powerHolder, let power {
            throw .unreadable(field: "power", found: power.raw, expected: "none, unless 'by' is power-holder")
        }
        self.init(
            name: try reader.text("approval"),
            appliesTo: try reader.choice("for"),
            by: by,
            power: power,
            decides: try reader.text("decides"),
            rules: try reader.identifiers("rules", of: RuleKind.self),
            after: try reader.list("after"),
            notice: try reader.optionalIdentifier("notice", of: ParameterKind.self)
        )
    }
}

extension UsualNotice {
    init(from reader: inout RecordReader) throws(RecordError) {
        self.init(
            appliesTo: try reader.choice("for"),
            by: try reader.choice("by"),
            notice: try reader.identifier("notice", of: ParameterKind.self)
        )
    }
}

extension Safeguard {
    init(from reader: inout RecordReader) throws(RecordError) {
        self.init(
            name: try reader.text("safeguard"),
            says: try reader.text("says"),
            rules: try reader.identifiers("rules", of: RuleKind.self),
            clause: try reader.optional("clause", "a clause such as conflicts-protocol.presiding") { ClauseName($0) }
        )
    }
}

extension Choice {
    init(from reader: inout RecordReader) throws(RecordError) {
        let unit = try reader.choice("unit", of: ChoiceUnit.self)
        let choices = try reader.list("choices")
        if unit == .choice, choices.count < 2 {
            throw .missing(field: "choices", expected: "two or more, where the unit is choice")
        }
        let bare = Choice(
            id: try reader.identifier("parameter", of: ChoiceKind.self),
            title: try reader.text("title"),
            unit: unit,
            choices: choices,
            standard: .number(0),
            least: try reader.optionalWholeNumber("least"),
            most: try reader.optionalWholeNumber("most"),
            reason: try reader.text("reason", "the reason for the standard"),
            limits: try reader.values("limits", "at-most or at-least, and a parameter of the rulebook") {
                ChoiceLimit($0)
            }
        )
        self.init(
            id: bare.id,
            title: bare.title,
            unit: unit,
            choices: choices,
            standard: try reader.value("default", bare.expected) { bare.value($0) },
            least: bare.least,
            most: bare.most,
            reason: bare.reason,
            limits: bare.limits
        )
    }
}
