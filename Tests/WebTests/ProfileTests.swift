import Register
import Registrar
import Testing

@testable import Web

struct ProfileTests {
    private static let rows = [
        "Legal kind; region; sector", "Chair", "Chair: time on board, boards", "Chief executive",
        "Chief executive: time on board, boards", "Vice-chair or deputy chair", "Senior independent director",
        "Deputy chief executive", "Accounting / accountable officer", "Other shared executives",
        "Shared non-executives", "Seats of the board", "Vacant, interim, acting", "Stated to be whole",
        "Boards that meet in common", "Committees in common", "Joint committees",
        "Other committees that meet with others", "Partnership agreements adopted", "Delegations adopted",
        "Resolutions, terms, memoranda",
    ]

    private func table(_ page: Tag) throws -> Grid {
        try #require(page.tables.first { $0.caption.hasSuffix("body by body") })
    }

    private func group(_ id: String, _ query: String = "") async throws -> Tag {
        try await Sites.national().page("/example/groups/\(id)/profile?\(query)")
    }

    @Test func `a holder who is only possible is not told as certain`() async throws {
        let page = try await Sites.national().page("/england/groups/foundation-group/profile?on=2024-11-06")
        #expect(!page.text.contains("(certain, held by Glen Burley and Russell Hardy)"))
        #expect(page.text.contains("held possibly by Glen Burley"))
    }

    @Test func `every group of both registers has the same rows, and no empty cell`() async throws {
        let site = try await Sites.national()
        for mount in site.mounts {
            let base = try await mount.registrar.base(.now)
            let groups = Snapshot(base, validOn: Registers.day("2024-11-06")).groups
            #expect(!groups.isEmpty)
            for group in groups {
                for day in mount.name == "example" ? ["2024-11-06", "1999-01-01"] : ["2024-11-06"] {
                    let page = try await site.page("/\(mount.name)/groups/\(group.raw)/profile?on=\(day)")
                    #expect(PageRules.faults(page) == [], "\(group)")
                    let table = try table(page)
                    #expect(table.rows.map(\.first) == ProfileTests.rows, "\(group)")
                    let cells = table.rows.flatMap { row in table.head.map { row[$0] } }
                    #expect(!cells.contains(""), "\(group)")
                    #expect(!page.text.contains("the group decided"), "\(group)")
                }
            }
        }
    }

    @Test func `each body stands in its own column with its own leaders, time and forums`() async throws {
        let table = try table(try await group("marram", "on=2026-11-01"))
        #expect(
            table.head.dropFirst() == [
                "Harbourwick Hospitals NHS Trust", "Northmere University Hospitals NHS Foundation Trust",
                "Thornmarsh Partnership NHS Foundation Trust",
            ]
        )
        let chief = try #require(table.row("Chief executive"))
        #expect(chief[table.head[1]].hasPrefix("Babatunde Okonjide (substantive)"))
        #expect(chief[table.head[3]].hasPrefix("Svetlana Draganova-Hume (acting)"))
        let time = try #require(table.row("Chief executive: time on board, boards"))
        #expect(time[table.head[1]] == "since 1 October 2021, 5 years and 1 month; on 2 boards")
        #expect(
            time[table.head[3]].hasPrefix(
                "in this office since 1 July 2026; on this board in any seat since 6 June 2022"
            )
        )
        #expect(time[table.head[2]].contains("since November 2017, 8 years and 11 months to 9 years"))
        let joint = try #require(table.row("Joint committees"))
        #expect(joint[table.head[3]] == "none recorded")
        #expect(joint[table.head[1]].contains("of Northmere University Hospitals and Harbourwick Hospitals"))
        let officer = try #require(table.row("Accounting / accountable officer"))
        #expect(table.head.dropFirst().allSatisfy { officer[$0] == "not recorded by this register" })
    }

    @Test func `reasons stand first, what is not known and the numbered sources last`() async throws {
        let page = try await group("marram", "on=2026-11-01")
        let heads = page.all("h2").map(\.text)
        #expect(
            heads == [
                "Why they share leaders", "What they expect", "What they share", "What is not known", "Sources",
            ]
        )
        let list = try #require(page.all("section").last?.first("ol"))
        let numbers = list.inner.compactMap { $0["id"] }
        #expect(numbers == (1...numbers.count).map { "source-\($0)" })
        let cited = Set(page.all("a").compactMap { $0["href"] }.filter { $0.hasPrefix("#source-") })
        #expect(cited == Set(numbers.map { "#\($0)" }))
        #expect(page.all("details").filter { $0["class"] == "source" }.isEmpty)
    }

    @Test func `a label that the facts do not show is told beside what they decide`() async throws {
        let site = try await Sites.world("labels-that-mislead")
        let groups = try await site.page("/w/?on=2024-11-06").links(into: "w").map(\.path)
            .filter { $0.contains("/groups/") }
        var said: [String] = []
        for path in Set(groups) {
            said.append(try await site.page("\(path)/profile?on=2024-11-06").text)
        }
        #expect(said.contains { $0.contains("other facts do not show it") || $0.contains("show something else") })
    }

    @Test func `the basis is kept, and an earlier position shows what was known then`() async throws {
        let now = try await group("marram", "on=2024-11-06")
        let then = try await group("marram", "on=2024-11-06&known=371")
        #expect(now.text != then.text)
        #expect(then.text.contains("entry 371 of its log"))
        let links = then.links(into: "example").filter { $0.path.contains("/bodies/") }
        #expect(!links.isEmpty && links.allSatisfy { $0.fields == ["on": "2024-11-06", "known": "371"] })
        let page = try await Sites.national().page("/example/groups/marram?on=2024-11-06&known=371")
        #expect(
            page.links.contains {
                $0.path == "/example/groups/marram/profile" && $0.fields == ["on": "2024-11-06", "known": "371"]
            }
        )
    }

    @Test(arguments: ["heath", "..", "marram/x", "%00"])
    func `a group that is not recorded has no profile`(_ id: String) async throws {
        #expect(try await Sites.national().ask("/example/groups/\(id)/profile").status == 404)
    }

    @Test func `names people, so search engines are told to keep away`() async throws {
        let answer = try await Sites.national().ask("/example/groups/marram/profile")
        #expect(answer.header("X-Robots-Tag") == "noindex")
    }

    @Test func `hostile words stay words`() async throws {
        let site = try await Sites.described(HostileWorld.world)
        for path in ["groups/group/profile", "groups/inner/profile", "compare?a=group&b=inner", "published"] {
            let answer = try await site.ask("/w/\(path)")
            #expect(answer.status == 200)
            #expect(!answer.text.contains("<script") && !answer.text.contains("<img"), "\(path)")
            #expect(PageRules.faults(try answer.page) == [], "\(path)")
        }
    }

    @Test func `a group with nothing but a name says what is not recorded`() async throws {
        let site = try await Sites.described(
            """
            title: "A small register (invented for a test)"
            invented: no
            sources:
              page: {kind: document, title: A page (invented), address: https://a.example/page}
            entries:
              - source: page
                changes:
                  - {assert: grove, group: {group: grove, name: Grove}}
            """
        )
        let page = try await site.page("/w/groups/grove/profile")
        #expect(page.leads.first?.contains("no body is recorded as a member") ?? false)
        #expect(page.text.contains("No stated reasons recorded."))
        let table = try table(page)
        #expect(table.head == ["What", "No body recorded"])
        #expect(table.column("No body recorded").allSatisfy { $0 == "not recorded" })
        #expect(PageRules.faults(page) == [])
    }

    @Test func `a person who was erased is in no profile at any basis`() async throws {
        let registrar = try await Registers.world("example-group")
        let site = Sites.site([("w", registrar)], today: "2026-11-01")
        let paths = ["?on=2021-06-01", "?on=2021-06-01&known=200", "?on=2020-06-01"]
            .flatMap { ["/w/groups/marram/profile\($0)", "/w/groups/marram-hospitals/profile\($0)"] }
        #expect(try await site.ask(paths).contains { $0.text.contains("Ashgrove") })
        _ = try await registrar.erase(
            try #require(PersonID("p-103")),
            reason: "Objection",
            power: "Article 17"
        )
        for answer in try await site.ask(paths) {
            #expect(!answer.text.contains("Ashgrove") && !answer.text.contains("p-103"), "\(answer.path)")
        }
    }

    @Test func `an absence is private to a body and stands in no profile`() async throws {
        let site = try await Sites.described(
            """
            title: "A small register (invented for a test)"
            invented: no
            sources:
              page: {kind: document, title: A page (invented), address: https://a.example/page, date: 2024-01-01}
            entries:
              - source: page
                changes:
                  - {assert: alderbeck, body: {body: alderbeck, from: 2001-04-01, until: open}}
                  - {assert: grove, group: {group: grove, name: Grove, from: 2020-01-01, until: open}}
                  - {assert: grove.1, group-member: {group: grove, body: alderbeck, from: 2020-01-01, until: open}}
                  - assert: alderbeck.chair
                    seat: {seat: alderbeck.chair, body: alderbeck, seat-kind: chair, office: chair, from: 2001-04-01, until: open}
                  - {assert: name-1, person-name: {person: p-1, name: Ottilie Fennimore}}
                  - assert: alderbeck.chair.1
                    appointment: {person: p-1, seat: alderbeck.chair, capacity: substantive, from: 2020-01-01, until: open}
                  - assert: alderbeck.leave
                    absence: {person: p-1, seat: alderbeck.chair, body: alderbeck, from: 2024-02-01, until: open}
            """
        )
        let page = try await site.page("/w/groups/grove/profile?on=2024-03-01")
        #expect(page.text.contains("Ottilie Fennimore (substantive)"))
        #expect(!page.text.contains("absen") && !page.links.contains { $0.path.contains("leave") })
    }
}
