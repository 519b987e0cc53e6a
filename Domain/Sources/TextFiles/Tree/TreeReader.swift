import Yams

/// Reads YAML as texts, lists and fields, and refuses what it does not need.
struct TreeReader {
    static let mostLevels = 8
    static let mostNodes = 200_000

    private let source: SourceText
    private var nodes = 0
    private var problems: [TextProblem] = []

    /// Nil where the file says nothing.
    static func read(_ text: String, file: String) throws(TextProblems) -> TextNode? {
        guard text.utf8.count <= SourceText.mostBytes else {
            throw TextProblems(
                TextProblem(
                    place: TextPlace(file: file, line: 1, column: 1),
                    found: "a file of \(text.utf8.count) bytes",
                    expected: "at most \(SourceText.mostBytes) bytes"
                )
            )
        }
        let source = SourceText(text, file: file)
        if let problems = source.forbidden { throw problems }
        if source.text.utf8.contains(UInt8(ascii: "*")) {
            // An alias may stand for a tree that grows without bound. So the file is first read with a letter for
            // each asterisk: an asterisk where a node then begins is an alias, any other is part of a text.
            _ = try read(source, as: String(decoding: source.text.utf8.map { $0 == 42 ? 113 : $0 }, as: UTF8.self))
        }
        return try read(source, as: source.text)
    }

    private static func read(_ source: SourceText, as text: String) throws(TextProblems) -> TextNode? {
        var reader = TreeReader(source: source)
        let root: Node?
        do {
            root = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
        } catch let error as YamlError {
            throw TextProblems(error.problem(in: source))
        } catch {
            throw TextProblems(YamlError.no.problem(in: source))
        }
        guard let root else { return nil }
        let tree = reader.node(root, level: 1)
        if let problems = TextProblems(reader.problems) { throw problems }
        return tree
    }

    private init(source: SourceText) {
        self.source = source
    }

    private mutating func node(_ node: Node, level: Int) -> TextNode {
        let place = source.place(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
        let nothing = TextNode(place: place, value: .text("-"))
        nodes += 1
        guard nodes <= TreeReader.mostNodes else {
            if nodes == TreeReader.mostNodes + 1 {
                refuse(place, "more than 200,000 values", "at most 200,000 in one file")
            }
            return nothing
        }
        if level > TreeReader.mostLevels, node.scalar == nil {
            refuse(place, "more than 8 levels of lists and fields", "at most 8")
            return nothing
        }
        refuseReference(at: place)
        switch node {
        case .scalar(let scalar): return TextNode(place: place, value: .text(text(scalar.string, at: place)))
        case .sequence(let items):
            return TextNode(place: place, value: .list(items.map { self.node($0, level: level + 1) }))
        case .mapping(let pairs):
            return TextNode(place: place, value: .fields(pairs.map { field($0.key, $0.value, level: level + 1) }))
        case .alias: return nothing
        }
    }

    private mutating func field(_ key: Node, _ value: Node, level: Int) -> TextField {
        let name = node(key, level: level)
        if name.text == nil { refuse(name.place, "\(name.inWords) as the name of a field", "a text") }
        if name.text == "" { refuse(name.place, "a field without a name", "a name, a colon and a value") }
        return TextField(name: name.text ?? "", place: name.place, value: node(value, level: level))
    }

    private mutating func text(_ string: String, at place: TextPlace) -> String {
        if let forbidden = string.unicodeScalars.first(where: SourceText.isForbidden) {
            refuse(place, "a text with the character \(forbidden.codePoint)", "a text without it")
        }
        var text = Substring(string)
        while text.last?.isNewline == true { text.removeLast() }
        return String(text)
    }

    /// The sign stands before the value, and a node begins with it.
    private mutating func refuseReference(at place: TextPlace) {
        switch source.scalar(at: place) {
        case "&":
            refuse(place, "an anchor ('&')", "the value itself, or quotation marks around a text that begins with it")
        case "*":
            refuse(place, "an alias ('*')", "the value itself, or quotation marks around a text that begins with it")
        case "!": refuse(place, "a tag ('!')", "the value itself, or quotation marks around a text that begins with it")
        default: break
        }
    }

    private mutating func refuse(_ place: TextPlace, _ found: String, _ expected: String) {
        problems.append(TextProblem(place: place, found: found, expected: expected))
    }
}
