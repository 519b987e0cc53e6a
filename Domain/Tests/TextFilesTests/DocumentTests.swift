import Foundation
import Register
import Testing

@testable import TextFiles

/// Holds docs/world-files.md to what the reader reads.
struct DocumentTests {
    let document: String

    init() throws {
        let root = URL(filePath: #filePath).appending(path: "../../../..").standardized
        document = try String(contentsOf: root.appending(path: "docs/world-files.md"), encoding: .utf8)
    }

    private var examples: [String] {
        document.components(separatedBy: "```yaml\n").dropFirst().map { $0.components(separatedBy: "```")[0] }
    }

    @Test func `the example of a world is read`() throws {
        let world = try ChangeFile.world(examples[0], file: "example.yaml")
        #expect(world.notice?.invented == true)
        #expect(world.parts.map(\.changes.count) == [9, 4, 2])
        #expect(world.parts.map(\.author) == ["secretary", "secretary", "secretary"])
    }

    @Test func `the example of a file of changes is read, and follows the world`() throws {
        #expect(examples.count == 2)
        let file = try ChangeFile.changes(examples[1], file: "example.yaml")
        #expect(file.parts.map(\.changes.count) == [2])
    }

    @Test func `every kind of statement is described, and no other`() {
        #expect(Set(sections.map(\.tag)) == Set(Statement.tags))
        #expect(sections.count == Statement.tags.count)
    }

    @Test(arguments: Form.statements.map(\.name))
    func `the fields of a kind are described as they are read`(tag: String) throws {
        let form = try #require(Form.statement[tag])
        let section = try #require(sections.first { $0.tag == tag })
        #expect(section.fields == form.ownFields.map(\.described))
        #expect(section.isDated == form.isDated)
    }

    @Test func `the fields of dates, sources and the heading are described as they are read`() throws {
        let period = try #require(Form.statement["body"]).fields.filter(\.isOfPeriod)
        #expect(tables.contains(period.map { [$0.name, "no"] }))
        #expect(tables.contains(Form.source.fields.map { [$0.name, $0.isRequired ? "yes" : "no"] }))
        let heading = try #require(tables.first { $0.first == ["title", "yes"] && $0.count == 5 })
        #expect(heading.map { $0[0] } == FileForm.world.fields)
    }

    @Test func `the statements that cannot end are named`() {
        let undated = Form.statements.filter { !$0.isDated }.map { "`\($0.name)`" }.joined(separator: ", ")
        #expect(document.contains("Statements without dates of their own (\(undated)) cannot end."))
    }

    @Test func `each change is described with what stands beside it`() {
        for verb in ChangeVerb.allCases {
            let row = document.components(separatedBy: "\n").first { $0.hasPrefix("| `\(verb.rawValue)` | ") } ?? ""
            #expect(Set(quoted(row)) == Set([verb.rawValue] + verb.fields), "\(row)")
        }
    }

    @Test(arguments: [
        ("seat-kind: chair,", "seat-kind: chairman,"), ("office: chair,", "ofice: chair,"),
        ("source: minutes\n", "source: minute\n"),
    ])
    func `the problems that are shown have the words of the reader`(right: String, wrong: String) throws {
        let problem = try #require(problems(ofWorld: harbour(right, wrong)).first)
        let words = try #require(problem.split(separator: ": found ", maxSplits: 1).last)
        #expect(document.contains(": found \(words)\n"))
    }

    private struct Section {
        let tag: String
        let isDated: Bool
        /// Name, whether it is required, and what may stand there.
        let fields: [[String]]
    }

    private var sections: [Section] {
        document.components(separatedBy: "\n#### ").dropFirst().map { part in
            let text = part.components(separatedBy: "\n#")[0]
            let heading = text.components(separatedBy: "\n")[0]
            let fields = rows(text).map { [$0[0], $0[1], described($0[2])] }
            return Section(tag: quoted(heading).first ?? "", isDated: heading.hasSuffix("; dates"), fields: fields)
        }
    }

    /// The names and the second column of every table of fields.
    private var tables: [[[String]]] {
        document.components(separatedBy: "| field | required | value |\n").dropFirst().map { part in
            rows(part.components(separatedBy: "\n\n")[0]).map { Array($0[0...1]) }
        }
    }

    private func rows(_ text: String) -> [[String]] {
        text.components(separatedBy: "\n").filter { $0.hasPrefix("| `") }.map { line in
            let cells = line.components(separatedBy: " | ").map { $0.trimmingCharacters(in: ["|", " "]) }
            return [quoted(cells[0]).first ?? "", cells[1], cells[2]]
        }
    }

    /// The part of a cell that says what may be written, without the explanation after it.
    private func described(_ cell: String) -> String {
        cell.components(separatedBy: ": ")[0]
    }

    private func quoted(_ text: String) -> [String] {
        text.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    }
}

extension Form {
    fileprivate var isDated: Bool { fields.contains(where: \.isOfPeriod) }
    fileprivate var ownFields: [FieldForm] { fields.filter { !$0.isOfPeriod } }
}

extension FieldForm {
    fileprivate var isOfPeriod: Bool { ["from", "until", "to", "last-seen"].contains(name) }

    fileprivate var described: [String] {
        let value =
            switch kind {
            case .text: "text"
            case .texts: "list of texts"
            case .yesNo: "`yes` or `no`"
            case .day: "day"
            case .boundary: "day or word"
            case .identifier(let named): "identifier of \(named.withArticle)"
            case .identifiers(let named): "list of identifiers of \(named == .body ? "bodies" : "\(named.rawValue)s")"
            case .number: "number"
            case .choices(let choices): "list of " + choices.map { "`\($0)`" }.joined(separator: ", ")
            case .choice(let choices): choices.map { "`\($0)`" }.joined(separator: ", ")
            }
        return [name, isRequired ? "yes" : "no", value]
    }
}
