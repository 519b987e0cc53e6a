import Register
import Testing

struct RecordTests {
    private typealias Field = Record.Field

    private static func record(_ tag: String, _ fields: KeyValuePairs<String, String>) -> Record {
        Record(tag: tag, version: 1, fields: fields.map { Field(name: $0.key, value: .text($0.value)) })
    }

    private static func sentence(_ record: Record) -> String? {
        do throws(RecordError) {
            _ = try Statement(record)
            return nil
        } catch {
            return error.description
        }
    }

    @Test func `every kind refuses a version it does not know`() {
        for record in Samples.fullStatements.map(\.record) {
            for version in [0, 2] {
                let other = Record(tag: record.tag, version: version, fields: record.fields)
                #expect(
                    RecordTests.sentence(other)
                        == "version \(version) of '\(record.tag)' is not known to this program"
                )
            }
        }
    }

    @Test func `every kind refuses a field that it does not have`() {
        for record in Samples.fullStatements.map(\.record) {
            let more = record.fields + [Field(name: "shoe-size", value: .text("9"))]
            let other = Record(tag: record.tag, version: 1, fields: more)
            #expect(RecordTests.sentence(other) == "shoe-size is not a field of this kind")
        }
    }

    @Test func `every kind refuses a field that is given twice`() {
        for record in Samples.fullStatements.map(\.record) {
            for field in record.fields {
                let other = Record(tag: record.tag, version: 1, fields: record.fields + [field])
                #expect(RecordTests.sentence(other) == "\(field.name) is given twice")
            }
        }
    }

    @Test func `every kind refuses to be without a field that it needs`() {
        for (full, least) in zip(Samples.fullStatements.map(\.record), Samples.leastStatements.map(\.record)) {
            let lists = ["bodies"]
            for field in least.fields where !lists.contains(field.name) && field.name != "invented" {
                let rest = full.fields.filter { $0.name != field.name }
                let sentence = RecordTests.sentence(Record(tag: full.tag, version: 1, fields: rest))
                #expect(sentence?.hasPrefix("\(field.name) is missing: expected ") == true, "\(full.tag)")
            }
        }
    }

    @Test func `every kind reads its fields in any order`() throws {
        for statement in Samples.fullStatements {
            let record = statement.record
            let turned = Record(tag: record.tag, version: 1, fields: record.fields.reversed())
            #expect(try Statement(turned) == statement)
        }
    }

    @Test func `a field without text is a field that is not there`() throws {
        for (full, least) in zip(Samples.fullStatements, Samples.leastStatements) {
            let names = Set(least.record.fields.map(\.name))
            let fields = full.record.fields.map { field in
                names.contains(field.name) ? field : Field(name: field.name, value: .text(""))
            }
            let bare = full.record.fields.filter { names.contains($0.name) }
            let emptied = try Statement(Record(tag: full.record.tag, version: 1, fields: fields))
            #expect(try emptied == Statement(Record(tag: full.record.tag, version: 1, fields: bare)))
            #expect(try Statement(emptied.record) == emptied)
        }
    }

    @Test func `what is wrong is said in one sentence`() {
        let long = Record(
            tag: "body-name",
            version: 1,
            fields: [Field(name: "body", value: .list(["northmere", "eastholt"]))]
        )
        let cases: [(Record, String)] = [
            (RecordTests.record("health", [:]), "'health' is not a kind of statement"),
            (RecordTests.record("vacancy", [:]), "seat is missing: expected an identifier"),
            (RecordTests.record("vacancy", ["seat": "a b"]), "seat is 'a b': expected an identifier"),
            (RecordTests.record("body-name", ["body": "northmere"]), "name is missing: expected a text"),
            (
                RecordTests.record("body-kind", ["body": "northmere", "legal-kind": "charity"]),
                "legal-kind is 'charity': expected one of foundation-trust, nhs-trust"
            ),
            (
                RecordTests.record("completeness", ["body": "northmere", "list": "interests", "as-at": "soon"]),
                "as-at is 'soon': expected a day such as 2024-07-01, 2024-07 or 2024"
            ),
            (
                RecordTests.record("register", ["title": "A", "invented": "true"]),
                "invented is 'true': expected yes or no"
            ),
            (
                RecordTests.record("vacancy", ["seat": "s", "from": "spring"]),
                "from is 'spring': expected a day such as 2024-07-01, 2024-07 or 2024, 'seen' and a day, 'open', "
                    + "'unknown' or 'not recorded'"
            ),
            (long, "body is 'northmere, eastholt': expected one text"),
        ]
        for (record, sentence) in cases { #expect(RecordTests.sentence(record) == sentence) }
    }

    @Test func `a period that stops before it begins is refused with both days`() {
        #expect(
            RecordTests.sentence(
                RecordTests.record("vacancy", ["seat": "s", "from": "2024-05", "until": "2024-04-30"])
            ) == "until is '2024-04-30': expected a day after the start 2024-05"
        )
    }

    @Test func `the last day of a period may be written instead of the day after it`() throws {
        let read = try Statement(
            RecordTests.record("vacancy", ["seat": "s", "from": "2024-04-01", "to": "2024-03-31/2024-04-30"])
        )
        #expect(read.record["until"] == .text("2024-04-01/2024-05-01"))
        #expect(read.record["to"] == nil)
        #expect(
            RecordTests.sentence(
                RecordTests.record("vacancy", ["seat": "s", "until": "2024-04-01", "to": "2024-03-31"])
            ) == "until is given twice"
        )
    }

    @Test(arguments: ["9999-12-31", "9999-12", "9999"])
    func `a last day with no day after it is refused`(to: String) {
        #expect(
            RecordTests.sentence(RecordTests.record("vacancy", ["seat": "s", "to": to]))
                == "to is '\(to)': expected a last day before 9999-12-31, or 'open' as the end"
        )
    }

    @Test(arguments: [["northmere"], ["northmere", "northmere"], []])
    func `an arrangement needs two different bodies`(bodies: [String]) {
        let fields = [
            Field(name: "arrangement", value: .text("A1")), Field(name: "model", value: .text("shared-chair")),
            Field(name: "bodies", value: .list(bodies)), Field(name: "status", value: .text("current")),
        ]
        #expect(
            RecordTests.sentence(Record(tag: "arrangement", version: 1, fields: fields))
                == "bodies is '\(bodies.joined(separator: ", "))': expected two or more different bodies"
        )
    }

    @Test func `every error has a code of its own and names its field`() {
        let errors: [RecordError] = [
            .unknownKind("x"), .unknownVersion(tag: "seat", version: 2), .missing(field: "f", expected: "a text"),
            .unreadable(field: "f", found: "x", expected: "a text"), .unexpected(field: "f"), .twice(field: "f"),
        ]
        #expect(
            errors.map(\.code) == [
                "unknown-kind", "unknown-version", "missing", "unreadable", "unexpected", "twice",
            ]
        )
        #expect(errors.map(\.field) == [nil, nil, "f", "f", "f", "f"])
    }
}
