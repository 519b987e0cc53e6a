import Register
import Testing

@testable import TextFiles

/// Holds the forms of the reader to the statements of the register.
struct FormTests {
    @Test func `there is a form for every kind, in the same order`() {
        #expect(Form.statements.map(\.name) == Statement.tags)
    }

    @Test(arguments: Form.statements.map(\.name))
    func `a statement with every field of its form is read and written whole`(tag: String) throws {
        let form = try #require(Form.statement[tag])
        let fields = form.fields.filter { $0.name != "to" && FormTests.either[tag]?.other.contains($0.name) != true }
        let record = Record(tag: tag, version: 1, fields: fields.map { .init(name: $0.name, value: $0.kind.sample) })
        let statement = try Statement(record)
        #expect(Set(statement.record.fields.map(\.name)) == Set(fields.map(\.name)))
    }

    @Test(arguments: Form.statements.map(\.name))
    func `a form has a field for everything that its statement holds`(tag: String) throws {
        let form = try #require(Form.statement[tag])
        let required = form.fields.filter { $0.isRequired || FormTests.either[tag]?.one == $0.name }
        let record = Record(tag: tag, version: 1, fields: required.map { .init(name: $0.name, value: $0.kind.sample) })
        let payload = try Statement(record).payload
        let held = FormTests.fields(of: payload)
        #expect(held == form.fields.count)
        #expect((payload.period != nil) == (form.names.contains("until") && tag != Completeness.tag))
    }

    @Test(arguments: Form.statements.map(\.name))
    func `a statement cannot be read without a field that its form requires`(tag: String) throws {
        let form = try #require(Form.statement[tag])
        let required = form.fields.filter(\.isRequired)
        for missing in required {
            let rest = required.filter { $0.name != missing.name }
            let record = Record(tag: tag, version: 1, fields: rest.map { .init(name: $0.name, value: $0.kind.sample) })
            #expect(throws: RecordError.self, "\(missing.name)") { try Statement(record) }
        }
    }

    /// Of two fields, or a field and those of dates, one has to be given.
    private static let either: [String: (one: String, other: [String])] = [
        Completeness.tag: ("as-at", ["from", "until", "last-seen"]), Employment.tag: ("body", ["employer"]),
        Secondment.tag: ("seconded-by", ["employer"]), TimeCommitment.tag: ("body", ["commitment"]),
        Interest.tag: ("in", ["about"]),
    ]

    @Test(arguments: either.keys.sorted())
    func `of two fields one is given, and not both`(tag: String) throws {
        let form = try #require(Form.statement[tag])
        let (one, other) = try #require(FormTests.either[tag])
        let rest = form.fields.filter { $0.name != "to" && $0.name != one && !other.contains($0.name) }
        for names in [[], [one] + other] {
            let fields = rest + form.fields.filter { names.contains($0.name) }
            let record = Record(
                tag: tag,
                version: 1,
                fields: fields.map { .init(name: $0.name, value: $0.kind.sample) }
            )
            #expect(throws: RecordError.self) { try Statement(record) }
        }
        let fields = rest + form.fields.filter { other.contains($0.name) }
        let record = Record(tag: tag, version: 1, fields: fields.map { .init(name: $0.name, value: $0.kind.sample) })
        #expect(throws: Never.self) { try Statement(record) }
    }

    /// A period is four fields in a file; a purpose is the fields that it holds.
    private static func fields(of value: Any) -> Int {
        Mirror(reflecting: value).children.map { child in
            switch child.label {
            case "dated": 4
            case "purpose": child.value is Purpose ? fields(of: child.value) : 1
            case "when": 5
            default: 1
            }
        }
        .reduce(0, +)
    }
}
