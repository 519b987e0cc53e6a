import Register

/// An appointment of a person to a seat.
struct APIHeldSeat: Described {
    let seat: String
    let body: APINamedBody
    let kind: String
    let office, title, namedAs, appointedBy: String?
    let capacity: String
    let period: APIPeriod
    let certainty: APICertainty
    let facts: [String]

    /// Nil where the seat is not recorded.
    init?(_ stated: Stated<Appointment>, _ snapshot: Snapshot) {
        guard let held = snapshot.seat(stated.payload.seat) else { return nil }
        seat = held.payload.seat.raw
        body = snapshot.named(held.payload.body)
        kind = held.payload.kind.rawValue
        office = held.payload.office?.rawValue
        title = held.payload.title
        namedAs = stated.payload.namedAs
        appointedBy = stated.payload.appointedBy
        capacity = stated.payload.capacity.rawValue
        period = APIPeriod(stated.payload.dated)
        certainty = APICertainty(stated.covers(snapshot.day))
        facts = Cited.once([[held.fact.id.raw, stated.fact.id.raw]])
    }

    static let schema = Schema.object(
        "An appointment of a person to a seat.",
        [
            .always("seat", .identifier, "The seat."),
            .always("body", .of(APINamedBody.self), "The body on whose board it is."),
            .always("kind", .choice(SeatKind.self), "What seat it is."),
            .maybe("office", .choice(Office.self), "The office that goes with it."),
            .maybe("title", .text, "Its local title."),
            .maybe("namedAs", .text, "The name as the source writes it."),
            .maybe("appointedBy", .text, "The authority that appointed."),
            .always("capacity", .choice(Capacity.self), "Substantive, interim, acting, or that no source says."),
            .always("period", .of(APIPeriod.self), "When it is held."),
            .always("certainty", .of(APICertainty.self), "Whether it is held on the day."),
            .always("facts", .facts, "The seat and the appointment."),
        ]
    )
}

/// How long a person has served up to and including the day.
struct APIService: Described {
    let certainDays: Int
    let possibleDays: Int?
    let since: APIBoundary
    let sinceAtLatest: APIDate?

    init(_ service: Service) {
        certainDays = service.least
        possibleDays = service.most
        since = APIBoundary(service.since)
        sinceAtLatest = service.sinceAtLatest.map { APIDate($0) }
    }

    static let schema = Schema.object(
        "How long a person has served up to and including the day, each day once.",
        [
            .always("certainDays", .count, "Days certainly served."),
            .maybe(
                "possibleDays",
                .count,
                "Days possibly served, the certain ones included; left out where a start is not recorded."
            ),
            .always("since", .of(APIBoundary.self), "The earliest start."),
            .maybe(
                "sinceAtLatest",
                .of(APIDate.self),
                "Where the earliest start has no bounds: the recorded start by which service had begun at the latest."
            ),
        ]
    )
}

/// Service on one board.
struct APIBodyService: Described {
    let body: APINamedBody
    let service: APIService

    static let schema = Schema.object(
        "Service on the board of one body.",
        [
            .always("body", .of(APINamedBody.self), "The body."),
            .always("service", .of(APIService.self), "How long."),
        ]
    )
}

/// A run of days on which a person led several bodies.
struct APILeadingSpan: Described {
    let from, until: String?
    let certain, possible: [APINamedBody]

    init(_ span: LeadingSpan, _ snapshot: Snapshot) {
        from = span.days.from?.iso
        until = span.days.until?.iso
        certain = span.certain.map { snapshot.named($0) }
        possible = span.possible.map { snapshot.named($0) }
    }

    static let schema = Schema.object(
        "A run of days on which a person led several bodies, as chair or chief executive.",
        [
            .maybe("from", .day, "The first of the days; left out where no start limits them."),
            .maybe("until", .day, "The first day after them; left out where no end limits them."),
            .always("certain", .list(of: APINamedBody.self), "The bodies certainly led on all of these days."),
            .always("possible", .list(of: APINamedBody.self), "Those possibly led, the certain ones included."),
        ]
    )
}
