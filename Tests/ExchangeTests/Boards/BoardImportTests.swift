import Register
import Testing

@testable import Exchange

/// From rows to facts, and again from changed rows.
struct BoardImportTests {
    private let chair = Lists.row([.until: "2025-03-31"])
    private let next = Lists.row([.holder: "Bea Other", .from: "1/4/2025", .until: "continuing"])
    private let vacant = Lists.row([
        .seat: "Non-executive 1", .kind: "non-executive", .office: "", .holder: "vacant", .capacity: "",
        .appointedBy: "", .from: "2024",
    ])

    private func ids(_ facts: Facts) -> [String] { facts.all.map(\.id.raw) }

    @Test func `a list makes its bodies, seats, appointments and vacancies, and needs no other file`() throws {
        let facts = try Lists.facts([[chair.replacing("alder", with: "Alder Trust [alder]"), next, vacant]])
        #expect(
            Set(ids(facts)) == [
                "board.alder", "board-name.alder", "board.alder.chair", "board.alder.non-executive-1",
                "board.alder.chair.1", "board.alder.chair.2", "board.alder.non-executive-1.vacancy-1",
            ]
        )
        let snapshot = Snapshot(FactIndex(facts), validOn: try #require(CalendarDay(iso: "2025-03-31")))
        let board = snapshot.board(of: try #require(BodyID("alder")))
        #expect(board.lines.map(snapshot.holderInWords) == ["Ann Example", "vacant"])
        #expect(snapshot.isOpen(board.body) == .certainly)
        #expect(snapshot.name(of: board.body) == "Alder Trust" && snapshot.legalKind(of: board.body) == nil)
    }

    @Test func `the same list again, sorted otherwise, changes nothing`() throws {
        let rows = [chair, next, vacant]
        let facts = try Lists.facts([rows])
        for again in [rows, rows.reversed(), [next, vacant, chair]] {
            let plan = try Lists.plan(again, onto: facts)
            #expect(plan.changes.isEmpty && plan.refusals.isEmpty)
            #expect(plan.report.unchanged == facts.all.count && plan.report.vanished.isEmpty)
        }
    }

    @Test func `a first import of a list sorted otherwise gives the same facts the same names`() throws {
        let rows = [chair, next, vacant]
        let one = try Lists.facts([rows])
        let other = try Lists.facts([rows.reversed()])
        #expect(Set(one.all.map(\.claim)) == Set(other.all.map(\.claim)))
        #expect(one.all.allSatisfy { other[$0.id]?.claim == $0.claim })
    }

    @Test func `a last day that is filled in is an end and needs no reason`() throws {
        let facts = try Lists.facts([[Lists.row()]])
        let plan = try Lists.plan([Lists.row([.until: "31/3/2025"])], onto: facts)
        #expect(plan.refusals.isEmpty)
        #expect(plan.report.ended.map(\.raw) == ["board.alder.chair.1"])
    }

    @Test func `a corrected name, first day or mark corrects the fact, with a reason, and makes no other`() throws {
        let facts = try Lists.facts([[chair, next]])
        let changes: [(BoardColumn, String, String)] = [
            (.holder, "Anne Example", "'Anne Example' where 'Ann Example' is recorded"),
            (.from, "2023-04-02", "'2 April 2023' where '1 April 2023' is recorded"),
            (.holder, "Ann Example [p1]", "another mark than is recorded"),
            (.capacity, "interim", "'interim' where 'substantive' is recorded"),
            (.appointedBy, "", "nothing where 'The council' is recorded"),
            (.source, "Letter (2023)", "another source than is recorded"),
        ]
        for (column, value, words) in changes {
            let changed = Lists.row([.until: "2025-03-31"].merging([column: value]) { $1 })
            let desired = try Lists.read([next, changed]).desired(onto: facts, used: Set(facts.all.map(\.id)))
            let refused = ImportPlan(desired, onto: facts)
            #expect(refused.changes.isEmpty)
            #expect(
                desired.boardProblems(refused.refusals, onto: facts).map(\.description) == [
                    "b.csv:3:\(column.rawValue): found \(words), in board.alder.chair.1, expected a reason for the correction (--reason)"
                ]
            )
            let plan = try Lists.plan([next, changed], onto: facts, reason: "It was misread")
            // When the body was first seen follows from its rows and explains itself.
            #expect(
                plan.report.corrected.map(\.raw).filter { $0 != "board.alder" } == ["board.alder.chair.1"],
                "\(value)"
            )
            #expect(plan.report.added.isEmpty && plan.report.vanished.isEmpty)
        }
    }

    @Test func `another holder and another first day are a new fact, and the old row has vanished`() throws {
        let facts = try Lists.facts([[chair]])
        let plan = try Lists.plan([Lists.row([.holder: "Cy Third", .from: "2024"])], onto: facts)
        #expect(plan.report.added.map(\.raw) == ["board.alder.chair.2"])
        #expect(plan.report.vanished.map(\.raw) == ["board.alder.chair.1"])
        #expect(plan.report.retracted.isEmpty)
    }

    @Test func `a vanished row is retracted only when asked, with a reason, and its number is not given again`() throws
    {
        let facts = try Lists.facts([[chair, next]])
        #expect(try Lists.plan([chair], onto: facts, retractMissing: true).refusals.count == 1)
        let plan = try Lists.plan([chair], onto: facts, reason: "She never came", retractMissing: true)
        #expect(plan.report.retracted.map(\.raw) == ["board.alder.chair.2"])
        let after = facts.applying(plan.changes)
        let again = try Lists.plan([chair, next], onto: after, used: Set(facts.all.map(\.id)))
        #expect(again.report.added.map(\.raw) == ["board.alder.chair.3"])
    }

    @Test func `a body that a list does not name is left as it is`() throws {
        let facts = try Lists.facts([[chair, Lists.row([.body: "birch"])]])
        let list = try Lists.read([chair])
        let plan = try Lists.plan([chair], onto: facts, reason: "none", retractMissing: true)
        #expect(plan.report.vanished.isEmpty && plan.changes.isEmpty)
        #expect(list.otherBodies(facts) == ["birch"])
    }

    @Test func `one mark is one person on every board, and rows without a mark are people of their own`() throws {
        let facts = try Lists.facts([
            [
                Lists.row([.holder: "Ann Example [p1]"]), Lists.row([.body: "birch", .holder: "Ann Example [P1]"]),
                Lists.row([.body: "cedar"]),
            ]
        ])
        let snapshot = Snapshot(FactIndex(facts), validOn: try #require(CalendarDay(iso: "2024-01-01")))
        let members = snapshot.membersOfSeveral(among: snapshot.bodies)
        #expect(members.map(\.person.raw) == ["holder_p1"])
        #expect(members.first?.seats.keys.map(\.raw).sorted() == ["alder", "birch"])
    }

    @Test func `identifiers of facts name no person, whatever the marks`() throws {
        let facts = try Lists.facts([
            [
                Lists.row([.body: "stp", .seat: "1", .holder: "Ann Example [1]"]),
                Lists.row([.body: "chair", .seat: "chair", .holder: "Bea Other [chair]"]),
            ]
        ])
        for fact in facts.all {
            #expect(fact.statement.payload.people.allSatisfy { !fact.id.raw.contains($0.raw) }, "\(fact.id)")
            #expect(!fact.id.raw.lowercased().contains("ann") && !fact.id.raw.contains("bea"))
        }
    }

    @Test func `a list that is stated to be whole says so of each of its bodies, as at a day`() throws {
        let list = try Lists.read([chair, Lists.row([.body: "birch"])])
        let desired = list.desired(onto: Facts(), used: [], whole: DayBounds(text: "2024-11-06"))
        #expect(
            desired.facts.map(\.id.raw).filter { $0.hasPrefix("board-whole") } == [
                "board-whole.alder.2024-11-06", "board-whole.birch.2024-11-06",
            ]
        )
        let facts = Facts().applying(ImportPlan(desired, onto: Facts()).changes)
        #expect(try Lists.plan([chair, Lists.row([.body: "birch"])], onto: facts).report.vanished.isEmpty)
    }

    @Test func `a body of the register is not made again, and one it does not know is told`() throws {
        let existence = BodyExistence(body: try #require(BodyID("alder")), successors: [], dated: .notRecorded)
        let source = try #require(Source.ownList)
        let claim = try #require(
            Claim(statement: .bodyExistence(existence), sources: [source], confidence: .notStated)
        )
        let facts = Facts().applying([.assert(try #require(FactID("organisations.alder")), claim)])
        let list = try Lists.read([chair, Lists.row([.body: "birch"])])
        #expect(!list.desired(onto: facts, used: []).facts.contains { $0.id.raw == "board.alder" })
        #expect(list.desired(onto: facts, used: []).facts.contains { $0.id.raw == "board.birch" })
        #expect(
            list.unknownBodies(facts).map(\.description) == [
                "b.csv:3:body: the register knows no body 'birch' yet: it will be made."
            ]
        )
        #expect(list.unknownBodies(Facts()).isEmpty)
    }

    @Test func `a body that was renamed on a day keeps its old name before it, and a corrected one does not`() throws {
        let day = try #require(CalendarDay(iso: "2025-04-01"))
        func list(_ name: String) throws -> BoardFile { try Lists.read([Lists.row([.body: "\(name) [alder]"])]) }
        func plan(_ name: String, _ facts: Facts, _ reason: String? = nil, on day: CalendarDay? = nil) throws
            -> ImportPlan
        {
            let used = Set(facts.all.map(\.id))
            return ImportPlan(
                try list(name).desired(onto: facts, used: used, renamedOn: day),
                onto: facts,
                reason: reason
            )
        }
        func name(_ facts: Facts, _ day: String) throws -> String {
            let day = try #require(CalendarDay(iso: day))
            return Snapshot(FactIndex(facts), validOn: day).name(of: try #require(BodyID("alder")))
        }
        let old = Facts().applying(try plan("Alder Trust", Facts()).changes)
        #expect(try list("Alder Group").renamedBodies(old) == ["alder"] && list("Alder Trust").renamedBodies(old) == [])
        let desired = try list("Alder Group").desired(onto: old, used: [])
        let problems = desired.boardProblems(ImportPlan(desired, onto: old).refusals, onto: old).map(\.description)
        #expect(
            problems == [
                "b.csv:2:body: found 'Alder Group' where 'Alder Trust' is recorded, in board-name.alder, expected --renamed-on DAY if the body has the name only since a day, or a reason for the correction (--reason), which changes its name on all earlier days too"
            ]
        )
        let renaming = try plan("Alder Group", old, on: day)
        #expect(renaming.report.ended.map(\.raw) == ["board-name.alder"])
        #expect(renaming.report.added.map(\.raw) == ["board-name.alder.2"])
        let renamed = old.applying(renaming.changes)
        #expect(try name(renamed, "2025-03-31") == "Alder Trust" && name(renamed, "2025-04-01") == "Alder Group")
        let again = try plan("Alder Group", renamed)
        #expect(again.changes.isEmpty && again.refusals.isEmpty && again.report.vanished.isEmpty)
        let third = renamed.applying(try plan("Alder", renamed, on: day.advanced(by: 365)).changes)
        #expect(try name(third, "2025-03-31") == "Alder Trust" && name(third, "2026-03-31") == "Alder Group")
        #expect(try name(third, "2026-04-01") == "Alder")
        let corrected = old.applying(try plan("Alder Group", old, "Misread").changes)
        #expect(try name(corrected, "2025-03-31") == "Alder Group")
    }

    @Test func `a seat that ends is ended, and a vacancy that is filled is ended beside a new holder`() throws {
        let facts = try Lists.facts([[chair, vacant]])
        let filled = vacant.replacing("continuing", with: "2024-12-31")
        let holder = Lists.row([
            .seat: "Non-executive 1", .kind: "non-executive", .office: "", .holder: "Di Fourth", .from: "2025-01-01",
        ])
        let gone = Lists.row([
            .holder: "no seat", .capacity: "", .appointedBy: "", .from: "2025-04-01", .until: "",
        ])
        let plan = try Lists.plan([chair, filled, holder, gone], onto: facts)
        #expect(plan.refusals.isEmpty)
        #expect(
            Set(plan.report.ended.map(\.raw)) == ["board.alder.chair", "board.alder.non-executive-1.vacancy-1"]
        )
        #expect(plan.report.added.map(\.raw) == ["board.alder.non-executive-1.1"])
    }
}
