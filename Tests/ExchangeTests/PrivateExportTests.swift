import Exchange
import Register
import Testing

@Suite struct PrivateExportTests {
    private func register(invented: Bool) throws -> Facts {
        let source = try #require(Source(kind: .minute, title: "Minutes", address: "", publisher: "", date: nil))
        let absence = Absence(
            person: try #require(PersonID("jo-bloggs")),
            seat: try #require(SeatID("AA1.chair")),
            body: try #require(BodyID("AA1")),
            dated: .notRecorded
        )
        let notice = RegisterNotice(title: "A register", invented: invented, checkedTo: nil)
        let statements: [(String, Statement)] = [("register", .registerNotice(notice)), ("away.1", .absence(absence))]
        return Facts().applying(
            try statements.map { id, statement in
                .assert(
                    try #require(FactID(id)),
                    try #require(Claim(statement: statement, sources: [source], confidence: .high))
                )
            }
        )
    }

    @Test func `private facts are refused in both forms`() throws {
        let facts = try register(invented: false)
        let refused = #expect(throws: ExportRefused.self) { try TableExport(facts) }
        #expect(
            refused?.description
                == "1 private facts are in the register, which is not marked invented; the first is away.1"
        )
        #expect(throws: ExportRefused.self) { try JSONExport.write(facts) }
    }

    @Test func `an invented register is exported whole`() throws {
        let facts = try register(invented: true)
        #expect(String(decoding: try JSONExport.write(facts), as: UTF8.self).contains("\"absence\""))
        #expect(try TableExport(facts).leftOut.map(\.raw) == ["away.1"])
    }
}
