import Register

/// The facts that stand, in the order of first assertion.
struct APIFacts: DescribedAnswer {
    let basis: APIBasis
    let page: APIPage
    let items: [APIFact]
    let facts: [String]

    init(_ question: Question) {
        let kind = question.fields[.factKind]
        let all = question.snapshot.facts.all.filter { kind == nil || $0.statement.record.tag == kind }
        let (rows, page) = question.page(all)
        basis = question.basis
        self.page = page
        items = rows.map { APIFact($0) }
        facts = rows.map(\.id.raw).sorted()
    }

    static let schema = Schema.answer(
        "The facts that stand at a position, whatever the day, in the order of first assertion.",
        [
            .always("page", .of(APIPage.self), "Which of the facts are here."),
            .always("items", .list(of: APIFact.self), "One row a fact."),
        ]
    )
}

extension Parameter {
    static let factKind = query("kind", .choice(Statement.tags, usual: nil), "Only facts of this kind of statement.")
}

extension Operation {
    static let facts = Operation(
        id: "listFacts",
        path: "/facts",
        summary: "Facts",
        says:
            "Every fact that stands as known then, of one kind or of all, in pages. The day asked about does not matter.",
        parameters: .basis + [.factKind] + .list,
        answer: APIFacts.self,
        links: [Link(operation: "readFact", pointer: "/items/0/id")],
        isWorkedOut: false
    ) { APIFacts($0) }
}
