import Register

/// One person: the seats held over the years, and what they lead on the day.
struct APIPerson: DescribedAnswer {
    let basis: APIBasis
    let id, name: String
    let names: [APIStatedText]
    let otherIdentifiers: [String]
    let leads: [APIPost]
    let seats: [APIHeldSeat]
    let service: APIService
    let serviceByBody: [APIBodyService]
    let leadingSeveral: [APILeadingSpan]
    let facts: [String]

    init?(_ question: Question, _ asked: PersonID) {
        let snapshot = question.snapshot
        let person = snapshot.person(asked)
        let appointments = snapshot.appointments(of: person)
        let named = snapshot.index.personNames.filter { snapshot.person($0.payload.person) == person }
        let rows = snapshot.index.arrangements.filter { $0.payload.holder.map(snapshot.person) == person }
        guard !appointments.isEmpty || !named.isEmpty || !rows.isEmpty else { return nil }
        let merges = snapshot.index.samePersons.filter { snapshot.person($0.payload.person) == person }
        basis = question.basis
        id = person.raw
        name = snapshot.name(of: person)
        names = named.map { APIStatedText($0, question.day, \.name) }
        otherIdentifiers = Set(merges.flatMap { [$0.payload.person, $0.payload.other] }).filter { $0 != person }
            .sorted().map(\.raw)
        leads = snapshot.coLed(by: person).map { APIPost($0, snapshot) }
        seats = appointments.compactMap { APIHeldSeat($0, snapshot) }
        service = APIService(snapshot.service(of: person))
        serviceByBody = snapshot.bodies(of: person).map {
            APIBodyService(body: snapshot.named($0), service: APIService(snapshot.service(of: person, in: $0)))
        }
        leadingSeveral = snapshot.spansLeadingSeveral(person).map { APILeadingSpan($0, snapshot) }
        facts = Cited.once(
            [names.flatMap(\.facts), merges.map(\.fact.id.raw), leads.flatMap(\.facts), seats.flatMap(\.facts)]
                + [rows.map(\.fact.id.raw)]
        )
    }

    static let schema = Schema.answer(
        "One person: the seats held over the years, and what they lead on the day.",
        [
            .always("id", .identifier, "The identifier that remains after merges, whichever was asked for."),
            .always("name", .text, "The name on the day, or the one closest to it."),
            .always("names", .list(of: APIStatedText.self), "Names stated on their own."),
            .always(
                "otherIdentifiers",
                .list(.identifier),
                "Identifiers that name the same person, because a fact says so."
            ),
            .always("leads", .list(of: APIPost.self), "What the person leads on the day, as chair or chief executive."),
            .always("seats", .list(of: APIHeldSeat.self), "Every appointment, whatever the day."),
            .always("service", .of(APIService.self), "Days served on any board up to the day, each day once."),
            .always(
                "serviceByBody",
                .list(of: APIBodyService.self),
                "Days served on each board: each has its own clock."
            ),
            .always(
                "leadingSeveral",
                .list(of: APILeadingSpan.self),
                "When the person led two or more bodies, whatever the day."
            ),
        ]
    )
}

extension Operation {
    static let person = Operation(
        id: "readPerson",
        path: "/people/{id}",
        summary: "One person",
        says: "The seats a person holds and held, what they lead on the day, and for how long they served.",
        parameters: [.id] + .basis,
        answer: APIPerson.self,
        links: [Link(operation: "readBody", pointer: "/seats/0/body/id")],
        isWorkedOut: false
    ) { question in
        guard let person = APIPerson(question, try question.identifier()) else { throw SiteError.nothingHere }
        return person
    }
}
