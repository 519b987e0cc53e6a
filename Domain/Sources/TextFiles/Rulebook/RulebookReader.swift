import Register
import Rules

/// Reads the files of a rulebook, and collects everything that is wrong with them.
struct RulebookReader: NodeReading {
    let files: [RulebookFile]
    var problems: [TextProblem] = []
    private var parts = RulebookParts()
    /// Those that some other names, and the head.
    private var named: Set<String> = [RulebookFile.head]

    init(files: [RulebookFile]) { self.files = files }

    mutating func read() -> RulebookParts {
        guard let head = files.first(where: { $0.name == RulebookFile.head }) else {
            add(TextPlace(file: RulebookFile.head, line: 1, column: 1), "no such file", "the head of the rulebook")
            return parts
        }
        readHead(head)
        for file in files where !named.contains(file.name) && !file.holdsCases {
            add(
                TextPlace(file: file.name, line: 1, column: 1),
                "a file that \(RulebookFile.head) does not name",
                "its name in the sections of an instrument, or under 'files'"
            )
        }
        return parts
    }

    private mutating func readHead(_ file: RulebookFile) {
        guard let root = root(file.text, file: file.name) else { return }
        let lists = ["instruments", "files"]
        readRoot(root, .rulebook, lists) { reader throws(RecordError) in
            (try reader.text("title"), try reader.whole("compiled"), try reader.text("note"))
        }.map { (parts.title, parts.compiled, parts.note) = $0.value }
        for fields in items(root, "instruments", "instruments, each with its sections") {
            readInstrument(fields)
        }
        guard let others = root.fields["files"] else { return }
        for node in texts(others) { readOther(node) }
    }

    private mutating func readInstrument(_ node: TextNode) {
        let read = self.read(node, .ruleInstrument) { reader throws(RecordError) in
            (
                RuleInstrument(
                    id: try reader.identifier("instrument"),
                    title: try reader.text("title"),
                    shortTitle: try reader.text("short")
                ),
                try reader.list("sections")
            )
        }
        guard let read else { return }
        parts.instruments.append(Placed(value: read.value.0, place: read.place, fields: read.fields))
        guard let sections = read.fields["sections"] else { return }
        for node in texts(sections) {
            guard let file = file(node), let root = root(file.text, file: file.name) else { continue }
            readSection(root, of: read.value.0.id)
        }
    }

    private mutating func readSection(_ root: FileRoot, of instrument: RuleInstrumentID) {
        let read = readRoot(root, .ruleSection, ["rules"]) { reader throws(RecordError) in
            (
                try reader.identifier("section", of: RuleSectionKind.self),
                try reader.identifier("instrument", of: RuleInstrumentKind.self), try reader.text("title")
            )
        }
        if let read, read.value.1 != instrument {
            add(
                read.place(of: "instrument"),
                "the instrument '\(read.value.1)'",
                "'\(instrument)', which names this file among its sections"
            )
        }
        let nodes = items(root, "rules", "rules")
        guard let read else { return }
        let rules = nodes.compactMap { rule($0, of: instrument, in: read.value.0) }
        let section = RulebookParts.Section(
            id: read.value.0,
            instrument: instrument,
            title: read.value.2,
            rules: rules
        )
        parts.sections.append(Placed(value: section, place: read.place, fields: read.fields))
    }

    private mutating func rule(
        _ node: TextNode,
        of instrument: RuleInstrumentID,
        in section: RuleSectionID
    ) -> Placed<Rule>? {
        read(node, .rule) { reader throws(RecordError) in
            try Rule(from: &reader, instrument: instrument, section: section)
        }
    }

    private mutating func readOther(_ node: TextNode) {
        guard let file = file(node), let root = root(file.text, file: file.name) else { return }
        let lists = ["parameters", "powers", "announced", "superseded", "unread", "vocabulary"]
        for field in root.fields where !lists.contains(field.name) {
            problems.append(.unknown(field, in: "this file", allowed: lists))
        }
        for node in optionalItems(root, "parameters", "parameters") { readParameter(node) }
        for node in optionalItems(root, "powers", "powers") { readPower(node) }
        readChanges(root)
        parts.vocabulary += optionalItems(root, "vocabulary", "terms").compactMap { node in
            read(node, .vocabulary) { reader throws(RecordError) in
                VocabularyEntry(term: try reader.text("term"), meaning: try reader.text("means"))
            }?.value
        }
    }

    private mutating func readChanges(_ root: FileRoot) {
        parts.announced += optionalItems(root, "announced", "announced changes").compactMap { node in
            read(node, .announced) { reader throws(RecordError) in try Announced(from: &reader) }
        }
        parts.superseded += optionalItems(root, "superseded", "superseded texts").compactMap { node in
            read(node, .superseded) { reader throws(RecordError) in try SupersededText(from: &reader) }?.value
        }
        parts.unread += optionalItems(root, "unread", "unread texts").compactMap { node in
            read(node, .unread) { reader throws(RecordError) in try UnreadText(from: &reader) }?.value
        }
    }

    private mutating func readParameter(_ node: TextNode) {
        guard let values = nested(node, "values", "values, each with its days") else { return }
        let read = self.read(values.rest, .parameter) { reader throws(RecordError) in
            (
                try reader.identifier("parameter", of: ParameterKind.self), try reader.text("title"),
                try reader.choice("unit", of: ParameterUnit.self)
            )
        }
        guard let read else { return }
        let (id, title, unit) = read.value
        let dated = values.items.compactMap { node in
            self.read(node, .parameterValue) { reader throws(RecordError) in
                try DatedValue(from: &reader, unit: unit)
            }
        }
        for (one, next) in zip(dated, dated.dropFirst()) {
            let (first, second) = (one.value.force, next.value.force)
            guard first.overlaps(second) || second.from < first.from else { continue }
            add(
                next.place(of: "from"),
                "a value from \(second.from.iso) that overlaps the one before it",
                "values in the order of their days, each beginning after the one before has ended"
            )
        }
        let parameter = Parameter(id: id, title: title, unit: unit, values: dated.map(\.value))
        parts.parameters.append(Placed(value: parameter, place: read.place, fields: read.fields))
    }

    private mutating func readPower(_ node: TextNode) {
        guard let holders = nested(node, "holders", "who held it, each with the days") else { return }
        let read = self.read(holders.rest, .power) { reader throws(RecordError) in
            (
                try reader.identifier("power", of: PowerKind.self), try reader.text("title"),
                try reader.identifiers("rules", of: RuleKind.self)
            )
        }
        guard let read else { return }
        let people = holders.items.compactMap { node in
            self.read(node, .powerHolder) { reader throws(RecordError) in try PowerHolder(from: &reader) }?.value
        }
        let power = Power(id: read.value.0, title: read.value.1, rules: read.value.2, holders: people)
        parts.powers.append(Placed(value: power, place: read.place, fields: read.fields))
    }

    private mutating func file(_ node: TextNode) -> RulebookFile? {
        guard let name = node.text else { return nil }
        guard let file = files.first(where: { $0.name == name }) else {
            let hint = Nearness.hint(for: name, among: files.map(\.name))
            add(node.place, "the file '\(shortened(name))'", "a file that is there\(hint)")
            return nil
        }
        if !named.insert(name).inserted { add(node.place, "the file '\(name)' a second time", "each file once") }
        return file
    }
}
