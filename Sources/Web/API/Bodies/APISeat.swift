import Register

/// A seat of a board on the day, and who holds it.
struct APISeat: Described {
    enum State: String, CaseIterable, Encodable {
        case held, vacant
        case notRecorded = "not-recorded"
    }

    let id: String
    let kind: String
    let office, title: String?
    let votes: Bool?
    let state: State
    let vacancy: APIPeriod?
    let holders: [APIHolder]
    let facts: [String]

    static let schema = Schema.object(
        "A seat of a board on the day; it exists while vacant.",
        [
            .always("id", .identifier, "Its identifier."),
            .always("kind", .choice(SeatKind.self), "What seat it is."),
            .maybe("office", .choice(Office.self), "The office that goes with it."),
            .maybe("title", .text, "Its local title."),
            .maybe("votes", .flag, "Whether it votes."),
            .always(
                "state",
                .choice(State.self),
                "vacant only where a source says so; without one an empty seat is not-recorded."
            ),
            .maybe("vacancy", .of(APIPeriod.self), "Since when it is stated to be vacant."),
            .always(
                "holders",
                .list(of: APIHolder.self),
                "Certain holders first; beside a vacancy those who possibly hold it."
            ),
            .always("facts", .facts, "The facts that say so."),
        ]
    )

    /// Those of the day, each once, chair first.
    static func seats(of body: BodyID, _ snapshot: Snapshot) -> [APISeat] {
        snapshot.seats(of: body).map(\.payload.seat).uniqued
            .compactMap { snapshot.seat($0) }
            .filter { $0.covers(snapshot.day) != .not }
            .sorted { (Seats.order($0.payload), $0.payload.seat) < (Seats.order($1.payload), $1.payload.seat) }
            .map { APISeat($0, snapshot) }
    }

    private init(_ stated: Stated<Seat>, _ snapshot: Snapshot) {
        let seat = stated.payload
        id = seat.seat.raw
        kind = seat.kind.rawValue
        office = seat.office?.rawValue
        title = seat.title
        votes = seat.votes
        var cited = [stated.fact.id.raw]
        switch snapshot.state(of: seat.seat) {
        case .notRecorded:
            (state, vacancy, holders) = (.notRecorded, nil, [])
        case .held(let held):
            (state, vacancy, holders) = (.held, nil, held.map { APIHolder($0, snapshot) })
        case .vacant(let said, let held):
            cited.append(said.fact.id.raw)
            (state, vacancy) = (.vacant, APIPeriod(said.payload.dated))
            holders = held.map { APIHolder($0, snapshot) }
        }
        facts = Cited.once([cited] + holders.map(\.facts))
    }
}

/// A person in a seat on the day.
struct APIHolder: Described {
    let person: APINamedPerson
    let namedAs: String?
    let capacity: String
    let period: APIPeriod
    let certainty: APICertainty
    let appointedBy: String?
    let facts: [String]

    init(_ holding: SeatHolding, _ snapshot: Snapshot) {
        let appointment = holding.appointment.payload
        person = snapshot.named(holding.person)
        namedAs = appointment.namedAs
        capacity = appointment.capacity.rawValue
        period = APIPeriod(appointment.dated)
        certainty = APICertainty(holding.coverage)
        appointedBy = appointment.appointedBy
        facts = [holding.appointment.fact.id.raw]
    }

    static let schema = Schema.object(
        "A person in a seat on the day.",
        [
            .always("person", .of(APINamedPerson.self), "Who."),
            .maybe("namedAs", .text, "The name as the source writes it."),
            .always("capacity", .choice(Capacity.self), "Substantive, interim, acting, or that no source says."),
            .always("period", .of(APIPeriod.self), "When it is held."),
            .always("certainty", .of(APICertainty.self), "Whether it is held on the day."),
            .maybe("appointedBy", .text, "The authority that appointed."),
            .always("facts", .facts, "The appointment."),
        ]
    )
}

/// That a director is vice-chair or the like.
struct APIDesignation: Described {
    let designation: String
    let person: APINamedPerson
    let period: APIPeriod
    let certainty: APICertainty
    let facts: [String]

    init(_ stated: Stated<Designation>, _ snapshot: Snapshot) {
        designation = stated.payload.designation.rawValue
        person = snapshot.named(stated.payload.person)
        period = APIPeriod(stated.payload.dated)
        certainty = APICertainty(stated.covers(snapshot.day))
        facts = [stated.fact.id.raw]
    }

    static let schema = Schema.object(
        "That a director is vice-chair or the like of a body.",
        [
            .always("designation", .choice(DesignationKind.self), "What."),
            .always("person", .of(APINamedPerson.self), "Who."),
            .always("period", .of(APIPeriod.self), "When."),
            .always("certainty", .of(APICertainty.self), "Whether it holds on the day."),
            .always("facts", .facts, "The fact that states it."),
        ]
    )
}
