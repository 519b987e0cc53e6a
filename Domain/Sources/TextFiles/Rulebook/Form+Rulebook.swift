import Register
import Rules

extension Form {
    private static let force: [FieldForm] = [.required("from", .day), .optional("to", .day)]

    static let rulebook = Form(
        name: "rulebook",
        owner: "the rulebook",
        fields: [.required("title", .text), .required("compiled", .day), .required("note", .text)]
    )

    static let ruleInstrument = Form(
        name: "instrument",
        owner: "an instrument",
        fields: [
            .required("instrument", .text), .required("title", .text), .required("short", .text),
            .required("sections", .texts),
        ]
    )

    static let ruleSection = Form(
        name: "section",
        owner: "a section",
        fields: [.required("section", .text), .required("instrument", .text), .required("title", .text)]
    )

    static let rule = Form(
        name: "rule",
        owner: "a rule",
        fields: [
            .required("rule", .text), .required("reference", .text), .required("title", .text),
            .required("summary", .text), .required("applies-to", .choice(of: RuleSubject.self)),
        ] + force + [
            .required("status", .choice(of: RuleStatus.self)), .optional("disclose", .texts),
            .required("check", .choice(of: CheckKind.self)), .optional("formula", .text),
            .optional("measure", .text), .optional("parameters", .texts),
            .optional("waits-for", .choice(of: Awaited.self)), .optional("evidence", .text),
            .optional("sharing", .text), .required("source", .texts),
            .required("original", .choice(of: TextRead.self)), .required("confidence", .choice(Form.confidences)),
            .required("because", .text), .optional("confirmed", .day), .optional("repeats", .texts),
            .optional("replaces", .text), .optional("note", .text),
        ]
    )

    static let confidences = [Confidence.high, .medium, .low].map(\.rawValue)

    static let parameter = Form(
        name: "parameter",
        owner: "a parameter",
        fields: [
            .required("parameter", .text), .required("title", .text),
            .required("unit", .choice(of: ParameterUnit.self)),
        ]
    )

    static let parameterValue = Form(
        name: "value",
        owner: "a value",
        fields: [.required("value", .text)] + force + [
            .required("reference", .text), .required("confirmed", .yesNo),
        ]
    )

    static let power = Form(
        name: "power",
        owner: "a power",
        fields: [.required("power", .text), .required("title", .text), .required("rules", .texts)]
    )

    static let powerHolder = Form(
        name: "holder",
        owner: "a holder",
        fields: [.required("name", .text)] + force + [
            .optional("on-behalf-of", .text), .optional("source", .text), .required("confirmed", .yesNo),
            .optional("note", .text),
        ]
    )

    static let announced = Form(
        name: "announced",
        owner: "an announced change",
        fields: [
            .required("announced", .text), .required("what", .text), .required("when", .text),
            .required("seen", .text), .required("effect", .text), .required("rules", .texts), .optional("ends", .texts),
            .optional("left-open", .text), .required("source", .text),
        ]
    )

    static let superseded = Form(
        name: "superseded",
        owner: "a superseded text",
        fields: [
            .required("name", .text), .required("note", .text), .optional("to", .day), .required("source", .text),
        ]
    )

    static let unread = Form(
        name: "unread",
        owner: "an unread text",
        fields: [.required("what", .text), .required("why", .text), .required("effect", .text)]
    )

    static let vocabulary = Form(
        name: "term",
        owner: "a term",
        fields: [.required("term", .text), .required("means", .text)]
    )
}
