import Models
import Register
import Rules

/// Reads the files of the standard models, and collects everything that is wrong with them.
struct ModelsReader: NodeReading {
    let files: [ModelFile]
    var problems: [TextProblem] = []
    var parts = ModelParts()
    private var named: Set<String> = [ModelFile.head]

    init(files: [ModelFile]) { self.files = files }

    mutating func read() -> ModelParts {
        guard let head = files.first(where: { $0.name == ModelFile.head }) else {
            add(TextPlace(file: ModelFile.head, line: 1, column: 1), "no such file", "the head of the models")
            return parts
        }
        guard let root = root(head.text, file: head.name) else { return parts }
        readRoot(root, .models, ["notices"]) { reader throws(RecordError) in
            (try reader.text("title"), try reader.whole("written"), try reader.text("note"))
        }.map { (parts.title, parts.written, parts.note) = $0.value }
        for file in named("terms", root) { readTerms(file) }
        for file in named("parameters", root) { readChoices(file) }
        for file in named("matters", root) { readMatters(file) }
        for node in optionalItems(root, "notices", "at least one") {
            read(node, .usualNotice) { record throws(RecordError) in try UsualNotice(from: &record) }
                .map { parts.notices.append($0) }
        }
        for file in named("models", root) { readModel(file) }
        for file in named("alternatives", root) { readAlternative(file) }
        for file in named("documents", root) { readDocument(file) }
        for file in files where !named.contains(file.name) {
            let place = TextPlace(file: file.name, line: 1, column: 1)
            add(
                place,
                "a file that \(ModelFile.head) does not name",
                "its name under 'models', 'alternatives' or 'documents'"
            )
        }
        return parts
    }

    /// The files that a field names.
    private mutating func named(_ name: String, _ root: FileRoot) -> [FileRoot] {
        guard let field = root.fields[name] else { return [] }
        var found: [FileRoot] = []
        for node in texts(field) {
            guard let name = node.text else { continue }
            guard let file = files.first(where: { $0.name == name }) else {
                let hint = Nearness.hint(for: name, among: files.map(\.name))
                add(node.place, "the file '\(shortened(name))'", "a file that is there\(hint)")
                continue
            }
            guard named.insert(name).inserted else {
                add(node.place, "the file '\(name)' a second time", "each file once")
                continue
            }
            if let root = self.root(file.text, file: file.name) { found.append(root) }
        }
        return found
    }

    private mutating func readTerms(_ root: FileRoot) {
        readOnly(root, "terms", "terms") { reader, node in
            reader.read(node, .definedTerm) { record throws(RecordError) in
                Term(
                    id: try record.identifier("term", of: TermKind.self),
                    says: try record.text("says"),
                    means: try record.template("means")
                )
            }.map { reader.parts.terms.append($0) }
        }
    }

    private mutating func readChoices(_ root: FileRoot) {
        readOnly(root, "parameters", "parameters") { reader, node in
            reader.read(node, .choice) { record throws(RecordError) in try Choice(from: &record) }
                .map { reader.parts.choices.append($0) }
        }
    }

    private mutating func readMatters(_ root: FileRoot) {
        readOnly(root, "matters", "matters") { reader, node in
            reader.read(node, .matter) { record throws(RecordError) in
                Matter(
                    id: try record.identifier("matter", of: MatterKind.self),
                    group: try record.text("group"),
                    title: try record.text("title"),
                    rules: try record.identifiers("rules", of: RuleKind.self),
                    isBetween: try record.optionalFlag("between") ?? false
                )
            }.map { reader.parts.matters.append($0) }
        }
    }

    /// A file with one list and nothing else.
    private mutating func readOnly(
        _ root: FileRoot,
        _ list: String,
        _ expected: String,
        _ read: (inout ModelsReader, TextNode) -> Void
    ) {
        for field in root.fields where field.name != list {
            problems.append(.unknown(field, in: "this file", allowed: [list]))
        }
        for node in items(root, list, expected) { read(&self, node) }
    }
}
