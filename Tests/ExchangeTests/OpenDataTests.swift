import Foundation
import Register
import Testing

@testable import Exchange
@testable import TextFiles

@Suite struct OpenDataTests {
    private static let day = CalendarDay(year: 2024, month: 11, day: 6) ?? CalendarDay(number: 0)

    private func basis(_ facts: Facts) -> OpenBasis { OpenBasis(SnapshotBase(FactIndex(facts)), on: OpenDataTests.day) }

    private func england() throws -> Facts {
        Facts().applying(ImportPlan(try NationalTables.read(try Tables.real()), onto: Facts()).changes)
    }

    @Test func `every kind of statement has a table with every field of it`() throws {
        #expect(OpenTable.kinds.count == Statement.tags.count)
        for (form, table) in zip(Form.statements, OpenTable.kinds) {
            let columns = Set(table.columns.map(\.name))
            for field in form.fields where !["to", "rows"].contains(field.name) {
                #expect(columns.contains(KindTable.column(field.name)), "\(form.name): \(field.name)")
            }
            #expect(table.primaryKey == ["fact"])
        }
    }

    @Test func `the fields of a kind are required exactly where a file must give them`() {
        for (form, table) in zip(Form.statements, OpenTable.kinds) {
            for field in form.fields where !["to", "rows", "from", "until", "last-seen"].contains(field.name) {
                let column = table.columns.first { $0.name == KindTable.column(field.name) }
                #expect(column?.isRequired == field.isRequired, "\(form.name): \(field.name)")
            }
        }
    }

    @Test func `every row has a cell for every column, and none that must be there is empty`() throws {
        let basis = basis(try england())
        for table in OpenTable.all {
            let required = table.columns.indices.filter { table.columns[$0].isRequired }
            for row in table.rows(basis) {
                #expect(row.count == table.columns.count, "\(table.name)")
                if let gap = required.first(where: { row[$0].isEmpty }) {
                    Issue.record("\(table.name): \(table.columns[gap].name) is empty in \(row)")
                }
            }
        }
    }

    @Test func `each table has its own name, and each identifier that it takes from another is there`() throws {
        let basis = basis(try england())
        #expect(Set(OpenTable.all.map(\.name)).count == OpenTable.all.count)
        var compared = 0
        for table in OpenTable.all {
            for (index, column) in table.columns.enumerated() {
                guard let target = column.refersTo else { continue }
                let other = try #require(OpenTable.named(target.table))
                let place = try #require(other.columns.firstIndex { $0.name == target.column })
                let there = Set(other.rows(basis).map { $0[place] })
                for row in table.rows(basis) where !row[index].isEmpty {
                    compared += 1
                    if !there.contains(row[index]) { Issue.record("\(table.name).\(column.name): \(row[index])") }
                }
            }
        }
        #expect(compared > 10_000)
    }

    @Test func `a statement that was seen, and ended, has its days in columns`() throws {
        let facts = Facts().applying(
            ImportPlan(
                try NationalTables.read(
                    Tables.small {
                        $0[.arrangements] =
                            "A1,pair,shared-chair,AA1;AA2,2021-03,first-seen,2024-07,month,ended,https://a.example/1,One chair,,high,\r\n"
                    }
                ),
                onto: Facts()
            ).changes
        )
        let table = try #require(OpenTable.named("arrangements"))
        let row = try #require(table.rows(basis(facts)).first)
        let cells = Dictionary(uniqueKeysWithValues: zip(table.columns.map(\.name), row))
        #expect(cells["from"] == "seen 2021-03")
        #expect(cells["from_earliest"] == "")
        #expect(cells["from_latest"] == "2021-03-31")
        #expect(cells["until"] == "2024-07-02/2024-08-01")
        #expect(cells["last_day"] == "2024-07")
        #expect(cells["bodies"] == "AA1;AA2")
        let listed = try #require(OpenTable.named("listed_bodies")).rows(basis(facts)).filter { $0[2] == "bodies" }
        #expect(listed.map { $0[4] } == ["AA1", "AA2"])
    }

    @Test(arguments: [
        ("seen 2024-07", "open", ["", "2024-07-31", "", ""]),
        ("2024-07", "seen 2025-02", ["2024-07-01", "2024-07-31", "2025-02-02", ""]),
        ("unknown", "2025-02-03", ["", "", "2025-02-03", "2025-02-03"]),
    ])
    func `what is only seen has no earliest start and no latest end`(from: String, until: String, days: [String]) throws
    {
        let (start, end) = (try #require(Boundary(text: from)), try #require(Boundary(text: until)))
        let cells = Cell.period(try #require(Period(from: start, until: end, lastSeen: nil)))
        #expect(cells[1...2] + cells[4...5] == days[...])
    }

    @Test func `a count of arrangements says that one first seen counts from that day only`() throws {
        let columns = [
            ("arrangements", "from"), ("panel", "chair_possible"), ("panel", "chief_executive_possible"),
            ("panel", "sharing_possible"),
        ]
        for (table, name) in columns {
            let column = try #require(OpenTable.named(table)?.columns.first { $0.name == name })
            #expect(column.caveat.contains("first seen on a day counts"), "\(table).\(name)")
        }
        #expect(OpenTable.named("appointments")?.columns.first { $0.name == "from" }?.caveat == "")
    }

    @Test func `the codebook in the documents is the codebook of the program`() throws {
        let file = Tables.folder.deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("docs/codebook.md")
        let there = try String(contentsOf: file, encoding: .utf8)
        #expect(there == Codebook.markdown, "copy codebook.md of a data package to docs/codebook.md")
    }

    @Test func `every column has a meaning that is a sentence`() {
        for table in OpenTable.all {
            for column in table.columns {
                #expect(column.meaning.hasSuffix("."), "\(table.name).\(column.name)")
                #expect(column.isRequired == column.missing.isEmpty, "\(table.name).\(column.name)")
            }
        }
    }

    @Test func `the same facts give the same bytes`() throws {
        let facts = try england()
        for table in OpenTable.all where table.name != "panel" {
            #expect(table.csv(basis(facts)) == table.csv(basis(facts)), "\(table.name)")
        }
    }
}
