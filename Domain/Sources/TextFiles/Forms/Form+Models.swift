import Models
import Register

extension Form {
    static let models = Form(
        name: "models",
        owner: "the standard models",
        fields: [
            .required("title", .text), .required("written", .day), .required("note", .text), .required("terms", .text),
            .required("parameters", .text), .required("matters", .text), .required("models", .texts),
            .optional("alternatives", .texts), .required("documents", .texts),
        ]
    )

    private static let told: [FieldForm] = [
        .required("model", .text), .required("title", .text), .required("in-short", .text), .required("what", .text),
        .required("suits", .texts), .required("pitfalls", .texts), .required("posts", .text),
        .optional("findings", .text), .required("reversible", .text), .required("exit", .text),
        .required("onward", .text), .required("measures", .texts),
    ]

    static let model = Form(
        name: "model",
        owner: "a model",
        fields: told + [
            .optional("decided", .choice(of: SharingModel.self)), .optional("shares", .choices(of: Office.self)),
            .optional("together", .choice(of: DecidingTogether.self)), .required("documents", .texts),
        ]
    )

    static let alternative = Form(name: "alternative", owner: "an alternative", fields: told)

    static let usualNotice = Form(
        name: "notice",
        owner: "a usual notice",
        fields: [
            .required("for", .choice(of: BodyScope.self)), .required("by", .choice(of: Approver.self)),
            .required("notice", .text),
        ]
    )

    private static let point: [FieldForm] = [
        .required("for", .choice(of: BodyScope.self)), .required("says", .text), .required("rules", .texts),
    ]

    static let modelPoint = Form(name: "point", owner: "a point of a model", fields: point)

    static let prerequisite = Form(
        name: "prerequisite",
        owner: "a prerequisite",
        fields: [.required("prerequisite", .text)] + point + [
            .optional("constitution", .choice(of: ConstitutionSubject.self))
        ]
    )

    static let approval = Form(
        name: "approval",
        owner: "an approval",
        fields: [
            .required("approval", .text), .required("for", .choice(of: BodyScope.self)),
            .required("by", .choice(of: Approver.self)), .optional("power", .text), .required("decides", .text),
            .required("rules", .texts), .optional("after", .texts), .optional("notice", .text),
        ]
    )

    static let safeguard = Form(
        name: "safeguard",
        owner: "a safeguard",
        fields: [
            .required("safeguard", .text), .required("says", .text), .required("rules", .texts),
            .optional("clause", .text),
        ]
    )

    static let right: [FieldForm] = [
        .required("matter", .text), .required("by", .choice(of: MatterDecider.self)), .optional("reserved", .yesNo),
    ]

    static let matterRight = Form(name: "right", owner: "a decision right", fields: right)

    static let modelDefault = Form(
        name: "default",
        owner: "a default",
        fields: [.required("parameter", .text), .required("value", .text), .required("because", .text)]
    )

    static let choice = Form(
        name: "parameter",
        owner: "a parameter",
        fields: [
            .required("parameter", .text), .required("title", .text), .required("unit", .choice(of: ChoiceUnit.self)),
            .optional("choices", .texts), .required("default", .text), .optional("least", .text),
            .optional("most", .text), .required("reason", .text), .optional("limits", .texts),
        ]
    )

    static let matter = Form(
        name: "matter",
        owner: "a matter",
        fields: [
            .required("matter", .text), .required("group", .text), .required("title", .text),
            .optional("rules", .texts),
            .optional("between", .yesNo),
        ]
    )

    static let definedTerm = Form(
        name: "term",
        owner: "a term",
        fields: [.required("term", .text), .required("says", .text), .required("means", .text)]
    )

    static let document = Form(
        name: "document",
        owner: "a document",
        fields: [
            .required("document", .text), .required("title", .text),
            .required("for", .choice(["arrangement", "body"])),
            .required("purpose", .text),
        ]
    )

    static let documentPart = Form(
        name: "part",
        owner: "a part",
        fields: [
            .required("part", .text), .required("heading", .text), .optional("schedule", .yesNo),
            .optional("when", .texts),
        ]
    )

    static let clause = Form(
        name: "clause",
        owner: "a clause",
        fields: [
            .required("clause", .text), .required("text", .text), .optional("when", .texts),
            .optional("each", .choice(of: Repetition.self)), .optional("table", .choice(of: TableName.self)),
            .optional("rules", .texts),
        ]
    )

    static let clauseItem = Form(
        name: "item",
        owner: "an item",
        fields: [.required("text", .text), .optional("when", .texts)]
    )
}
