import Register
import Registrar

/// One line of the log, as anybody may see it.
struct APIEntry: Described {
    enum Content: String, CaseIterable, Encodable {
        case shown, erased, withheld
    }

    let position: Int
    let recordedAt: String
    let content: Content
    let author, change, fact: String?
    let erasedBy: Int?
    let claim: APIClaim?
    let reason: String?
    let ending: APIEnding?
    let erasure: APIErasure?

    /// A line of the history of a fact that anybody may see.
    init(_ entry: Entry) {
        let (position, at) = (entry.position, entry.recordedAt)
        switch entry.content {
        case .change(let change): self.init(position, at, .shown, change: change, author: entry.author)
        case .erased(let fact, _, let by): self.init(position, at, .erased, erasedBy: by, fact: fact)
        }
    }

    /// A line of the log.
    init(_ line: PublishedLog.Line) {
        let (position, at) = (line.position, line.recordedAt)
        switch line.content {
        case .shown(let shown): self.init(position, at, .shown, change: shown.change, author: shown.author)
        case .erased(let by): self.init(position, at, .erased, erasedBy: by)
        case .aboutErased, .privateToBody: self.init(position, at, .withheld)
        }
    }

    private init(
        _ position: Int,
        _ recordedAt: Instant,
        _ content: Content,
        change: Change? = nil,
        author: String? = nil,
        erasedBy: Int? = nil,
        fact: FactID? = nil
    ) {
        self.position = position
        self.recordedAt = recordedAt.text
        self.content = content
        self.author = author
        self.change = change?.verb
        self.fact = (change?.fact ?? fact)?.raw
        self.erasedBy = erasedBy
        claim = change?.claim.map { APIClaim($0) }
        reason = change?.reason
        ending = change.flatMap { APIEnding($0) }
        erasure = change.flatMap { APIErasure($0) }
    }

    static let schema = Schema.object(
        "One line of the log, as anybody may see it.",
        [
            .always("position", .position, "Its position, from 1."),
            .always("recordedAt", .moment, "When it was recorded."),
            .always(
                "content",
                .choice(Content.self),
                "erased: what it said was destroyed. withheld: it is, or may have been, of a kind private to a body."
            ),
            .maybe("author", .text, "The role of whoever recorded it."),
            .maybe("change", .choice(["assert", "correct", "end", "retract", "erase"]), "What it does."),
            .maybe("fact", .identifier, "The fact it is about."),
            .maybe("erasedBy", .position, "The entry that erased it."),
            .maybe("claim", .of(APIClaim.self), "What it asserts, or puts in the place of what was wrong."),
            .maybe("reason", .text, "Why it was corrected or retracted."),
            .maybe("ending", .of(APIEnding.self), "How it stopped being true."),
            .maybe("erasure", .of(APIErasure.self), "What it erased."),
        ]
    )
}

extension Change {
    fileprivate var reason: String? {
        switch self {
        case .correct(_, _, let reason), .retract(_, let reason): reason
        case .assert, .end, .erase: nil
        }
    }
}
