import Register

/// Where bodies decide.
struct APIForum: Described {
    let id, name, kind: String
    let parents: [APINamedBody]
    let instrument: String?
    let meetsWith: [String]
    let members: Int
    let period: APIPeriod
    let certainty: APICertainty
    let facts: [String]

    init(_ stated: Stated<Forum>, _ snapshot: Snapshot) {
        let forum = stated.payload
        let members = snapshot.index.forumMembers.filter {
            $0.payload.forum == forum.forum && $0.covers(snapshot.day) != .not
        }
        id = forum.forum.raw
        name = forum.name
        kind = forum.kind.rawValue
        parents = forum.parents.map { snapshot.named($0) }
        instrument = forum.instrument?.raw
        meetsWith = forum.meetsWith.map(\.raw)
        self.members = Set(members.map(\.payload.seat)).count
        period = APIPeriod(forum.dated)
        certainty = APICertainty(stated.covers(snapshot.day))
        facts = Cited.once([[stated.fact.id.raw], members.map(\.fact.id.raw)])
    }

    static let schema = Schema.object(
        "A board, committee or other place where bodies decide.",
        [
            .always("id", .identifier, "Its identifier."),
            .always("name", .text, "Its name."),
            .always("kind", .choice(ForumLegalKind.self), "What it is in law; its name does not decide it."),
            .always("parents", .list(of: APINamedBody.self), "The bodies for which it decides."),
            .maybe("instrument", .identifier, "The delegation or agreement on which it stands."),
            .always("meetsWith", .list(.identifier), "The forums of other bodies with which it meets in common."),
            .always(
                "members",
                .count,
                "How many seats are recorded as its members on the day; 0 where none is recorded."
            ),
            .always("period", .of(APIPeriod.self), "When it exists."),
            .always("certainty", .of(APICertainty.self), "Whether it exists on the day."),
            .always("facts", .facts, "The facts that say so."),
        ]
    )
}

/// A document that creates an arrangement, a committee or a delegation.
struct APIInstrument: Described {
    let id, kind, title: String
    let adoptedBy: [APINamedBody]
    let creates: String?
    let period: APIPeriod
    let certainty: APICertainty
    let facts: [String]

    init(_ stated: Stated<Instrument>, _ snapshot: Snapshot) {
        id = stated.payload.instrument.raw
        kind = stated.payload.kind.rawValue
        title = stated.payload.title
        adoptedBy = stated.payload.adoptedBy.map { snapshot.named($0) }
        creates = stated.payload.creates
        period = APIPeriod(stated.payload.dated)
        certainty = APICertainty(stated.covers(snapshot.day))
        facts = [stated.fact.id.raw]
    }

    static let schema = Schema.object(
        "A document that creates an arrangement, a committee or a delegation.",
        [
            .always("id", .identifier, "Its identifier."),
            .always("kind", .choice(InstrumentForm.self), "What document it is."),
            .always("title", .text, "Its title."),
            .always("adoptedBy", .list(of: APINamedBody.self), "The bodies that adopted it."),
            .maybe("creates", .text, "The forum or arrangement it creates."),
            .always("period", .of(APIPeriod.self), "When it holds."),
            .always("certainty", .of(APICertainty.self), "Whether it holds on the day."),
            .always("facts", .facts, "The fact that states it."),
        ]
    )
}
