import Register

/// A sharing model that facts decide, whatever the bodies call it.
struct APIDecidedModel: Described {
    let model: String
    let bodies: [APINamedBody]
    let certainty: APICertainty
    let holders: [APINamedPerson]
    let notes: [String]
    let facts: [String]

    init(_ model: DecidedModel, _ snapshot: Snapshot) {
        self.model = model.kind.rawValue
        bodies = model.bodies.map { snapshot.named($0) }
        certainty = APICertainty(model.coverage)
        holders = model.holders.map { snapshot.named($0) }
        notes = model.notes.map { snapshot.inWords($0) }
        facts = model.facts.raw.sorted()
    }

    static let schema = Schema.object(
        "A sharing model that facts decide on the day, whatever the bodies call it.",
        [
            .always("model", .choice(DecidedModel.Kind.self), "Which."),
            .always("bodies", .list(of: APINamedBody.self), "Of which bodies."),
            .always(
                "certainty",
                .of(APICertainty.self),
                "Possibly where dates or a part of the definition leave it open."
            ),
            .always("holders", .list(of: APINamedPerson.self), "Who holds what is shared, where it is recorded."),
            .always("notes", .list(.text), "What to know beside it."),
            .always("facts", .facts, "The facts that decide it: its basis."),
        ]
    )
}

/// What a row or the label of a group states, beside what the other facts show.
struct APIStatedModel: Described {
    enum Origin: String, CaseIterable, Encodable {
        case arrangement, label
    }

    enum Verdict: String, CaseIterable, Encodable {
        case decided, contradicted
        case notShown = "not-shown"
    }

    let origin: Origin
    let stated: String
    let readAs: [String]
    let bodies: [APINamedBody]
    let certainty: APICertainty
    let verdict: Verdict
    let missing: [String]
    let facts: [String]

    init(_ model: StatedModel, _ snapshot: Snapshot) {
        switch model.origin {
        case .row(let shared):
            (origin, stated, readAs) = (.arrangement, shared.rawValue, shared.kinds.map(\.rawValue))
        case .label(let text, let kinds):
            (origin, stated, readAs) = (.label, text, kinds.map(\.rawValue))
        }
        bodies = model.bodies.map { snapshot.named($0) }
        certainty = APICertainty(model.coverage)
        var others: [FactID] = []
        switch model.verdict {
        case .decided(let facts): (verdict, missing, others) = (.decided, [], facts)
        case .notShown(let lacking): (verdict, missing) = (.notShown, lacking.map { snapshot.inWords($0) })
        case .contradicted(let facts): (verdict, missing, others) = (.contradicted, [], facts)
        }
        facts = Cited.once([[model.fact.raw], others.raw])
    }

    static let schema = Schema.object(
        "What a row or the label of a group states, beside what the other facts show.",
        [
            .always("origin", .choice(Origin.self), "An arrangement row in force, or the label of the group."),
            .always("stated", .text, "What it states."),
            .always("readAs", .list(.choice(DecidedModel.Kind.self)), "The models as which it can be read."),
            .always("bodies", .list(of: APINamedBody.self), "Of which bodies."),
            .always("certainty", .of(APICertainty.self), "Whether the statement itself holds on the day."),
            .always(
                "verdict",
                .choice(Verdict.self),
                "Whether other facts decide the same, do not show it, or show something else."
            ),
            .always("missing", .list(.text), "What they lack to show it."),
            .always("facts", .facts, "The fact that states it, and those that decide or contradict it."),
        ]
    )
}

/// What the facts about a body leave open on the day.
struct APIOpenQuestion: Described {
    let body: APINamedBody
    let question: String
    let facts: [String]

    init(_ question: OpenQuestion, _ snapshot: Snapshot) {
        body = snapshot.named(question.body)
        self.question = snapshot.inWords(question)
        facts = snapshot.facts(behind: question).raw
    }

    static let schema = Schema.object(
        "What the facts about a body leave open on the day.",
        [
            .always("body", .of(APINamedBody.self), "The body."),
            .always("question", .text, "The question, as a sentence."),
            .always("facts", .facts, "The facts that leave it open."),
        ]
    )
}

extension Snapshot {
    fileprivate func facts(behind question: OpenQuestion) -> [FactID] {
        switch question {
        case .basesDiffer(let body, let office, _, _):
            let links = links(.all).filter { $0.office == office && $0.members.contains { $0.body == body } }
            return Set(links.flatMap(\.facts)).sorted()
        case .differentHolders(_, _, let row, let holders): return Set([row] + holders).sorted()
        case .statedOtherwise(_, _, let stated, let facts): return Set([stated] + facts).sorted()
        }
    }
}
