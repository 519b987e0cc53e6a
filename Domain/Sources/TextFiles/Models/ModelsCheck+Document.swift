import Models
import Register
import Rules

extension ModelsCheck {
    /// Where a text stands, for what may be filled in there.
    struct Setting {
        let document: DocumentTemplate
        let conditions: Set<Condition>
        let each: Repetition?
        let definesTerms: Bool

        var scopes: Set<TemplateKey.Scope> {
            var scopes: Set<TemplateKey.Scope> = [.anywhere]
            if document.isPerBody || each == .body { scopes.insert(.body) }
            if each == .post { scopes.insert(.post) }
            if each == .reason { scopes.insert(.reason) }
            return scopes
        }
    }

    mutating func check(_ document: Placed<DocumentTemplate>) {
        let value = document.value
        let definesTerms = value.clauses.contains { $0.table == .definitions }
        let whole = Setting(document: value, conditions: [], each: nil, definesTerms: definesTerms)
        check(value.title, at: document.place(of: "title"), in: whole)
        if !library.models.contains(where: { $0.documents.contains(value.id) }) {
            add(document.place(of: "document"), "a document that no model needs", "its name in a model")
        }
        for (number, part) in value.parts.enumerated() {
            let place = parts.places[.part(value.id, number)]
            let conditions = Set(part.conditions)
            let setting = Setting(document: value, conditions: conditions, each: nil, definesTerms: definesTerms)
            check(part.heading, at: place?.place(of: "heading") ?? document.place, in: setting)
            check(part.conditions, at: place?.place(of: "when") ?? document.place)
            for clause in part.clauses { check(clause, conditions, value, definesTerms, document.place) }
        }
    }

    private mutating func check(
        _ clause: TemplateClause,
        _ conditions: Set<Condition>,
        _ document: DocumentTemplate,
        _ definesTerms: Bool,
        _ fallback: TextPlace
    ) {
        let placed = parts.places[.clause(ClauseName(document.id, clause.id))]
        func place(_ field: String) -> TextPlace { placed?.place(of: field) ?? fallback }
        let setting = Setting(
            document: document,
            conditions: conditions.union(clause.conditions),
            each: clause.each,
            definesTerms: definesTerms
        )
        check(clause.conditions, at: place("when"))
        check(clause.text, at: place("text"), in: setting)
        find(clause.rules, at: place("rules"))
        for item in clause.items {
            let inner = Setting(
                document: document,
                conditions: setting.conditions.union(item.conditions),
                each: clause.each,
                definesTerms: definesTerms
            )
            check(item.conditions, at: place("clause"))
            check(item.text, at: place("clause"), in: inner)
        }
        if clause.table?.needsBody == true, !setting.scopes.contains(.body) {
            add(place("table"), "a table of one body", "it in a document or a clause of each body")
        }
        if clause.each == .body, document.isPerBody {
            add(place("each"), "a clause of each body in a document of each body", "no 'each', or another document")
        }
    }

    private mutating func check(_ conditions: [Condition], at place: TextPlace) {
        for condition in conditions {
            switch condition.test {
            case .model(let id):
                if library[id] == nil { unknown("model", id.raw, library.models.map(\.id.raw), at: place) }
            case .chosen(let id, let value):
                guard let choice = library[id] else {
                    unknown("parameter", id.raw, library.choices.map(\.id.raw), at: place)
                    continue
                }
                if choice.value(value) == nil {
                    add(place, "the value '\(shortened(value))' of '\(id)'", choice.expected)
                }
            case .shares, .kind, .mixed, .together: break
            }
        }
    }

    /// - Parameter setting: Nil for the meaning of a term, which stands in many documents.
    mutating func check(_ text: TemplateText, at place: TextPlace, in setting: Setting?) {
        for key in text.keys {
            switch key {
            case .chosen(let id), .after(let id):
                guard let choice = library[id] else {
                    unknown("parameter", id.raw, library.choices.map(\.id.raw), at: place)
                    continue
                }
                if case .after = key, choice.unit != .months {
                    add(place, "'{after:\(id)}', which counts \(choice.unit.rawValue)", "a parameter in months")
                }
            case .value(let id): findParameter(id, at: place)
            case .power(let id):
                if !rulebook.powers.contains(where: { $0.id == id }) {
                    unknown("power", id.raw, rulebook.powers.map(\.id.raw), at: place)
                }
            case .rule(let id): find([id], at: place)
            case .term(let id): check(term: id, at: place, in: setting)
            case .document(let id): check(document: id, at: place, in: setting)
            case .clause(let name): check(clause: name, at: place, in: setting)
            default: break
            }
            if let setting, !setting.scopes.contains(key.scope) {
                add(
                    place,
                    "a key of \(key.scope.inWords)",
                    "it where one is at hand: 'each', or a document for each body"
                )
            } else if setting == nil, key.scope != .anywhere {
                add(place, "a key of \(key.scope.inWords) in the meaning of a term", "keys of the whole arrangement")
            }
        }
    }

    private mutating func check(term id: TermID, at place: TextPlace, in setting: Setting?) {
        if library[id] == nil {
            unknown("term", id.raw, library.terms.map(\.id.raw), at: place)
        } else if let setting, !setting.definesTerms {
            add(place, "a term in a document without a table of definitions", "a clause with 'table: definitions'")
        }
    }

    private mutating func check(document id: DocumentID, at place: TextPlace, in setting: Setting?) {
        if library[id] == nil {
            unknown("document", id.raw, library.documents.map(\.id.raw), at: place)
        } else if let setting, !isThere(id, whenever: setting) {
            add(place, "the document '\(id)', which is not always there", "conditions under which it is")
        }
    }

    private mutating func check(clause name: String, at place: TextPlace, in setting: Setting?) {
        guard let clause = ClauseName(name, in: setting?.document.id), let document = library[clause.document],
            let target = document.clause(clause.clause)
        else {
            let names = library.clauseNames.map(\.description)
            let own = setting?.document.clauses.map(\.id.raw) ?? []
            unknown("clause", name, own + names, at: place)
            return
        }
        guard let setting else { return }
        if !target.conditions.isSubset(of: setting.conditions) {
            add(
                place,
                "the clause '\(name)', which is left out under conditions under which this one stays",
                "the same conditions here, or none there"
            )
        } else if !isThere(clause.document, whenever: setting) {
            add(place, "a clause of '\(clause.document)', which is not always there", "conditions under which it is")
        }
    }

    /// Whether a plan that has the document of a text, under its conditions, has another document too.
    private func isThere(_ document: DocumentID, whenever setting: Setting) -> Bool {
        if document == setting.document.id { return true }
        func has(_ models: [StandardModel]) -> Bool {
            !models.isEmpty && models.allSatisfy { $0.documents.contains(document) }
        }
        let together = Condition(.together)
        if setting.conditions.contains(together), has(library.models.filter { $0.together != nil }) { return true }
        for case .model(let id) in setting.conditions.filter({ !$0.isDenied }).map(\.test) {
            if let model = library[id], model.documents.contains(document) { return true }
        }
        return has(library.models.filter { $0.documents.contains(setting.document.id) })
    }
}

extension TemplateKey.Scope {
    fileprivate var inWords: String {
        switch self {
        case .anywhere: "the arrangement"
        case .body: "one body"
        case .post: "one post"
        case .reason: "one reason"
        }
    }
}
