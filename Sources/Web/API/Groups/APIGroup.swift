import Register

/// One group on the day, reasons first; each body stays apart.
struct APIGroup: DescribedAnswer {
    let basis: APIBasis
    let id, name: String
    let label, note: String?
    let period: APIPeriod
    let certainty: APICertainty
    let within: APINamedGroup?
    let groupsWithin: [APINamedGroup]
    let reasons, expectedBenefits: [APIPurpose]
    let intents: [APIIntent]
    let members: [APIMember]
    let everMembers: [APINamedBody]
    let statedModels: [APIStatedModel]
    let decidedModels: [APIDecidedModel]
    let spells: [APISpell]
    let arrangements: [APIArrangement]
    let forums: [APIForum]
    let instruments: [APIInstrument]
    let openQuestions: [APIOpenQuestion]
    let facts: [String]

    init(_ question: Question, _ stated: Stated<Group>, _ answers: DayAnswers) {
        let (snapshot, day) = (question.snapshot, question.day)
        let group = stated.payload.group
        let belonging = snapshot.members(of: group)
        basis = question.basis
        id = group.raw
        name = stated.payload.name
        label = stated.payload.statedModel
        note = stated.payload.note
        period = APIPeriod(stated.payload.dated)
        certainty = APICertainty(stated.covers(day))
        within = stated.payload.within.map { snapshot.named($0) }
        let inner = Set(snapshot.groups(within: group).map(\.payload.group)).sorted()
        groupsWithin = inner.map { snapshot.named($0) }
        reasons = snapshot.index.reasons.filter { $0.payload.purpose.group == group && $0.covers(day) != .not }
            .map { APIPurpose($0.payload.purpose, $0.fact, snapshot) }
        expectedBenefits = snapshot.index.expectedBenefits
            .filter { $0.payload.purpose.group == group && $0.covers(day) != .not }
            .map { APIPurpose($0.payload.purpose, $0.fact, snapshot) }
        intents = snapshot.index.intents.filter { $0.payload.group == group }.map { APIIntent($0) }
        members = belonging.keys.sorted().map { APIMember($0, of: group, belonging[$0] ?? .not, snapshot) }
        everMembers = snapshot.everMembers(of: group).map { snapshot.named($0) }
        statedModels = answers.decided.statedModels(of: group).map { APIStatedModel($0, snapshot) }
        decidedModels = snapshot.decidedModels(of: group, among: answers.models).map { APIDecidedModel($0, snapshot) }
        spells = snapshot.spells(of: group).map { APISpell($0, snapshot) }
        arrangements = snapshot.arrangements(of: group).map { APIArrangement($0, snapshot) }
        forums = snapshot.index.forums
            .filter { !Set(belonging.keys).isDisjoint(with: $0.payload.parents) && $0.covers(day) != .not }
            .map { APIForum($0, snapshot) }
        instruments = snapshot.index.instruments
            .filter { !Set(belonging.keys).isDisjoint(with: $0.payload.adoptedBy) }
            .map { APIInstrument($0, snapshot) }
        openQuestions = answers.questions.filter { belonging[$0.body] != nil }.map { APIOpenQuestion($0, snapshot) }
        var cited: [[String]] = [[stated.fact.id.raw]]
        cited += (reasons + expectedBenefits).map(\.facts) + intents.map(\.facts) + members.map(\.facts)
        cited += statedModels.map(\.facts) + decidedModels.map(\.facts) + spells.map(\.facts)
        cited += arrangements.map(\.facts) + forums.map(\.facts) + instruments.map(\.facts)
        cited += openQuestions.map(\.facts)
        facts = Cited.once(cited)
    }
}

extension Operation {
    static let group = Operation(
        id: "readGroup",
        path: "/groups/{id}",
        summary: "One group",
        says: "Its reasons, members, stated and decided models, spells, forums, instruments and open questions.",
        parameters: [.id] + .basis,
        answer: APIGroup.self,
        links: [
            Link(operation: "readBody", pointer: "/everMembers/0/id"), Link(operation: "readFact", pointer: "/facts/0"),
        ],
        isWorkedOut: true
    ) { question in
        guard let stated = question.snapshot.group(try question.identifier()) else { throw SiteError.nothingHere }
        return APIGroup(question, stated, try await question.answers())
    }
}
