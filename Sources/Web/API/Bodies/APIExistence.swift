import Register

/// What a source states of the opening and closing of a body.
struct APIExistence: Described {
    let period: APIPeriod
    let successors: [APINamedBody]
    let facts: [String]

    init(_ stated: Stated<BodyExistence>, _ snapshot: Snapshot) {
        period = APIPeriod(stated.payload.dated)
        successors = stated.payload.successors.map { snapshot.named($0) }
        facts = [stated.fact.id.raw]
    }

    static let schema = Schema.object(
        "What a source states of the opening and closing of a body.",
        [
            .always("period", .of(APIPeriod.self), "From its opening until its closing."),
            .always("successors", .list(of: APINamedBody.self), "The bodies that took over."),
            .always("facts", .facts, "The fact that states it."),
        ]
    )
}
