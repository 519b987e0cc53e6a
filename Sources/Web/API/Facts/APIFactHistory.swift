import Register
import Registrar

/// One fact: how it stands, and all that was ever done to it.
struct APIFactHistory: DescribedAnswer {
    enum State: String, CaseIterable, Encodable {
        case stands, retracted, erased
    }

    let basis: APIBasis
    let id: String
    let state: State
    let erasedBy: Int?
    let fact: APIFact?
    let certainty: APICertainty?
    let history: [APIEntry]
    let facts: [String]

    init(_ question: Question, _ id: FactID, _ entries: [Entry]) {
        let standing = question.snapshot.facts[id]
        basis = question.basis
        self.id = id.raw
        erasedBy = question.snapshot.facts.erasure(of: id)
        state = standing != nil ? .stands : erasedBy != nil ? .erased : .retracted
        fact = standing.map { APIFact($0) }
        certainty = standing.map { APICertainty($0.statement.payload.coverage(on: question.day)) }
        history = entries.map { APIEntry($0) }
        facts = [id.raw]
    }

    static let schema = Schema.answer(
        "One fact: how it stands as known then, and all that was done to it by then.",
        [
            .always("id", .identifier, "Its identifier."),
            .always("state", .choice(State.self), "Whether it stands, was never true, or was erased."),
            .maybe("erasedBy", .position, "The entry that erased it."),
            .maybe("fact", .of(APIFact.self), "The fact, where it stands."),
            .maybe("certainty", .of(APICertainty.self), "Whether it holds on the day, where it stands."),
            .always("history", .list(of: APIEntry.self), "Its entries, oldest first."),
        ]
    )
}

extension Operation {
    static let fact = Operation(
        id: "readFact",
        path: "/facts/{id}",
        summary: "One fact",
        says: "What it says, who says so, how sure the compiler is, and its history.",
        parameters: [.id] + .basis,
        answer: APIFactHistory.self,
        links: [],
        isWorkedOut: false
    ) { question in
        let fact: FactID = try question.identifier()
        let entries = try await question.mount.registrar.publishedHistory(of: fact, question.view.asked.known)
        guard !entries.isEmpty else { throw SiteError.nothingHere }
        return APIFactHistory(question, fact, entries)
    }
}
