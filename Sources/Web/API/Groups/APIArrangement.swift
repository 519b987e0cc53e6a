import Register

/// An arrangement row: what is shared by which bodies, as a source states it.
struct APIArrangement: Described {
    let id, model: String
    let group: APINamedGroup?
    let bodies: [APINamedBody]
    let holder: APINamedPerson?
    let status: String
    let note: String?
    let period: APIPeriod
    let certainty: APICertainty
    let facts: [String]

    init(_ stated: Stated<Arrangement>, _ snapshot: Snapshot) {
        let row = stated.payload
        id = row.arrangement.raw
        model = row.model.rawValue
        group = row.group.map { snapshot.named($0) }
        bodies = row.bodies.map { snapshot.named($0) }
        holder = row.holder.map { snapshot.named($0) }
        status = row.status.rawValue
        note = row.note
        period = APIPeriod(row.dated)
        certainty = APICertainty(row.coverage(on: snapshot.day))
        facts = [stated.fact.id.raw]
    }

    static let schema = Schema.object(
        "An arrangement row: what is shared by which bodies, as a source states it.",
        [
            .always("id", .identifier, "Its identifier."),
            .always("model", .choice(SharingModel.self), "What is shared, as stated."),
            .maybe("group", .of(APINamedGroup.self), "The group of which it is part."),
            .always("bodies", .list(of: APINamedBody.self), "Which bodies share it."),
            .maybe("holder", .of(APINamedPerson.self), "Who holds the shared office, where it is recorded."),
            .always("status", .choice(ArrangementStatus.self), "Announced rows never count."),
            .maybe("note", .text, "What the compiler notes."),
            .always("period", .of(APIPeriod.self), "When it holds."),
            .always("certainty", .of(APICertainty.self), "Whether it counts on the day."),
            .always("facts", .facts, "The fact that states it."),
        ]
    )
}
