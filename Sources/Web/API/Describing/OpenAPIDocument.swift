/// The document in the form of OpenAPI 3.1, made from the operations and the described types.
struct OpenAPIDocument: Described {
    let json: JSON

    static let schema = Schema(["type": "object", "description": "This document, in the form of OpenAPI 3.1."])

    func encode(to encoder: any Encoder) throws { try json.encode(to: encoder) }

    init(mount: String, title: String, program: String, examples: [String: String]) {
        let paths = Operation.all.map { ($0.path, JSON.object(["get": $0.json(examples[$0.id])])) }
        json = [
            "openapi": "3.1.0",
            "info": [
                "title": .text("Severally: \(title)"),
                "version": .text("1 (Severally \(program))"),
                "summary": "Who leads which body, on any day, as known on any day, and who says so.",
                "description": .text(OpenAPIDocument.says),
            ],
            "servers": [["url": .text(APIPaths.base(mount))]],
            "externalDocs": ["url": .text("/\(mount)/api"), "description": "How to use it, and on which terms."],
            "paths": .object(Dictionary(paths) { first, _ in first }),
            "components": [
                "schemas": .object(OpenAPIDocument.schemas),
                "responses": .object(OpenAPIDocument.refusals),
                "headers": .object(OpenAPIDocument.headers),
            ],
        ]
    }

    private static let says = """
        Everything public in this register, to read only. Every answer names its basis and the facts on which it \
        rests. Dates may be known only in part: *certainly* and *possibly* are kept apart, and *confirmed* rests on \
        evidence from the year before the day asked about or later. What is left out is not recorded. Within v1 \
        members and addresses may be added; none changes its meaning or goes away.
        """

    /// Every described type that an answer or a problem can hold, by name.
    static var schemas: [String: JSON] {
        var schemas: [String: JSON] = [:]
        var waiting: [any Described.Type] = Operation.all.map(\.answer) + [APIProblem.self]
        while let type = waiting.popLast() {
            guard schemas[type.schemaName] == nil else { continue }
            let schema = type.schema
            schemas[type.schemaName] = schema.json
            waiting += schema.uses
        }
        return schemas
    }

    private static let headers: [String: JSON] = [
        "ETag": ["description": "Names this version of the answer.", "required": true, "schema": ["type": "string"]],
        "RetryAfter": [
            "description": "After how many seconds to ask again.", "required": true,
            "schema": ["type": "integer", "minimum": 1],
        ],
        "Allow": ["description": "The methods allowed.", "required": true, "schema": ["type": "string"]],
    ]
}
