import Register

/// A statement with who says so and how sure they are.
struct APIClaim: Described {
    let kind: String
    let version: Int
    let fields: APIRecordFields
    let sources: [APISource]
    let confidence: String

    init(_ claim: Claim) {
        let record = claim.statement.record
        kind = record.tag
        version = record.version
        fields = APIRecordFields(record)
        sources = claim.sources.map { APISource($0) }
        confidence = claim.confidence.rawValue
    }

    static let schema = Schema.object(
        "A statement with who says so and how sure they are.",
        [
            .always("kind", .choice(Statement.tags), "The kind of statement."),
            .always("version", .position, "The version of the kind."),
            .always("fields", .of(APIRecordFields.self), "What it says."),
            .always("sources", .list(of: APISource.self), "Who says so."),
            .always("confidence", .choice(Confidence.self), "How sure the compiler is."),
        ]
    )
}

/// That something stopped being true.
struct APIEnding: Described {
    let until: APIBoundary
    let manner: String
    let sources: [APISource]

    init?(_ change: Change) {
        guard case .end(_, let ending, let sources) = change else { return nil }
        until = APIBoundary(ending.until)
        manner = ending.manner.rawValue
        self.sources = sources.map { APISource($0) }
    }

    static let schema = Schema.object(
        "That something stopped being true.",
        [
            .always("until", .of(APIBoundary.self), "The first day on which it no longer holds."),
            .always("manner", .choice(Ending.Manner.self), "Whether it ended or was merged."),
            .always("sources", .list(of: APISource.self), "Who says so; empty where the sources stay as they were."),
        ]
    )
}

/// Which entries were erased, and under which power.
struct APIErasure: Described {
    let positions: [Int]
    let power: String

    init?(_ change: Change) {
        guard case .erase(let erasure) = change else { return nil }
        positions = erasure.positions
        power = erasure.power
    }

    static let schema = Schema.object(
        "Which entries were erased, and under which power.",
        [
            .always("positions", .list(.position), "The entries whose contents were destroyed."),
            .always("power", .text, "The legal power."),
        ]
    )
}
