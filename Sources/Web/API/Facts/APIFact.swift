import Register

/// A fact as it stands, in the form of the published export.
struct APIFact: Described {
    let id, kind: String
    let version: Int
    let fields: APIRecordFields
    let sources: [APISource]
    let confidence: String
    let firstPosition, position: Int
    let recordedAt: String

    init(_ fact: Fact) {
        let record = fact.statement.record
        id = fact.id.raw
        kind = record.tag
        version = record.version
        fields = APIRecordFields(record)
        sources = fact.sources.map { APISource($0) }
        confidence = fact.claim.confidence.rawValue
        firstPosition = fact.firstPosition
        position = fact.position
        recordedAt = fact.recordedAt.text
    }

    static let schema = Schema.object(
        "A fact as it stands, in the form of the export of facts.",
        [
            .always("id", .identifier, "Its identifier, which outlives corrections."),
            .always("kind", .choice(Statement.tags), "The kind of statement."),
            .always("version", .position, "The version of the kind."),
            .always("fields", .of(APIRecordFields.self), "What it says."),
            .always(
                "sources",
                Schema(Schema.list(of: APISource.self).json.with(["minItems": 1]), uses: [APISource.self]),
                "Who says so."
            ),
            .always("confidence", .choice(Confidence.self), "How sure the compiler is."),
            .always("firstPosition", .position, "The entry by which it was first asserted."),
            .always("position", .position, "The entry that made it what it is."),
            .always("recordedAt", .moment, "When that entry was recorded."),
        ]
    )
}

/// What a statement says, field by field, as in world files and the export.
struct APIRecordFields: Described {
    private let fields: [Record.Field]

    init(_ record: Record) {
        fields = record.fields
    }

    private struct Name: CodingKey {
        let stringValue: String
        let intValue: Int? = nil

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { return nil }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Name.self)
        for field in fields {
            switch field.value {
            case .text(let text): try container.encode(text, forKey: Name(stringValue: field.name))
            case .list(let list): try container.encode(list, forKey: Name(stringValue: field.name))
            }
        }
    }

    static let schema = Schema([
        "type": "object",
        "description":
            "The fields of the statement. Which ones a kind has is in docs/world-files.md; days are 2024, 2024-07, 2024-07-01 or two days and a slash.",
        "additionalProperties": ["anyOf": [["type": "string"], ["type": "array", "items": ["type": "string"]]]],
    ])
}

/// Who says so.
struct APISource: Described {
    let kind, title, address, publisher: String
    let date: String?

    init(_ source: Source) {
        kind = source.kind.rawValue
        title = source.title
        address = source.address
        publisher = source.publisher
        date = source.date?.text
    }

    static let schema = Schema.object(
        "Who says so.",
        [
            .always("kind", .choice(Source.Kind.self), "What kind of source it is."),
            .always("title", .text, "Its title; empty where it has none."),
            .always("address", .text, "Where it can be read; empty where it cannot."),
            .always("publisher", .text, "Who published it; empty where that is not recorded."),
            .maybe(
                "date",
                Schema(["type": "string", "pattern": .text(APIDate.pattern)]),
                "Its date, which is not when it was recorded here."
            ),
        ]
    )
}
