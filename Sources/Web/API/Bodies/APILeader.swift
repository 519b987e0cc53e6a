import Register

/// That somebody is chair or chief executive of a body on the day.
struct APIPost: Described {
    let body: APINamedBody
    let office: String
    let capacity: String?
    let certainty: APICertainty
    let facts: [String]

    init(_ led: Led, _ snapshot: Snapshot) {
        body = snapshot.named(led.body)
        office = led.office.rawValue
        capacity = led.capacity?.rawValue
        certainty = APICertainty(led.coverage)
        facts = led.facts.raw
    }

    static let schema = Schema.object(
        "That somebody is chair or chief executive of a body on the day.",
        [
            .always("body", .of(APINamedBody.self), "The body."),
            .always("office", .choice(Office.self), "The office."),
            .maybe("capacity", .choice(Capacity.self), "Left out where only an arrangement row says it."),
            .always("certainty", .of(APICertainty.self), "Whether it is held on the day."),
            .always("facts", .facts, "The facts that say so."),
        ]
    )
}

/// A chair or chief executive of a body on the day, and what else that person leads.
struct APILeader: Described {
    let office: String
    let person: APINamedPerson?
    let capacity: String?
    let certainty: APICertainty
    let also: [APIPost]
    let facts: [String]

    init(_ leader: Leader, _ snapshot: Snapshot) {
        office = leader.office.rawValue
        person = leader.person.map { snapshot.named($0) }
        capacity = leader.capacity?.rawValue
        certainty = APICertainty(leader.coverage)
        also = leader.also.map { APIPost($0, snapshot) }
        facts = leader.facts.raw.sorted()
    }

    static let schema = Schema.object(
        "A chair or chief executive on the day; several of one office where sources disagree or dates are partial.",
        [
            .always("office", .choice(Office.self), "The office."),
            .maybe(
                "person",
                .of(APINamedPerson.self),
                "Left out where a row says that the office is shared and names nobody."
            ),
            .maybe("capacity", .choice(Capacity.self), "Left out where only an arrangement row says it."),
            .always("certainty", .of(APICertainty.self), "Whether it is held on the day."),
            .always("also", .list(of: APIPost.self), "What else the same person, or whoever it is, leads."),
            .always("facts", .facts, "The facts that say so."),
        ]
    )
}
