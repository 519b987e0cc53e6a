extension Operation {
    /// The operation as the document describes it.
    func json(_ example: String?) -> JSON {
        let parameters = (parameters + [.ifNoneMatch]).map { $0.json($0 == .id ? example : nil) }
        return [
            "operationId": .text(id),
            "summary": .text(summary),
            "description": .text(says),
            "parameters": .list(parameters),
            "responses": .object(responses),
        ]
    }

    private var responses: [String: JSON] {
        let tag: JSON = ["ETag": ["$ref": "#/components/headers/ETag"]]
        var answered: JSON = [
            "description": .text(summary),
            "headers": tag,
            "content": ["application/json": ["schema": ["$ref": .text("#/components/schemas/\(answer.schemaName)")]]],
        ]
        if !links.isEmpty { answered = answered.with(["links": .object(linksByName)]) }
        let refusals = OpenAPIDocument.refusalNames.filter { isWorkedOut || $0.name != "Busy" }.map {
            ($0.status, JSON.object(["$ref": .text("#/components/responses/\($0.name)")]))
        }
        return Dictionary(refusals) { first, _ in first }.merging([
            "200": answered,
            "304": ["description": "The answer you have still holds.", "headers": tag],
        ]) { _, later in later }
    }

    private var linksByName: [String: JSON] {
        let named = links.map { link -> (String, JSON) in
            (
                link.operation,
                ["operationId": .text(link.operation), "parameters": ["id": .text("$response.body#\(link.pointer)")]]
            )
        }
        return Dictionary(named) { first, _ in first }
    }
}

extension Parameter {
    func json(_ example: String?) -> JSON {
        let json: JSON = [
            "name": .text(name), "in": .text(place.rawValue), "required": .flag(isRequired),
            "description": .text(says), "schema": form.schema,
        ]
        return example.map { json.with(["example": .text($0)]) } ?? json
    }
}

extension ParameterForm {
    var schema: JSON {
        switch self {
        case .day: ["type": "string", "format": "date"]
        case .known:
            [
                "anyOf": [
                    ["type": "integer", "minimum": 1, "maximum": .whole(ParameterForm.mostPosition)],
                    ["type": "string", "format": "date"],
                ]
            ]
        case .month: ["type": "string", "pattern": "^[1-9][0-9]{3}-(0[1-9]|1[0-2])$"]
        case .identifier: ["type": "string", "pattern": .text(Identifiers.pattern)]
        case .tag: ["type": "string"]
        case .number(let range, let usual):
            [
                "type": "integer", "minimum": .whole(range.lowerBound), "maximum": .whole(range.upperBound),
                "default": .whole(usual),
            ]
        case .choice(let values, let usual):
            JSON.object(["type": "string", "enum": .list(values.map { .text($0) })])
                .with(usual.map { ["default": .text($0)] } ?? [:])
        case .words(let most): ["type": "string", "minLength": 1, "maxLength": .whole(most)]
        case .name(let most):
            [
                "type": "string", "maxLength": .whole(most),
                "pattern": "[A-Za-z\u{C0}-\u{24F}]{3}",
            ]
        }
    }
}
