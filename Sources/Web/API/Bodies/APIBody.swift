import Register

/// One body on the day: what it is, who leads it, who sits on its board, and what it shares.
struct APIBody: DescribedAnswer {
    let basis: APIBasis
    let id, name: String
    let open: APICertainty
    let existence: [APIExistence]
    let names, kinds, sectors, regions, authorisations: [APIStatedText]
    let predecessors: [APINamedBody]
    let leaders: [APILeader]
    let seats: [APISeat]
    let boardListWholeAsAt: APIDate?
    let designations: [APIDesignation]
    let forums: [APIForum]
    let arrangements: [APIArrangement]
    let decidedModels: [APIDecidedModel]
    let groups: [APINamedGroup]
    let openQuestions: [APIOpenQuestion]
    let facts: [String]

    init(_ question: Question, _ body: BodyID, _ answers: DayAnswers) {
        let (snapshot, day) = (question.snapshot, question.day)
        basis = question.basis
        id = body.raw
        name = snapshot.name(of: body)
        open = APICertainty(snapshot.isOpen(body))
        existence = snapshot.existences(of: body).map { APIExistence($0, snapshot) }
        names = snapshot.names(of: body).map { APIStatedText($0, day, \.name) }
        kinds = snapshot.legalKinds(of: body).map { APIStatedText($0, day, \.kind.rawValue) }
        sectors = snapshot.sectors(of: body).map { APIStatedText($0, day, \.sector.rawValue) }
        regions = snapshot.regions(of: body).map { APIStatedText($0, day, \.region) }
        authorisations = snapshot.index.authorisations.filter { $0.payload.body == body }
            .map { APIStatedText($0, day) { $0.authorisedBy ?? "not recorded" } }
        let before = snapshot.predecessors(of: body)
        predecessors = Set(before.map(\.payload.body)).sorted().map { snapshot.named($0) }
        leaders = snapshot.leaders(of: body).map { APILeader($0, snapshot) }
        seats = APISeat.seats(of: body, snapshot)
        let whole = snapshot.completeness(of: .boardMembers, in: body)
        boardListWholeAsAt = whole?.payload.asAt(by: day).map { APIDate($0) }
        designations = snapshot.designations(in: body).map { APIDesignation($0, snapshot) }
        forums = snapshot.index.forums.filter { $0.payload.parents.contains(body) && $0.covers(day) != .not }
            .map { APIForum($0, snapshot) }
        arrangements = snapshot.arrangements(of: body).map { APIArrangement($0, snapshot) }
        decidedModels = answers.models.filter { $0.bodies.contains(body) }.map { APIDecidedModel($0, snapshot) }
        groups = snapshot.groups.filter { snapshot.members(of: $0)[body] != nil }.map { snapshot.named($0) }
        openQuestions = answers.questions.filter { $0.body == body }.map { APIOpenQuestion($0, snapshot) }
        let stated = names + kinds + sectors + regions + authorisations
        var cited: [[String]] = [existence.flatMap(\.facts), stated.flatMap(\.facts), before.map(\.fact.id.raw)]
        cited += leaders.map(\.facts) + leaders.flatMap { $0.also.map(\.facts) }
        cited += seats.map(\.facts) + designations.map(\.facts) + forums.map(\.facts)
        cited += arrangements.map(\.facts) + decidedModels.map(\.facts)
        cited += openQuestions.map(\.facts)
        if let whole { cited.append([whole.fact.id.raw]) }
        facts = Cited.once(cited)
    }
}

extension Operation {
    static let body = Operation(
        id: "readBody",
        path: "/bodies/{id}",
        summary: "One body",
        says: "What it is, who leads it and what else they lead, every seat of its board, its arrangements and groups.",
        parameters: [.id] + .basis,
        answer: APIBody.self,
        links: [
            Link(operation: "readGroup", pointer: "/groups/0/id"),
            Link(operation: "readPerson", pointer: "/leaders/0/person/id"),
            Link(operation: "readFact", pointer: "/facts/0"),
        ],
        isWorkedOut: true
    ) { question in
        let body: BodyID = try question.identifier()
        guard question.snapshot.existence(of: body) != nil else { throw SiteError.nothingHere }
        return APIBody(question, body, try await question.answers())
    }
}
