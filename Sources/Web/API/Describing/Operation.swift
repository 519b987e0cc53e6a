import Hummingbird

/// One address of the API: router and document are both made from this list, so neither knows one the other lacks.
struct Operation: Sendable {
    /// Stable name for programs that are made from the document.
    let id: String
    /// Under `/REGISTER/api/v1`, with `{id}` where an identifier stands.
    let path: String
    let summary: String
    let says: String
    let parameters: [Parameter]
    let answer: any Described.Type
    /// Where the identifier of another operation is found in the answer.
    let links: [Link]
    /// Whether it may have to be worked out first, and so be busy.
    let isWorkedOut: Bool
    let respond: @Sendable (Question) async throws -> any Described

    /// Whether it looks for words that somebody gives.
    var looksFor: Bool { parameters.contains { $0.name == "q" } }

    struct Link: Sendable {
        let operation: String
        /// A pointer into the answer.
        let pointer: String
    }

    static let all: [Operation] = [
        register, bodies, body, groups, group, people, person, facts, fact, sharing, months, entries, rules, rule,
        search, document,
    ]

    /// The path as the router writes it.
    var route: RouterPath {
        RouterPath("/:register/api/\(APIPaths.version)" + path.replacing("{id}", with: ":id"))
    }
}

extension [Parameter] {
    /// Day and position, as every address takes them.
    static let basis: [Parameter] = [.on, .known]
    static let list: [Parameter] = [.limit, .offset]
}
