import Register

/// Why a group shares leaders, or what it expects of it.
struct APIPurpose: Described {
    let text: String
    let agreedBy: [APINamedBody]
    let agreedAt, seenBy: String?
    let reviewOn: APIDate?
    let period: APIPeriod
    let certainty: APICertainty
    let facts: [String]

    init(_ purpose: Purpose, _ fact: Fact, _ snapshot: Snapshot) {
        text = purpose.text
        agreedBy = purpose.agreedBy.map { snapshot.named($0) }
        agreedAt = purpose.agreedAt
        seenBy = purpose.seenBy
        reviewOn = purpose.reviewOn.map { APIDate($0) }
        period = APIPeriod(purpose.dated)
        certainty = APICertainty(purpose.dated.covers(snapshot.day))
        facts = [fact.id.raw]
    }

    static let schema = Schema.object(
        "Why a group shares leaders, or what it expects of it.",
        [
            .always("text", .text, "As stated."),
            .always(
                "agreedBy",
                .list(of: APINamedBody.self),
                "The bodies that agreed it; empty where none is recorded."
            ),
            .maybe("agreedAt", .text, "The meeting or document."),
            .maybe("seenBy", .text, "How it would be seen to be met."),
            .maybe("reviewOn", .of(APIDate.self), "When it is to be reviewed."),
            .always("period", .of(APIPeriod.self), "When it holds."),
            .always("certainty", .of(APICertainty.self), "Whether it holds on the day."),
            .always("facts", .facts, "The fact that states it."),
        ]
    )
}

/// What bodies said they would do.
struct APIIntent: Described {
    let text: String
    let statedOn, plannedFor: APIDate?
    let facts: [String]

    init(_ stated: Stated<Intent>) {
        text = stated.payload.text
        statedOn = stated.payload.statedOn.map { APIDate($0) }
        plannedFor = stated.payload.plannedFor.map { APIDate($0) }
        facts = [stated.fact.id.raw]
    }

    static let schema = Schema.object(
        "What bodies said they would do, and for when.",
        [
            .always("text", .text, "As stated."),
            .maybe("statedOn", .of(APIDate.self), "When it was said."),
            .maybe("plannedFor", .of(APIDate.self), "For when it was planned."),
            .always("facts", .facts, "The fact that states it."),
        ]
    )
}

/// Successive rows of one model, joined where they touch.
struct APISpell: Described {
    let model: String
    let bodies: [APINamedBody]
    let from, until: APIBoundary
    let continuity: APICertainty
    let resumes: APIBoundary?
    let facts: [String]

    init(_ spell: Spell, _ snapshot: Snapshot) {
        model = spell.model.rawValue
        bodies = spell.bodies.map { snapshot.named($0) }
        from = APIBoundary(spell.from)
        until = APIBoundary(spell.until)
        continuity = APICertainty(spell.continuity)
        resumes = spell.resumes.map { APIBoundary($0) }
        facts = spell.rows.map(\.fact.id.raw)
    }

    static let schema = Schema.object(
        "Successive arrangement rows of one model with a body in common: a gap is a lapse.",
        [
            .always("model", .choice(SharingModel.self), "What is shared."),
            .always("bodies", .list(of: APINamedBody.self), "All bodies that took part at any time."),
            .always("from", .of(APIBoundary.self), "The first start."),
            .always("until", .of(APIBoundary.self), "The last end."),
            .always("continuity", .of(APICertainty.self), "Possibly where by partial dates there may be a gap within."),
            .maybe("resumes", .of(APIBoundary.self), "The end of the earlier spell that it resumes."),
            .always("facts", .facts, "Its rows, in the order in which they begin."),
        ]
    )
}
