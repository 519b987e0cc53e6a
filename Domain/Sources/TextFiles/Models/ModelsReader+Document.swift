import Models
import Register
import Rules

extension ModelsReader {
    mutating func readDocument(_ root: FileRoot) {
        let head = readRoot(root, .document, ["parts"]) { record throws(RecordError) in
            (
                try record.identifier("document", of: DocumentKind.self), try record.template("title"),
                try record.text("for", "arrangement or body") == "body", try record.text("purpose")
            )
        }
        var read: [TemplatePart] = []
        var places: [(ModelPlace, Placed<Void>)] = []
        for node in items(root, "parts", "parts") {
            guard let part = readPart(node, of: head?.value.0, read.count, &places) else { continue }
            read.append(part)
        }
        guard let head else { return }
        let document = DocumentTemplate(
            id: head.value.0,
            title: head.value.1,
            isPerBody: head.value.2,
            purpose: head.value.3,
            parts: read
        )
        parts.documents.append(Placed(value: document, place: head.place, fields: head.fields))
        for (name, place) in places { parts.places[name] = place }
    }

    private mutating func readPart(
        _ node: TextNode,
        of document: DocumentID?,
        _ number: Int,
        _ places: inout [(ModelPlace, Placed<Void>)]
    ) -> TemplatePart? {
        guard let (nodes, rest) = nested(node, "clauses", "clauses") else { return nil }
        var clauses: [TemplateClause] = []
        for node in nodes {
            guard let clause = readClause(node) else { continue }
            clauses.append(clause.value)
            if let document {
                places.append(
                    (
                        .clause(ClauseName(document, clause.value.id)),
                        Placed(value: (), place: clause.place, fields: clause.fields)
                    )
                )
            }
        }
        let part = read(rest, .documentPart) { record throws(RecordError) in
            TemplatePart(
                name: try record.text("part"),
                heading: try record.template("heading"),
                isSchedule: try record.optionalFlag("schedule") ?? false,
                conditions: try record.conditions(),
                clauses: clauses
            )
        }
        if let part, let document {
            places.append((.part(document, number), Placed(value: (), place: part.place, fields: part.fields)))
        }
        return part?.value
    }

    private mutating func readClause(_ node: TextNode) -> Placed<TemplateClause>? {
        var (node, items): (TextNode, [TemplateItem]) = (node, [])
        if case .fields(let fields) = node.value, fields["items"] != nil {
            guard let (nodes, rest) = nested(node, "items", "texts, or texts with conditions") else { return nil }
            items = nodes.compactMap { readItem($0) }
            node = rest
        }
        return read(node, .clause) { record throws(RecordError) in
            let id = try record.identifier("clause", of: ClauseKind.self)
            if id.raw.contains(".") {
                throw .unreadable(field: "clause", found: id.raw, expected: "a name without a dot")
            }
            return TemplateClause(
                id: id,
                text: try record.template("text"),
                items: items,
                conditions: try record.conditions(),
                each: try record.optionalChoice("each", of: Repetition.self),
                table: try record.optionalChoice("table", of: TableName.self),
                rules: try record.identifiers("rules", of: RuleKind.self)
            )
        }
    }

    private mutating func readItem(_ node: TextNode) -> TemplateItem? {
        var node = node
        if let text = node.text {
            let field = TextField(
                name: "text",
                place: node.place,
                value: TextNode(place: node.place, value: .text(text))
            )
            node = TextNode(place: node.place, value: .fields([field]))
        }
        return read(node, .clauseItem) { record throws(RecordError) in
            TemplateItem(text: try record.template("text"), conditions: try record.conditions())
        }?.value
    }
}
