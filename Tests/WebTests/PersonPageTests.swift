import Register
import Registrar
import Testing

@testable import Web

struct PersonPageTests {
    @Test func `a person who chairs four boards is said to, with the days on which they led several`() async throws {
        let site = try await Sites.world("four-bodies-one-chair")
        let page = try await site.page("/w/people/p-01?on=2024-11-06")
        #expect(page.first("h1")?.text == "Ismene Harrowgood")
        #expect(
            page.leads == [
                "Ismene Harrowgood is recorded as leading 4 bodies on 6 November 2024: chair of Ottermead Hospitals, Pellbrook, Quarrendale and Rushby Vale Community.",
                "They led several bodies from 1 April 2023 on, with no end recorded.",
            ]
        )
        let runs = try #require(page.table("Runs of days"))
        #expect(
            runs.column("Days") == [
                "from 1 April 2023 to 30 September 2025", "from 1 October 2025 on, with no end recorded",
            ]
        )
        #expect(Telling.codes(runs.rows[0].cells["Certainly led"]).count == 4)
        #expect(Telling.codes(runs.rows[1].cells["Certainly led"]) == ["ottermead", "pellbrook", "quarrendale"])
        #expect(page.all("rect").filter { $0["class"] == "several-certain" }.count == 3)
    }

    @Test func `each body has its own clock, and the combined one counts each day once`() async throws {
        let site = try await Sites.world("four-bodies-one-chair")
        let page = try await site.page("/w/people/p-02?on=2024-11-06")
        let clocks = try #require(page.table("Service on each board"))
        #expect(
            clocks.rows.map(\.first) == [
                "Ottermead Hospitals NHS Trust", "Pellbrook NHS Foundation Trust", "All bodies together, each day once",
            ]
        )
        #expect(
            clocks.column("At least") == [
                "768 days (2 years and 1 month)", "1286 days (3 years and 6 months)",
                "1286 days (3 years and 6 months)",
            ]
        )
        #expect(clocks.column("At most") == clocks.column("At least"))
        #expect(clocks.column("First recorded start") == ["1 October 2022", "1 May 2021", "1 May 2021"])
        let seats = try #require(page.table("Seats recorded"))
        #expect(seats.column("Office") == ["chief executive", "chief executive"])
        #expect(seats.column("Appointed by") == ["not recorded", "not recorded"])
        #expect(seats.column("Kind and vote") == ["executive, votes", "executive, votes"])
    }

    private static let small = """
        title: "A small register (invented for a test)"
        invented: no
        sources:
          page: {kind: document, title: A page (invented), address: https://a.example/page, date: 2024-01-01}
        entries:
          - source: page
            changes:
              - {assert: alderbeck, body: {body: alderbeck, from: 2001-04-01, until: open}}
              - {assert: alderbeck.name, body-name: {body: alderbeck, name: Alderbeck NHS Trust, from: 2001-04-01, until: open}}
              - assert: alderbeck.chair
                seat: {seat: alderbeck.chair, body: alderbeck, seat-kind: chair, office: chair, votes: yes, from: 2001-04-01, until: open}
              - assert: alderbeck.chair.1
                appointment: {person: p-1, named-as: Ottilie Fennimore, seat: alderbeck.chair, capacity: not-stated}
              - assert: alderbeck.leave
                absence: {person: p-1, seat: alderbeck.chair, body: alderbeck, from: 2024-02-01, until: open}
              - assert: alderbeck.other-leave
                absence: {person: p-2, seat: alderbeck.chair, body: alderbeck, from: 2024-02-01, until: open}
              - {assert: same, same-person: {person: p-8, other: p-9}}
        """

    @Test func `a seat without any date is possible on every day, and has no most`() async throws {
        let page = try await Sites.described(PersonPageTests.small).page("/w/people/p-1?on=2024-03-01")
        #expect(
            page.leads == [
                "Ottilie Fennimore, not certain on 1 March 2024: chair of Alderbeck.",
                "No day is recorded on which they led several bodies as chair or chief executive.",
            ]
        )
        let clock = try #require(page.table("Service on each board")?.rows.first)
        #expect(clock["At least"] == "no day is certain")
        #expect(clock["At most"] == "no most: a start is not recorded")
        #expect(clock["First recorded start"] == "start not recorded")
        #expect(try #require(page.table("Seats recorded")).rows[0]["Until"] == "end not recorded")
        #expect(PageRules.faults(page) == [])
    }

    @Test func `an absence makes no page, and leaves no trace on one, in a real register`() async throws {
        let site = try await Sites.described(PersonPageTests.small)
        #expect(try await site.ask("/w/people/p-2").status == 404)
        let page = try await site.page("/w/people/p-1?on=2024-03-01")
        #expect(!page.text.lowercased().contains("absen") && !page.text.contains("leave"))
    }

    @Test func `nobody is found who is unknown, not yet known, badly written or only joined to another`() async throws {
        let site = try await Sites.described(PersonPageTests.small)
        for path in [
            "/w/people/p-3", "/w/people/p-8", "/w/people/p-9", "/w/people/p-1?known=4", "/w/people/%2E%2E",
            "/w/people/",
            "/w/people/P-1",
        ] {
            let answer = try await site.ask(path)
            #expect(answer.status == 404, "\(path)")
            #expect(!answer.text.contains("Fennimore"), "\(path)")
        }
        #expect(try await site.ask("/w/people/p-1?known=5").status == 200)
        #expect(try await site.ask("/w/people/p-1?on=yesterday").status == 400)
    }

    @Test func `identifiers that were joined show the same page, and two pages as known before`() async throws {
        let site = try await Sites.national()
        let (kept, joined) = (
            try await site.page("/example/people/p-121?on=2024-11-06"),
            try await site.page("/example/people/p-140?on=2024-11-06")
        )
        #expect(joined.first("h1")?.text == kept.first("h1")?.text)
        #expect(joined.leads == kept.leads)
        #expect(joined.table("Seats recorded")?.rows.count == 2)
        #expect(try #require(joined.table("Identifiers that were joined")).rows.map(\.first) == ["p-140"])
        let body = try await site.page("/example/bodies/harbourwick?on=2024-11-06")
        #expect(!body.links.contains { $0.path == "/example/people/p-140" })
        let merge = try #require(
            try await site.mounts[1].registrar.standing().facts.all.first { $0.statement.record.tag == "same-person" }
        )
        let before = "on=2024-11-06&known=\(merge.position - 1)"
        let (one, other) = (
            try await site.page("/example/people/p-121?\(before)"),
            try await site.page("/example/people/p-140?\(before)")
        )
        #expect(one.table("Seats recorded")?.rows.count == 1)
        #expect(other.table("Seats recorded")?.rows.count == 1)
        #expect(other.text.contains("one identifier, p-140"))
    }

    @Test func `names on the pages of bodies and groups lead to the person on the same basis`() async throws {
        let site = try await Sites.national()
        let basis = "?on=2024-11-06&known=400"
        for path in ["/example/bodies/northmere", "/example/groups/marram"] {
            let page = try await site.page(path + basis)
            #expect(page.links.contains { $0.address == "/example/people/p-101\(basis)" }, "\(path)")
        }
        let person = try await site.page("/example/people/p-101\(basis)")
        #expect(person.links.contains { $0.address == "/example/bodies/northmere\(basis)" })
        #expect(person.formAddresses.contains { $0.path == "/example/people/p-101" })
    }

    @Test func `a person can see whom to ask for a correction, what to quote and where the rights are told`()
        async throws
    {
        let registrar = try await Registers.world("four-bodies-one-chair")
        func section(_ contact: String?) async throws -> Tag {
            let mounts = [Mount(name: "w", registrar: registrar)].compactMap { $0 }
            let site = Site(
                mounts: mounts,
                assets: Assets(),
                rulebook: Rulebooks.england,
                rulebookDigest: "",
                models: StandardModels.england,
                limits: Sites.unhurried,
                contact: contact
            )
            return try #require(try await site.page("/w/people/p-03").section("Is something wrong?"))
        }
        let stated = try await section("register@one.example")
        #expect(stated.all("a").contains { $0["href"] == "mailto:register@one.example" })
        #expect(stated.text.contains("/w/people/p-03"))
        #expect(stated.links.map(\.path).contains("/w/facts/quarrendale.chief-executive.1"))
        #expect(stated.links.contains { $0.path == "/privacy" && $0.fragment == "corrections" })
        #expect(try await section(nil).text.contains("they have not stated here who they are and how to reach them"))
    }

    @Test func `hostile names stay text`() async throws {
        let site = try await Sites.described(HostileWorld.world)
        for person in ["p-1", "p-2", "p-3"] {
            let page = try await site.page("/w/people/\(person)?on=2024-11-06")
            #expect(PageRules.faults(page) == [], "\(person)")
            #expect(page.first("h1")?.text.contains("<script>alert('1')</script>") ?? false)
        }
    }

    @Test func `interim, acting and arranged posts are told apart from substantive ones`() async throws {
        let page = try await Sites.described(HostileWorld.world).page("/w/people/p-1?on=2024-11-06")
        #expect(page.leads[0].contains("interim chair of"))
        #expect(page.leads[0].contains("acting chair of"))
        let seats = try #require(page.table("Seats recorded"))
        #expect(Set(seats.column("Capacity")) == ["interim", "acting"])
    }
}
