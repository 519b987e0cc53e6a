import Exchange
import Register
import TextFiles
import Testing

@Suite struct ImportPlanTests {
    private func imported() throws -> Facts {
        Facts().applying(ImportPlan(try NationalTables.read(Tables.small()), onto: Facts()).changes)
    }

    private func changed(_ form: TableForm, _ old: String, _ new: String) throws -> Desired {
        try NationalTables.read(Tables.small { $0[form] = $0[form]?.replacing(old, with: new) })
    }

    @Test func `a blank end that is filled is an end`() throws {
        let facts = try imported()
        let desired = try changed(.arrangements, ",,,current,", ",2025-06,month,ended,")
        let plan = ImportPlan(desired, onto: facts)
        #expect(plan.changes.map(\.verb) == ["end"])
        #expect(plan.report.ended.map(\.raw) == ["arrangements.A1"])
        #expect(ImportPlan(desired, onto: facts.applying(plan.changes)).changes.isEmpty)
    }

    @Test func `a body that closes ends with its name, kind, sector and region`() throws {
        let facts = try imported()
        let files = Tables.small {
            $0[.organisations] = $0[.organisations]?.replacing("2000-04-01,,,", with: "2000-04-01,2025-03-31,AA2,")
            $0[.arrangements] = $0[.arrangements]?.replacing(",,,current,", with: ",2025-03-31,day,merged,")
        }
        let desired = try NationalTables.read(files)
        let plan = ImportPlan(desired, onto: facts)
        #expect(plan.refusals.isEmpty)
        #expect(plan.report.ended.count == 6)
        #expect(ImportPlan(desired, onto: facts.applying(plan.changes)).changes.isEmpty)
    }

    @Test func `any other change is a correction and needs a reason`() throws {
        let facts = try imported()
        let desired = try changed(.posts, "Jo Bloggs", "Joanna Bloggs")
        let refused = ImportPlan(desired, onto: facts)
        #expect(refused.changes.isEmpty)
        #expect(
            refused.refusals.map(\.description) == [
                "posts.csv:2:1: found another value for posts.P1, expected a reason (--reason)"
            ]
        )
        let plan = ImportPlan(desired, onto: facts, reason: "The name was misspelt")
        #expect(plan.changes.map(\.verb) == ["correct"])
        #expect(ImportPlan(desired, onto: facts.applying(plan.changes)).changes.isEmpty)
    }

    @Test func `a vanished row is reported and retracted only when asked`() throws {
        let facts = try imported()
        let desired = try NationalTables.read(Tables.small { $0[.checks] = "" })
        let plan = ImportPlan(desired, onto: facts)
        #expect(plan.report.vanished.map(\.raw) == ["checks.K1"])
        #expect(plan.report.corrected.map(\.raw) == ["compilation.checks"])
        #expect(plan.changes.map(\.verb) == ["correct"])
        let refused = ImportPlan(desired, onto: facts, retractMissing: true)
        #expect(
            refused.refusals.map(\.description) == [
                "checks.csv:1:1: found no row for checks.K1, expected a reason (--reason) to retract it"
            ]
        )
        let asked = ImportPlan(desired, onto: facts, reason: "Never published", retractMissing: true)
        #expect(asked.report.retracted.map(\.raw) == ["checks.K1"])
        #expect(facts.applying(asked.changes)[asked.report.retracted[0]] == nil)
    }

    @Test func `what somebody else changed stays as they left it`() throws {
        let id = try #require(FactID("posts.P1"))
        let facts = try imported().applying([.retract(id, reason: "They asked")], by: "secretary")
        let desired = try NationalTables.read(Tables.small())
        let plan = ImportPlan(desired, onto: facts, lastAuthors: [id: "secretary"])
        #expect(plan.changes.isEmpty)
        #expect(plan.report.untouched == [id])
    }

    @Test func `a person who was erased does not come back`() throws {
        let plan = ImportPlan(try NationalTables.read(Tables.small()), onto: Facts()) { claim in
            claim.statement.people.contains { $0.raw == "jo-bloggs" }
        }
        #expect(plan.report.skipped.map(\.raw) == ["posts.P1"])
        #expect(!plan.report.added.map(\.raw).contains("posts.P1"))
    }

    @Test func `an erased fact does not come back`() throws {
        let id = try #require(FactID("posts.P1"))
        var facts = try imported()
        facts.apply(
            Entry(
                position: facts.position + 1,
                recordedAt: Instant(seconds: 0),
                author: "officer",
                content: .erased(fact: id, verb: "assert", by: facts.position + 1)
            )
        )
        let plan = ImportPlan(try NationalTables.read(Tables.small()), onto: facts)
        #expect(plan.changes.isEmpty)
        #expect(plan.report.skipped == [id])
    }

    @Test func `a new row is asserted without a reason`() throws {
        let row = "K2,2025,trusts,2,https://a.example/k2\r\n"
        let desired = try NationalTables.read(Tables.small { $0[.checks]?.append(row) })
        let plan = ImportPlan(desired, onto: try imported())
        #expect(plan.refusals.isEmpty)
        #expect(plan.report.added.map(\.raw) == ["checks.K2"])
        #expect(plan.report.corrected.map(\.raw) == ["compilation.checks"])
    }
}
