import Models
import Register

/// Which clauses stand in which document under which number, before they are filled in.
struct PackOutline {
    struct Clause {
        let name: ClauseName
        let template: TemplateClause
        let origin: PackClause.Origin
        let instance: String?
        let body: BodyID?
        let post: Office?
        let reason: Int?
        let number: String
        /// Conditions of which it is not known whether they hold.
        let open: [Condition]
    }

    struct Part {
        let template: TemplatePart
        let number: String
        let clauses: [Clause]
    }

    struct Document {
        let template: DocumentTemplate
        let body: BodyID?
        let parts: [Part]

        var name: String { PackDocument.name(template.id, body) }
        var clauses: [Clause] { parts.flatMap(\.clauses) }
    }

    let documents: [Document]

    init(_ arranged: Arranged) {
        documents = arranged.templates.flatMap { template -> [Document] in
            let bodies: [BodyID?] = template.isPerBody ? arranged.plan.bodies : [nil]
            return bodies.map { body in
                var numbering = Numbering(arranged, template, body)
                return Document(template: template, body: body, parts: numbering.parts())
            }
        }
    }

    /// The clauses of a name: several where it is repeated, or stands in a document of each body.
    func clauses(_ name: ClauseName) -> [(document: Document, clause: Clause)] {
        documents.filter { $0.template.id == name.document }.flatMap { document in
            document.clauses.filter { $0.name == name }.map { (document, $0) }
        }
    }
}

private struct Numbering {
    let arranged: Arranged
    let template: DocumentTemplate
    let body: BodyID?
    private var (lastPart, lastSchedule) = (0, 0)

    init(_ arranged: Arranged, _ template: DocumentTemplate, _ body: BodyID?) {
        self.arranged = arranged
        self.template = template
        self.body = body
    }

    mutating func parts() -> [PackOutline.Part] {
        var numbered: [PackOutline.Part] = []
        for part in template.parts {
            guard let open = arranged.open(part.conditions, for: body) else { continue }
            let found = part.clauses.flatMap { clauses(of: $0, open) }
            guard !found.isEmpty else { continue }
            let number: String
            if part.isSchedule {
                lastSchedule += 1
                number = "Schedule \(lastSchedule)"
            } else {
                lastPart += 1
                number = "\(lastPart)"
            }
            let prefix = part.isSchedule ? "" : "\(number)."
            let inOrder = found.enumerated().map { index, make in make("\(prefix)\(index + 1)") }
            numbered.append(PackOutline.Part(template: part, number: number, clauses: inOrder))
        }
        return numbered
    }

    private typealias Numbered = (String) -> PackOutline.Clause

    private func clauses(of clause: TemplateClause, _ open: [Condition]) -> [Numbered] {
        let name = ClauseName(template.id, clause.id)
        let departures = arranged.plan.departures.filter { $0.clause == name }
        var found: [Numbered] = []
        let isRemoved = departures.contains { if case .remove = $0.change { true } else { false } }
        if !isRemoved {
            let words = departures.compactMap { if case .reword(_, let words) = $0.change { words } else { nil } }.first
            found += standard(clause, name, words, open)
        }
        for departure in departures {
            guard case .add(let added, _, let text) = departure.change else { continue }
            found.append(
                numbered(plain(text, as: added), ClauseName(template.id, added), .added, nil, body, nil, nil, [])
            )
        }
        return found
    }

    private func standard(
        _ clause: TemplateClause,
        _ name: ClauseName,
        _ words: String?,
        _ open: [Condition]
    ) -> [Numbered] {
        let used = words.map { plain($0, as: clause.id) } ?? clause
        let origin: PackClause.Origin = words == nil ? .standard : .reworded
        func one(_ instance: String?, _ body: BodyID?, _ post: Office?, _ reason: Int?) -> Numbered? {
            arranged.open(clause.conditions, for: body).map {
                numbered(used, name, origin, instance, body, post, reason, open + $0)
            }
        }
        switch clause.each {
        case nil: return [one(nil, body, nil, nil)].compactMap { $0 }
        case .body: return arranged.plan.bodies.compactMap { one($0.raw, $0, nil, nil) }
        case .post: return arranged.posts.compactMap { one($0.rawValue, body, $0, nil) }
        case .reason: return arranged.plan.reasons.indices.compactMap { one("\($0 + 1)", body, nil, $0) }
        }
    }

    private func numbered(
        _ clause: TemplateClause,
        _ name: ClauseName,
        _ origin: PackClause.Origin,
        _ instance: String?,
        _ body: BodyID?,
        _ post: Office?,
        _ reason: Int?,
        _ open: [Condition]
    ) -> Numbered {
        { number in
            PackOutline.Clause(
                name: name,
                template: clause,
                origin: origin,
                instance: instance,
                body: body,
                post: post,
                reason: reason,
                number: number,
                open: open
            )
        }
    }

    /// The words that somebody typed, in the place of those of a clause.
    private func plain(_ text: String, as id: ClauseID) -> TemplateClause {
        TemplateClause(
            id: id,
            text: TemplateText(plain: text),
            items: [],
            conditions: [],
            each: nil,
            table: nil,
            rules: []
        )
    }
}
