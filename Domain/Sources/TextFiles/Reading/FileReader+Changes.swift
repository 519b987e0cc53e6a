import Register

extension FileReader {
    mutating func readChange(_ node: TextNode, defaults: GivenSources) -> PlacedChange? {
        let expected = "one of \(ChangeVerb.names.joined(separator: ", "))"
        guard case .fields(let fields) = node.value else {
            add(node.place, "\(node.inWords) as a change", "\(expected) and the identifier of a fact")
            return nil
        }
        let verbs = fields.filter { ChangeVerb(rawValue: $0.name) != nil }
        guard let field = verbs.first, let verb = ChangeVerb(rawValue: field.name) else {
            let hint = fields.lazy.map { Nearness.hint(for: $0.name, among: ChangeVerb.names) }.first { !$0.isEmpty }
            add(node.place, "a change that does not say what it does", expected + (hint ?? ""))
            return nil
        }
        for other in verbs.dropFirst() { add(other.place, "'\(other.name)' beside '\(verb.rawValue)'", expected) }
        let before = problems.count
        let fact = readFact(field)
        let statement = verb.hasStatement ? statementField(of: fields, verb, at: field.place) : nil
        refuseOthers(fields, verb)
        let parts = ChangeParts(verb: verb, fields: fields, place: field.place, statement: statement)
        let change = makeChange(parts, fact, defaults)
        meet(parts, fact, field.value.place, problems.count == before ? change : nil)
        return problems.count == before && verbs.count == 1
            ? change.map { PlacedChange(change: $0, place: node.place) } : nil
    }

    private mutating func readFact(_ field: TextField) -> FactID? {
        if let text = field.value.text, let fact = FactID(text) { return fact }
        add(field.value.place, "\(field.value.inWords) after '\(field.name)'", FormReader.identifier)
        return nil
    }

    private mutating func statementField(of fields: [TextField], _ verb: ChangeVerb, at place: TextPlace) -> TextField?
    {
        let statements = fields.filter { Form.statement[$0.name] != nil }
        for other in statements.dropFirst() {
            add(other.place, "a second statement '\(other.name)' in one change", "one statement in each change")
        }
        if statements.isEmpty, fields.allSatisfy({ isKnown($0.name, verb) }) {
            add(place, "no statement in \(verb.inWords)", "a kind of statement with its fields")
        }
        return statements.first
    }

    private mutating func refuseOthers(_ fields: [TextField], _ verb: ChangeVerb) {
        for field in fields where !isKnown(field.name, verb) {
            let names = verb.fields + (verb.hasStatement ? Statement.tags : [])
            let kinds = verb.hasStatement ? " or a kind of statement" : ""
            add(
                field.place,
                "the unknown field '\(shortened(field.name))' in \(verb.inWords)",
                "\(verb.fields.joined(separator: ", "))\(kinds)\(Nearness.hint(for: field.name, among: names))"
            )
        }
    }

    private func isKnown(_ name: String, _ verb: ChangeVerb) -> Bool {
        ChangeVerb(rawValue: name) != nil || verb.fields.contains(name)
            || (verb.hasStatement && Form.statement[name] != nil)
    }

    private mutating func meet(_ parts: ChangeParts, _ fact: FactID?, _ place: TextPlace, _ change: Change?) {
        var fields: [TextField] = []
        if case .fields(let own) = parts.statement?.value.value { fields = own }
        met.append(
            MetChange(
                verb: parts.verb,
                fact: fact,
                place: place,
                form: parts.statement.flatMap { Form.statement[$0.name] },
                fields: fields,
                change: change,
                endPlace: (parts.fields["until"] ?? parts.fields["to"])?.value.place
            )
        )
    }
}

/// A change taken apart by name.
struct ChangeParts {
    let verb: ChangeVerb
    let fields: [TextField]
    /// Where to point when something is missing.
    let place: TextPlace
    let statement: TextField?
}
