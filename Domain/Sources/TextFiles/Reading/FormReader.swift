import Register

/// Reads fields in a form. It reports everything that is wrong with them, not only the first thing.
struct FormReader {
    let form: Form
    /// Where to point when a field is missing.
    let place: TextPlace
    let fields: [TextField]
    private(set) var problems: [TextProblem] = []
    private var values: [String: Record.Value] = [:]
    private var order: [String] = []

    init(form: Form, place: TextPlace, fields: [TextField]) {
        self.form = form
        self.place = place
        self.fields = fields
        for field in fields { take(field) }
    }

    /// The value, or nil where anything was wrong.
    ///
    /// After a problem with one field, a value that can be read takes its place, and reading begins again.
    mutating func read<Value>(_ make: (Record) throws(RecordError) -> Value) -> Value? {
        var replaced: Set<String> = []
        while true {
            do throws(RecordError) {
                let value = try make(record)
                return problems.isEmpty ? value : nil
            } catch {
                // The two ways to write an end are one field here: without either, a complaint about both follows.
                let field = error.field == "to" ? "until" : error.field ?? ""
                guard replaced.insert(field).inserted else { return nil }
                report(error)
                guard replace(error) else { return nil }
            }
        }
    }

    /// The statement, or nil where anything was wrong, such as fields that contradict each other.
    mutating func readStatement() -> Statement? {
        guard let statement = read({ record throws(RecordError) in try Statement(record) }) else { return nil }
        for contradiction in statement.contradictions { report(contradiction) }
        return problems.isEmpty ? statement : nil
    }

    private var record: Record {
        Record(
            tag: form.name,
            version: 1,
            fields: order.compactMap { name in values[name].map { Record.Field(name: name, value: $0) } }
        )
    }

    private mutating func take(_ field: TextField) {
        guard let known = form[field.name] else {
            add(
                field.place,
                "the unknown field '\(shortened(field.name))' in \(form.owner)",
                "one of \(form.names.joined(separator: ", "))\(Nearness.hint(for: field.name, among: form.names))"
            )
            return
        }
        order.append(field.name)
        switch field.value.value {
        case .text(let text): values[field.name] = text.isEmpty && known.kind.takesList ? .list([]) : .text(text)
        case .list(let items) where known.kind.takesList: values[field.name] = list(items, of: known)
        case .list, .fields:
            let expected = known.kind.takesList ? "one text or a list of texts" : "one text"
            add(field.value.place, "\(field.value.inWords) for '\(field.name)'", expected)
            replace(known)
        }
    }

    private mutating func list(_ items: [TextNode], of known: FieldForm) -> Record.Value {
        var texts: [String] = []
        for item in items {
            if let text = item.text {
                texts.append(text)
            } else {
                add(item.place, "\(item.inWords) in '\(known.name)'", "a text")
            }
        }
        return texts.count == items.count ? .list(texts) : known.kind.sample
    }

    private mutating func report(_ error: RecordError) {
        let name = error.field ?? form.name
        let given = fields.first { $0.name == name }
        switch error {
        case .missing(_, let expected): addMissing(name, given, expected)
        case .unreadable(_, let found, let expected): addUnreadable(name, given, found, expected)
        case .twice:
            if name == "until" || name == "to" {
                let to = fields.first { $0.name == "to" }
                add((to ?? given)?.place ?? place, "both 'until' and 'to'", "one of them")
            } else {
                add(given?.place ?? place, "'\(name)' beside what it excludes", "one of them")
            }
        case .unexpected, .unknownKind, .unknownVersion:
            add(given?.place ?? place, "something that is not read: \(error.description)", "only known fields")
        }
    }

    /// Puts something that can be read in the place of the field; false where that cannot help.
    private mutating func replace(_ error: RecordError) -> Bool {
        guard let name = error.field, let known = form[name] else { return false }
        if name == "until" { values["to"] = nil }
        replace(known)
        return true
    }

    private mutating func replace(_ known: FieldForm) {
        if !order.contains(known.name) { order.append(known.name) }
        values[known.name] = known.isRequired ? known.kind.sample : nil
    }

    private mutating func addMissing(_ name: String, _ given: TextField?, _ expected: String) {
        if let given {
            add(given.place, "no value for '\(name)'", words(expected))
        } else {
            add(place, "no '\(name)' in \(form.owner)", words(expected))
        }
    }

    private mutating func addUnreadable(_ name: String, _ given: TextField?, _ found: String, _ expected: String) {
        var (name, given, found) = (name, given, found)
        if given == nil, name == "until", let to = fields.first(where: { $0.name == "to" }) {
            (name, given, found) = ("to", to, to.value.text ?? found)
        }
        var place = given?.value.place ?? place
        if case .list(let items) = given?.value.value, let item = items.first(where: { $0.text == found }) {
            place = item.place
        }
        var hint = ""
        if let choices = form[name]?.kind.choices, !choices.contains(found) {
            hint = Nearness.hint(for: found, among: choices)
        }
        let value = found.isEmpty ? "no value" : "'\(shortened(found))'"
        add(place, "\(value) for '\(name)'", words(expected) + hint)
    }

    private func words(_ expected: String) -> String {
        expected == "an identifier" || expected == "identifiers" ? FormReader.identifier : expected
    }

    private mutating func add(_ place: TextPlace, _ found: String, _ expected: String) {
        problems.append(TextProblem(place: place, found: found, expected: expected))
    }

    static let identifier = "an identifier: letters, digits, hyphens, dots, colons or underscores, without spaces"
}
