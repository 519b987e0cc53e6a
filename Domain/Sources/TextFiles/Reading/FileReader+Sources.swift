import Register

/// The sources that a place of the file gives.
enum GivenSources {
    case none, unreadable
    case some([Source])
}

extension FileReader {
    /// Reads the named sources of the file.
    mutating func readSources(_ node: TextNode?) {
        guard let node else { return }
        guard case .fields(let named) = node.value else {
            add(node.place, "\(node.inWords) for 'sources'", "names, each with the fields of a source")
            return
        }
        for field in named {
            guard case .fields(let fields) = field.value.value else {
                add(field.value.place, "\(field.value.inWords) as a source", "kind, title, address, publisher, date")
                sources[field.name] = .some(nil)
                continue
            }
            sources[field.name] = .some(readSource(fields, at: field.place))
        }
    }

    /// Reads the name of a source, a source written out, or a list of either.
    mutating func readSourceList(_ field: TextField?) -> GivenSources {
        guard let field else { return .none }
        let nodes: [TextNode]
        if case .list(let items) = field.value.value { nodes = items } else { nodes = [field.value] }
        let read = nodes.map { readSource($0) }
        if nodes.isEmpty {
            add(field.place, "no source in 'source'", "the name of a source, or a source written out")
            return .unreadable
        }
        let found = read.compactMap(\.self)
        return found.count == nodes.count ? .some(found) : .unreadable
    }

    private mutating func readSource(_ node: TextNode) -> Source? {
        switch node.value {
        case .fields(let fields): return readSource(fields, at: node.place)
        case .text(let name):
            if let known = sources[name] { return known }
            let expected =
                sources.isEmpty ? "a source written out, or the name of one under 'sources'" : "a name under 'sources'"
            add(
                node.place,
                name.isEmpty ? "no value for 'source'" : "the source '\(shortened(name))'",
                expected + (problems.count < 100 ? hint(for: name, among: sources.keys.sorted()) : "")
            )
            return nil
        case .list:
            add(node.place, "a list inside a list of sources", "the name of a source, or a source written out")
            return nil
        }
    }

    private mutating func readSource(_ fields: [TextField], at place: TextPlace) -> Source? {
        var reader = FormReader(form: .source, place: place, fields: fields)
        let source = reader.read { record throws(RecordError) in
            var reader = try RecordReader(record)
            let source = Source(
                kind: try reader.choice("kind"),
                title: try reader.optionalText("title") ?? "",
                address: try reader.optionalText("address") ?? "",
                publisher: try reader.optionalText("publisher") ?? "",
                date: try reader.optionalBounds("date")
            )
            guard let source else { throw .missing(field: "title", expected: "a title or an address") }
            return source
        }
        problems += reader.problems
        return source
    }

    /// A hint costs time in a file where everything is wrong, so only the first problems have one.
    func hint(for name: String, among names: [String]) -> String {
        problems.count < 100 ? Nearness.hint(for: name, among: names) : ""
    }
}
