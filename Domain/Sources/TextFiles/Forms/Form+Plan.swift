import Models
import Register

extension Form {
    static let plan = Form(
        name: "plan",
        owner: "a plan",
        fields: [
            .required("plan", .text), .required("title", .text), .optional("group", .text), .required("models", .texts),
            .required("bodies", .texts), .required("from", .day), .optional("forum", .text),
            .optional("problem", .text),
        ]
    )

    /// The same fields, each of which may be lacking.
    static let planDraft = Form(
        name: plan.name,
        owner: plan.owner,
        fields: plan.fields.map { .optional($0.name, $0.kind) }
    )

    static let planReason = Form(
        name: "reason",
        owner: "a reason",
        fields: [
            .required("reason", .text), .optional("agreed-by", .texts), .optional("agreed-at", .text),
            .optional("seen-by", .text),
        ]
    )

    static let planTurnover = Form(
        name: "turnover",
        owner: "a turnover",
        fields: [.required("body", .text), .required("amount", .text)]
    )

    static let planCost = planSum("cost", "a cost")
    static let planSaving = planSum("saving", "a saving")

    private static func planSum(_ name: String, _ owner: String) -> Form {
        Form(
            name: name,
            owner: owner,
            fields: [.required(name, .text), .required("amount", .text), .optional("use", .texts)]
        )
    }

    static let planHolder = Form(
        name: "holder",
        owner: "a holder",
        fields: [.required("post", .choice(of: Office.self)), .optional("person", .text), .optional("named", .text)]
    )

    static let planOwnPost = Form(
        name: "own-post",
        owner: "an office that stays",
        fields: [.required("post", .choice(of: Office.self)), .optional("bodies", .texts)]
    )

    private static let because: [FieldForm] = [.required("because", .text), .required("author", .text)]

    static let planChoice = Form(
        name: "choice",
        owner: "a choice",
        fields: [.required("parameter", .text), .required("value", .text)] + because
    )

    static let planRight = Form(name: "right", owner: "a decision right", fields: right + because)

    static let departure = Form(
        name: "departure",
        owner: "a departure",
        fields: [
            .optional("clause", .text), .optional("after", .text), .optional("add", .text), .optional("text", .text),
            .optional("remove", .yesNo),
        ] + because
    )
}
