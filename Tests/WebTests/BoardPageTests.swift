import Exchange
import Foundation
import Register
import Registrar
import Store
import StoreSupport
import Testing

@testable import Web

/// The pages about boards, over the list of three invented boards that the first hour uses.
struct BoardPageTests {
    private static let paths = ["/w/boards", "/w/boards/seats", "/w/boards/tenure", "/w/boards/missing"]

    /// The two lists, imported one after the other.
    private func registrar() async throws -> Registrar {
        let registrar = Registrar(
            store: MemoryStore(),
            key: try Samples.signingKey(),
            clock: Registers.clock("2026-11-01")
        )
        let notice = RegisterNotice(title: "Three boards (invented)", invented: true, checkedTo: nil)
        let source = try #require(Source.ownList)
        let claim = try #require(Claim(statement: .registerNotice(notice), sources: [source], confidence: .notStated))
        let fact = try #require(FactID("register"))
        _ = try await registrar.record([Proposal(author: "secretary", changes: [.assert(fact, claim)])])
        for name in ["three-boards", "three-boards-later"] {
            let file = Files.root.appendingPathComponent("Fixtures/boards/\(name).csv")
            let list = try BoardFile([UInt8](try Data(contentsOf: file)), file: "\(name).csv")
            _ = try await registrar.record { standing in
                let used = Set(standing.ledger.entries.compactMap(\.fact))
                let desired = list.desired(onto: standing.facts, used: used)
                let plan = ImportPlan(desired, onto: standing.facts, reason: "Confirmed")
                return ([Proposal(author: ImportPlan.author, changes: plan.changes)], ())
            }
        }
        return registrar
    }

    private func site() async throws -> Site { Sites.site([("w", try await registrar())], today: "2026-11-01") }

    @Test func `each body has a sheet of its own, its seats in order, and counts, notes and foot`() async throws {
        let page = try await site().page("/w/boards?on=2024-11-06")
        #expect(
            page.leads == ["3 bodies with 35 seats on 6 November 2024: 1 vacant, and 2 of which no holder is recorded."]
        )
        let sheets = page.all("section").filter { $0["class"]?.contains("body-section") ?? false }
        #expect(sheets.count == 3)
        let sheet = try #require(sheets.last)
        #expect(sheet.first("h2")?.text == "Saltmere Hospitals NHS Foundation Trust")
        #expect(sheet.text.contains("The board as at 6 November 2024, as known at entry"))
        #expect(sheet.text.contains("12 seats: 11 voting, 1 not voting; 1 vacant."))
        #expect(sheet.text.contains("Of the seats that vote, 1 is the chair's, 5 executive and 5 non-executive."))
        #expect(sheet.text.contains("Nobody has stated that this list is whole."))
        let table = try #require(page.table("The board of Saltmere"))
        #expect(table.column("Seat").prefix(3) == ["Chair", "Chief executive", "Finance director"])
        #expect(table.column("Seat").last == "Associate director of people")
        #expect(table.row("Non-executive 4")?["Holder"] == "vacant")
        #expect(table.row("Non-executive 5")?["From"] == "not recorded")
        #expect(table.row("Nursing director")?["Capacity"] == "interim")
        #expect(table.row("Nursing director")?["Until"] == "31 January 2025")
        #expect(table.row("Chair")?["Note"] == "note 1")
        #expect(
            page.element(id: "note-saltmere-1")?.text == "Minutes of the council of governors, dated 12 January 2023"
        )
        #expect(sheet.text.contains("Checkpoint of "))
    }

    @Test func `as known before the correction a start known by year was only possible`() async throws {
        let site = try await site()
        func finance(_ query: String) async throws -> String? {
            let page = try await site.page("/w/boards?on=2024-11-06&body=ferrywold\(query)")
            return page.table("The board of")?.row("Finance director")?["Holder"]
        }
        #expect(try await finance("&known=81") == "Corwin Baddeley (possibly)")
        #expect(try await finance("") == "not recorded")
    }

    @Test func `who sits on several boards is told person by body`() async throws {
        let page = try await site().page("/w/boards/seats?on=2026-11-01")
        #expect(page.leads == ["3 people are recorded on two or more of these boards on 1 November 2026."])
        let table = try #require(page.table("Seats held across boards"))
        #expect(table.head == ["Person", "Ferrywold Community", "Oakhollow Hospitals", "Saltmere Hospitals"])
        #expect(table.row("Imogen Quarrington")?["Ferrywold Community"] == "Chair")
        #expect(table.row("Hester Vane")?["Ferrywold Community"] == "no seat recorded")
    }

    @Test func `the clocks say when six and nine years have passed, and judge nothing`() async throws {
        let page = try await site().page("/w/boards/tenure?on=2024-11-06")
        let table = try #require(page.table("Service on the board of Saltmere"))
        #expect(table.row("Zoë Marchbanks")?["Served"] == "6 years and 1 month")
        #expect(table.row("Zoë Marchbanks")?["Six years on"] == "1 October 2024")
        #expect(table.row("Zoë Marchbanks")?["Nine years on"] == "1 October 2027")
        #expect(table.row("Ambrose Lytton")?["First appointed"] == "not recorded")
        let combined = try #require(page.table("Combined service"))
        #expect(combined.row("Hester Vane")?["First appointed"] == "2021")
        for word in ["exceed", "breach", "independent", "overdue", "too long"] {
            #expect(page.first("main")?.text.lowercased().contains(word) == false, "\(word)")
        }
    }

    @Test func `a combined clock says no start that another appointment may precede, nor one of two sources alone`()
        async throws
    {
        let site = try await Sites.world("example-group")
        let page = try await site.page("/w/boards/tenure?on=2026-11-25")
        let combined = try #require(page.table("Combined service")?.row("Candice Abernethy-Osei"))
        #expect(combined["First appointed"] == "not recorded; February 2019 at the latest")
        #expect(combined["Six years on"] == "not recorded")
        let person = try await site.page("/w/people/p-163?on=2026-11-25")
        let clock = try #require(person.table("Service on each board")?.rows.first)
        #expect(clock["First recorded start"] == "between 3 June 2024 and 1 July 2024")
        #expect(clock["At least"] == "878 days (2 years and 4 months)")
        #expect(clock["At most"] == "906 days (2 years and 5 months)")
    }

    @Test func `two people of one name are told apart on every page about boards, and who may be a member is said so`()
        async throws
    {
        let site = try await Sites.described(
            """
            title: "Two of one name (invented)"
            invented: yes
            sources:
              page: {kind: document, title: A page (invented), address: https://a.example/page, date: 2024-01-01}
            entries:
              - source: page
                changes:
                  - {assert: alder, body: {body: alder, from: 2001-04-01, until: open}}
                  - {assert: birch, body: {body: birch, from: 2001-04-01, until: open}}
                  - assert: alder.chair
                    seat: {seat: alder.chair, body: alder, seat-kind: chair, office: chair, votes: yes, from: 2001-04-01, until: open}
                  - assert: birch.chair
                    seat: {seat: birch.chair, body: birch, seat-kind: chair, office: chair, votes: yes, from: 2001-04-01, until: open}
                  - assert: alder.spare
                    seat: {seat: alder.spare, body: alder, seat-kind: associate, votes: no, from: 2001-04-01, until: open}
                  - {assert: alder.spare.1, vacancy: {seat: alder.spare, from: 2024, until: open}}
                  - assert: alder.chair.1
                    appointment: {person: p-1, named-as: Ann Example, seat: alder.chair, capacity: substantive, from: 2020-01-01, until: open}
                  - assert: birch.chair.1
                    appointment: {person: p-2, named-as: Ann Example, seat: birch.chair, capacity: substantive, from: 2020-01-01}
            """
        )
        let list = try await site.page("/w/boards?on=2024-06-01")
        #expect(list.leads.first?.contains("1 possibly vacant, and") == true)
        #expect(list.table("The board of alder")?.row("chair")?["Holder"] == "Ann Example [p-1]")
        let tenure = try await site.page("/w/boards/tenure?on=2024-06-01")
        #expect(
            tenure.leads.first?.hasSuffix("the clocks of 1 member, and of 1 person who may be a member.") == true
        )
        #expect(
            tenure.table("Service on the board of birch")?.row("Ann Example [p-2]")?["Seats on the day"]
                == "chair (possibly)"
        )
        let one = try await site.page("/w/boards/tenure?on=2024-06-01&body=birch")
        #expect(one.table("Service on the board of birch")?.row("Ann Example") != nil)
    }

    @Test func `what is missing is listed by body and seat, with its fact`() async throws {
        let page = try await site().page("/w/boards/missing?on=2024-11-06&body=oakhollow")
        let table = try #require(page.table("Not recorded of Oakhollow"))
        #expect(
            table.rows.contains { $0["Seat"] == "Non-executive 5" && $0["Not recorded"] == "whether the seat votes" }
        )
        #expect(table.rows.contains { $0["Not recorded"] == "that the list is whole" && $0["Fact"] == "none yet" })
        #expect(page.links.contains { $0.path == "/w/facts/board.oakhollow.non-executive-4.1" })
    }

    @Test func `a body that is not there has no page, and a national register asks for one body first`() async throws {
        let national = try await Sites.national()
        for path in ["/england/boards", "/england/boards/tenure", "/england/boards/missing"] {
            let page = try await national.page("\(path)?on=2024-11-06")
            #expect(page.section("Choose a body") != nil && page.text.utf8.count < 40_000, "\(path)")
            let one = try await national.page("\(path)?on=2024-11-06&body=RTR")
            #expect(one.text.contains("South Tees Hospitals NHS Foundation Trust"), "\(path)")
            #expect(try await national.ask("\(path)?body=nobody").status == 404)
        }
        #expect(try await national.ask("/england/boards?body=%3Cscript%3E").status == 404)
    }

    @Test func `every page is kept from search engines and is whole, however hostile the names`() async throws {
        let hostile = Sites.site([("w", try await Registers.described(HostileWorld.world))], today: "2026-11-01")
        for site in [
            hostile, try await site(), try await Sites.world("nothing-known"), try await Sites.world("long-names"),
        ] {
            for path in BoardPageTests.paths.flatMap({ [$0, "\($0)?on=2021-06-01", "\($0)?on=1900-01-01"] }) {
                let answer = try await site.ask(path)
                #expect(answer.status == 200 && answer.header("X-Robots-Tag") == "noindex", "\(path)")
                #expect(PageRules.faults(try answer.page) == [], "\(path)")
                #expect(!answer.text.contains("<script>alert"))
            }
        }
    }

    @Test func `what is private to a body is on no page about boards`() async throws {
        let site = try await Sites.described(
            """
            title: A small register
            invented: no
            sources:
              page: {kind: document, title: A page, date: 2024-01-01}
            entries:
              - author: secretary
                source: page
                changes:
                  - {assert: elm, body: {body: elm, from: 2001-04-01, until: open}}
                  - {assert: elm.chair, seat: {seat: elm.chair, body: elm, seat-kind: chair, office: chair, votes: yes}}
                  - assert: elm.chair.1
                    appointment: {person: p-1, named-as: Odo Fennimore, seat: elm.chair, capacity: substantive, from: 2020, until: open}
                  - assert: elm.leave
                    absence: {person: p-1, seat: elm.chair, body: elm, from: 2024-02-01, until: open}
            """
        )
        for path in BoardPageTests.paths {
            let answer = try await site.ask("\(path)?on=2024-03-01")
            #expect(answer.status == 200, "\(path)")
            #expect(!answer.text.contains("absen") && !answer.text.contains("leave"), "\(path)")
        }
    }

    @Test func `an erased person is on no page about boards, at any position`() async throws {
        let registrar = try await registrar()
        let site = Sites.site([("w", registrar)], today: "2026-11-01")
        let paths = BoardPageTests.paths.flatMap { path in
            ["", "?on=2024-11-06", "?on=2024-11-06&known=81", "?on=2026-11-01&body=saltmere"].map { path + $0 }
        }
        #expect(try await site.ask(paths).filter { $0.text.contains("Quarrington") }.count > 5)
        let person = try #require(PersonID("holder_p1"))
        _ = try await registrar.erase(person, reason: "Objection upheld", power: "UK GDPR article 17(1)(c)")
        for answer in try await site.ask(paths) {
            #expect(answer.status == 200)
            #expect(!answer.text.contains("Quarrington") && !answer.text.contains("holder_p1"), "\(answer.path)")
        }
    }

    @Test func `a page to be printed stands alone and says at its foot where it comes from`() async throws {
        let registrar = try await registrar()
        let snapshot = Snapshot(try await registrar.base(.now), validOn: Registers.day("2024-11-06"))
        let html = BoardPrint(
            snapshot: snapshot,
            bodies: snapshot.bodies,
            known: .now,
            checkpoint: try await registrar.latestCheckpoint()
        ).html
        #expect(!html.contains("<script") && !html.contains("<link") && !html.contains("src="))
        #expect(html.components(separatedBy: "class=\"body-section").count == 4)
        #expect(html.contains("as known at entry \(snapshot.basis.knownAt).") && html.contains("root hash "))
        #expect(html.contains("Three boards (invented), entry \(snapshot.basis.knownAt)."))
    }
}
