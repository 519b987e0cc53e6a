/// What a value of an answer may be, as JSON Schema 2020-12, and which described types it names.
struct Schema: Sendable {
    let json: JSON
    let uses: [any Described.Type]

    init(_ json: JSON, uses: [any Described.Type] = []) {
        self.json = json
        self.uses = uses
    }

    static let text = Schema(["type": "string"])
    static let flag = Schema(["type": "boolean"])
    static let count = Schema(["type": "integer", "minimum": 0])
    static let position = Schema(["type": "integer", "minimum": 1])
    static let day = Schema(["type": "string", "format": "date"])
    static let moment = Schema(["type": "string", "format": "date-time"])
    static let identifier = Schema(["type": "string", "pattern": .text(Identifiers.pattern)])

    static func choice(_ values: [String]) -> Schema {
        Schema(["type": "string", "enum": .list(values.map { .text($0) })])
    }

    static func choice<Choice: RawRepresentable & CaseIterable>(_ type: Choice.Type) -> Schema
    where Choice.RawValue == String {
        choice(Choice.allCases.map(\.rawValue))
    }

    static func of(_ type: any Described.Type) -> Schema {
        Schema(["$ref": .text("#/components/schemas/\(type.schemaName)")], uses: [type])
    }

    static func list(_ items: Schema) -> Schema {
        Schema(["type": "array", "items": items.json], uses: items.uses)
    }

    static func list(of type: any Described.Type) -> Schema { list(of(type)) }

    static let facts = list(identifier)

    /// An object with these members and no others.
    static func object(_ says: String, _ members: [Member]) -> Schema {
        let properties = members.map { ($0.name, $0.schema.json.with(["description": .text($0.says)])) }
        var json: [String: JSON] = [
            "type": "object",
            "description": .text(says),
            "properties": .object(Dictionary(properties) { first, _ in first }),
            "additionalProperties": false,
        ]
        let required = members.filter(\.isAlways).map { JSON.text($0.name) }
        if !required.isEmpty { json["required"] = .list(required) }
        return Schema(.object(json), uses: members.flatMap(\.schema.uses))
    }
}

/// A member of an object; one that may be left out is not recorded where it is.
struct Member: Sendable {
    let name: String
    let schema: Schema
    let says: String
    let isAlways: Bool

    static func always(_ name: String, _ schema: Schema, _ says: String) -> Member {
        Member(name: name, schema: schema, says: says, isAlways: true)
    }

    static func maybe(_ name: String, _ schema: Schema, _ says: String) -> Member {
        Member(name: name, schema: schema, says: says, isAlways: false)
    }
}

enum Identifiers {
    /// What `Identifier` of the register takes.
    static let pattern = "^[A-Za-z0-9][A-Za-z0-9.:_-]{0,119}$"
}
