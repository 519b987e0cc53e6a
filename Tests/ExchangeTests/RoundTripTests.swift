import Exchange
import Foundation
import Register
import Testing

@Suite struct RoundTripTests {
    @Test func `the tables of England come back to the byte`() throws {
        let files = try Tables.real()
        let plan = ImportPlan(try NationalTables.read(folder: Tables.folder), onto: Facts())
        let export = try TableExport(Facts().applying(plan.changes))
        for form in TableForm.allCases { #expect(export.files[form] == files[form], "\(form)") }
        #expect(export.leftOut.isEmpty)
        #expect(export.shortened.isEmpty)
    }

    @Test func `a fact that says more than its row can hold is named`() throws {
        var facts = Facts().applying(ImportPlan(try NationalTables.read(Tables.small()), onto: Facts()).changes)
        let id = try #require(FactID("posts.P1"))
        let old = try #require(facts[id])
        let second = try #require(
            Source(kind: .minute, title: "Minutes (invented)", address: "", publisher: "", date: nil)
        )
        let claim = try #require(
            Claim(statement: old.statement, sources: old.sources + [second], confidence: old.claim.confidence)
        )
        facts = facts.applying([.correct(id, claim, reason: "A second source")])
        #expect(try TableExport(facts).shortened == [id])
    }

    @Test func `importing again changes nothing`() throws {
        let desired = try NationalTables.read(try Tables.real())
        let facts = Facts().applying(ImportPlan(desired, onto: Facts()).changes)
        let again = ImportPlan(desired, onto: facts)
        #expect(again.changes.isEmpty)
        #expect(again.report.unchanged == desired.facts.count)
        #expect(again.report.vanished.isEmpty)
    }

    @Test func `every statement of England survives its record`() throws {
        for fact in try NationalTables.read(try Tables.real()).facts {
            let statement = fact.claim.statement
            #expect(try Statement(statement.record) == statement)
        }
    }

    @Test func `the register is checked to the date of the latest copy`() throws {
        let desired = try NationalTables.read(try Tables.real())
        guard
            case .registerNotice(let notice)? = desired.facts.first(where: { $0.id.raw == "register" })?.claim.statement
        else {
            Issue.record("no notice")
            return
        }
        #expect(notice.checkedTo?.text == "2026-07-08")
    }

    @Test func `the json of the same facts is the same and names every fact`() throws {
        let facts = Facts().applying(ImportPlan(try NationalTables.read(Tables.small()), onto: Facts()).changes)
        let bytes = try JSONExport.write(facts)
        #expect(try JSONExport.write(facts) == bytes)
        let text = String(decoding: bytes, as: UTF8.self)
        for fact in facts.all { #expect(text.contains("\"id\" : \"\(fact.id)\"")) }
    }
}
