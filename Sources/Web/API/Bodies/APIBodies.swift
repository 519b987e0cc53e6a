import Register

/// One body in a list.
struct APIBodySummary: Described {
    let id, name: String
    let kind, sector, region: String?
    let open: APICertainty
    let sharesChair, sharesChiefExecutive: APICertainty
    let facts: [String]

    static let schema = Schema.object(
        "One body in a list.",
        [
            .always("id", .identifier, "Its code."),
            .always("name", .text, "Its name on the day, or the one closest to it."),
            .maybe("kind", .choice(LegalKind.self), "Its legal kind on the day."),
            .maybe("sector", .choice(Sector.self), "Its sector on the day."),
            .maybe("region", .text, "Its region on the day."),
            .always("open", .of(APICertainty.self), "Whether it was open on the day."),
            .always("sharesChair", .of(APICertainty.self), "Whether it shares its chair, by arrangements recorded."),
            .always(
                "sharesChiefExecutive",
                .of(APICertainty.self),
                "Whether it shares its chief executive, by arrangements recorded."
            ),
            .always("facts", .facts, "The facts that say so."),
        ]
    )

    init(_ body: BodyID, _ snapshot: Snapshot, _ shared: SharedOffices) {
        let (kind, sector, region) = (
            snapshot.legalKind(of: body), snapshot.sector(of: body), snapshot.region(of: body)
        )
        id = body.raw
        name = snapshot.name(of: body)
        self.kind = kind?.payload.kind.rawValue
        self.sector = sector?.payload.sector.rawValue
        self.region = region?.payload.region
        open = APICertainty(snapshot.isOpen(body))
        sharesChair = APICertainty(shared.coverage(.chair, body))
        sharesChiefExecutive = APICertainty(shared.coverage(.chiefExecutive, body))
        let stated = [kind?.fact.id, sector?.fact.id, region?.fact.id, snapshot.statedName(of: body)?.fact.id]
        facts = Cited.once([
            stated.compactMap { $0?.raw }, snapshot.existences(of: body).map(\.fact.id.raw),
            shared[body].flatMap { $0.facts.raw },
        ])
    }
}

extension Snapshot {
    /// The statement from which the name on the day comes.
    func statedName(of body: BodyID) -> Stated<BodyName>? {
        let name = name(of: body)
        return names(of: body).last { $0.payload.name == name }
    }
}

/// Bodies, by identifier.
struct APIBodies: DescribedAnswer {
    let basis: APIBasis
    let page: APIPage
    let bodies: [APIBodySummary]
    let facts: [String]

    static let schema = Schema.answer(
        "Bodies, by identifier.",
        [
            .always("page", .of(APIPage.self), "Which of the bodies are here."),
            .always("bodies", .list(of: APIBodySummary.self), "One row a body."),
        ]
    )

    init(_ question: Question, _ answers: DayAnswers) {
        let snapshot = question.snapshot
        let (rows, page) = question.page(snapshot.bodies.filter { BodyFilter(question.fields).keeps($0, snapshot) })
        basis = question.basis
        self.page = page
        bodies = rows.map { APIBodySummary($0, snapshot, answers.shared) }
        facts = Cited.once(bodies.map(\.facts))
    }
}

/// Which bodies are asked for.
private struct BodyFilter {
    let kind, sector, region, open: String?

    init(_ fields: QueryFields) {
        kind = fields[.kind]
        sector = fields[.sector]
        region = fields[.region]
        open = fields[.open]
    }

    func keeps(_ body: BodyID, _ snapshot: Snapshot) -> Bool {
        if let kind, snapshot.legalKind(of: body)?.payload.kind.rawValue != kind { return false }
        if let sector, snapshot.sector(of: body)?.payload.sector.rawValue != sector { return false }
        if let region, snapshot.region(of: body)?.payload.region != region { return false }
        if let open, APICertainty(snapshot.isOpen(body)).rawValue != open { return false }
        return true
    }
}

extension Parameter {
    static let kind = query("kind", .choice(LegalKind.allCases.map(\.rawValue), usual: nil), "Only this legal kind.")
    static let sector = query("sector", .choice(Sector.allCases.map(\.rawValue), usual: nil), "Only this sector.")
    static let region = query(
        "region",
        .words(most: 100),
        "Only this region, exactly as `regions` of the register lists it; another gives an empty list."
    )
    static let open = query(
        "open",
        .choice(APICertainty.allCases.map(\.rawValue), usual: nil),
        "Only bodies of which this is so: certainly open on the day, only possibly, or not."
    )
}

extension Operation {
    static let bodies = Operation(
        id: "listBodies",
        path: "/bodies",
        summary: "Bodies",
        says: "Every body of the register, open on the day or not, by identifier, in pages.",
        parameters: .basis + [.kind, .sector, .region, .open] + .list,
        answer: APIBodies.self,
        links: [Link(operation: "readBody", pointer: "/bodies/0/id")],
        isWorkedOut: true
    ) { APIBodies($0, try await $0.answers()) }
}
