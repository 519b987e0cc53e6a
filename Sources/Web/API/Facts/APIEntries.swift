import Register
import Registrar

/// The log, line by line.
struct APIEntries: DescribedAnswer {
    let basis: APIBasis
    let page: APIPage
    let entries: [APIEntry]
    let facts: [String]

    init(_ question: Question) async throws {
        page = question.page(total: question.basis.knownAt)
        basis = question.basis
        let log = try await question.mount.registrar.publishedLog(.position(question.basis.knownAt))
        let positions = (1...max(log.head, 1)).dropFirst(page.offset).prefix(page.limit).filter { $0 <= log.head }
        entries = positions.map { APIEntry(log.line(at: $0)) }
        facts = Cited.once([entries.compactMap(\.fact)])
    }

    static let schema = Schema.answer(
        "The log up to the position in whose knowledge the answer is given, oldest entry first.",
        [
            .always("page", .of(APIPage.self), "Which entries are here: those after the first `offset`."),
            .always("entries", .list(of: APIEntry.self), "One row an entry."),
        ]
    )
}

extension Operation {
    static let entries = Operation(
        id: "listEntries",
        path: "/entries",
        summary: "The log",
        says:
            "Every entry of the log, oldest first, in pages. With `offset` set to the last position you have, you get what is new.",
        parameters: .basis + .list,
        answer: APIEntries.self,
        links: [],
        isWorkedOut: false
    ) { try await APIEntries($0) }
}
