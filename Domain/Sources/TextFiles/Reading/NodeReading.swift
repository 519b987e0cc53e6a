import Register

/// Reads fields of files in forms, and collects everything that is wrong with them.
protocol NodeReading: ProblemList {}

/// The fields of a file.
struct FileRoot {
    let place: TextPlace
    let fields: [TextField]
}

extension NodeReading {
    mutating func root(_ text: String, file: String) -> FileRoot? {
        let start = TextPlace(file: file, line: 1, column: 1)
        do throws(TextProblems) {
            guard let node = try TreeReader.read(text, file: file) else {
                add(start, "an empty file", "fields")
                return nil
            }
            guard case .fields(let fields) = node.value else {
                add(node.place, node.inWords, "fields")
                return nil
            }
            return FileRoot(place: node.place, fields: fields)
        } catch {
            problems += error.list
            return nil
        }
    }

    /// Reads the fields at the root of a file, beside lists that are read apart.
    @discardableResult
    mutating func readRoot<Value>(
        _ root: FileRoot,
        _ form: Form,
        _ lists: [String],
        _ make: (inout RecordReader) throws(RecordError) -> Value
    ) -> Placed<Value>? {
        let own = root.fields.filter { !lists.contains($0.name) }
        for field in own where form[field.name] == nil {
            problems.append(.unknown(field, in: "this file", allowed: form.names + lists))
        }
        return read(own.filter { form[$0.name] != nil }, at: root.place, form, make)
    }

    mutating func read<Value>(
        _ node: TextNode,
        _ form: Form,
        _ make: (inout RecordReader) throws(RecordError) -> Value
    ) -> Placed<Value>? {
        guard case .fields(let fields) = node.value else {
            add(node.place, node.inWords, "\(form.owner), with its fields")
            return nil
        }
        return read(fields, at: node.place, form, make)
    }

    private mutating func read<Value>(
        _ fields: [TextField],
        at place: TextPlace,
        _ form: Form,
        _ make: (inout RecordReader) throws(RecordError) -> Value
    ) -> Placed<Value>? {
        var reader = FormReader(form: form, place: place, fields: fields)
        let value = reader.read { record throws(RecordError) in
            var fields = try RecordReader(record)
            return try make(&fields)
        }
        problems += reader.problems
        return value.map { Placed(value: $0, place: place, fields: fields) }
    }

    /// The items of a list that has to be there.
    mutating func items(_ root: FileRoot, _ name: String, _ expected: String) -> [TextNode] {
        guard let field = root.fields[name] else {
            add(root.place, "no '\(name)'", "a list of \(expected)")
            return []
        }
        return items(field, expected)
    }

    /// The items of a list that may be left out.
    mutating func optionalItems(_ root: FileRoot, _ name: String, _ expected: String) -> [TextNode] {
        guard let field = root.fields[name] else { return [] }
        return items(field, expected)
    }

    private mutating func items(_ field: TextField, _ expected: String) -> [TextNode] {
        guard case .list(let items) = field.value.value, !items.isEmpty else {
            add(field.value.place, "\(field.value.inWords) in '\(field.name)'", "a list of \(expected)")
            return []
        }
        return items
    }

    /// What has a list within it: the items, and the rest of its fields.
    mutating func nested(_ node: TextNode, _ name: String, _ expected: String) -> (items: [TextNode], rest: TextNode)? {
        guard case .fields(let fields) = node.value, let field = fields[name] else {
            add(node.place, "no '\(name)'", "a list of \(expected)")
            return nil
        }
        let rest = TextNode(place: node.place, value: .fields(fields.filter { $0.name != name }))
        return (items(field, expected), rest)
    }

    func texts(_ field: TextField) -> [TextNode] {
        switch field.value.value {
        case .text: [field.value]
        case .list(let items): items.filter { $0.text != nil }
        case .fields: []
        }
    }
}

extension TextProblem {
    /// A field that may not stand where it does.
    static func unknown(_ field: TextField, in owner: String, allowed: [String]) -> TextProblem {
        TextProblem(
            place: field.place,
            found: "the unknown field '\(shortened(field.name))' in \(owner)",
            expected: "one of \(allowed.joined(separator: ", "))\(Nearness.hint(for: field.name, among: allowed))"
        )
    }
}
