import Testing

@testable import Web

/// The invented group, which has everything that the real register does not have yet.
struct ExampleTests {
    private func page(_ path: String) async throws -> Tag { try await Sites.national().page("/example/\(path)") }

    private func headings(_ page: Tag) -> [String] { page.all("h2").map(\.text) }

    @Test func `a group begins with why it shares leaders, who agreed it and where`() async throws {
        let page = try await page("groups/marram?on=2024-11-06")
        #expect(headings(page).first == "Why they share leaders")
        let reasons = try #require(page.section("Why they share leaders")).all("li").map(\.words)
        #expect(reasons.contains { $0.hasPrefix("People leaving hospital wait for community beds") })
        let second = try #require(reasons.first { $0.hasPrefix("People leaving hospital") })
        #expect(second.contains("(The three boards, separately, between 12 and 26 September 2024)."))
        #expect(second.contains("How it would be seen to be met: Days lost to waiting for a community bed fall by"))
        #expect(second.contains("To be reviewed: October 2026."))
    }

    @Test func `expected benefits are told with how they would be seen, or that this is not recorded`() async throws {
        let page = try await page("groups/marram?on=2024-11-06")
        let benefits = try #require(page.section("What they expect")).all("li").map(\.words)
        #expect(benefits.count >= 4)
        let rota = try #require(benefits.first { $0.hasPrefix("A stroke rota that neither trust could fill alone") })
        #expect(rota.contains("How it would be seen to be met: No unfilled consultant night for a quarter."))
        let agency = try #require(benefits.first { $0.hasPrefix("Less spending on agency staff") })
        #expect(agency.contains("where is not recorded"))
    }

    @Test func `a benefit expected later is not told of an earlier day`() async throws {
        let earlier = try await page("groups/marram?on=2022-06-01")
        #expect(!earlier.text.contains("Fewer days in hospital waiting for a community bed"))
        #expect(try await page("groups/marram?on=2024-11-06").text.contains("Fewer days in hospital waiting"))
    }

    @Test func `a group without a reason says so, and nothing is made up for it`() async throws {
        let upper = try await Sites.world("group-inside-group").page("/w/groups/upper?on=2024-11-06")
        #expect(headings(upper).first == "Why they share leaders")
        #expect(upper.section("Why they share leaders")?.text.hasPrefix("No stated reasons recorded.") ?? false)
        #expect(upper.section("What they expect")?.text == "No expected benefits recorded.")
    }

    @Test func `a plan that moved is told as it was said last, with its versions on the page of the fact`() async throws
    {
        let page = try await page("groups/marram")
        let plans = try #require(page.section("What they said they would do")).all("li").map(\.words)
        #expect(plans.contains("One chief executive for all three trusts (said 24 September 2026, planned for 2027)"))
        let versions = try #require(try await self.page("facts/marram.intent-3").section("Versions")?.first("ol"))
        #expect(versions.inner.count == 4)
    }

    @Test func `a group inside a group is told on both pages`() async throws {
        let wide = try await page("groups/marram?on=2024-11-06")
        let inner = try await page("groups/marram-hospitals?on=2024-11-06")
        #expect(wide.text.contains("Within it: Marram Hospitals."))
        #expect(inner.text.contains("It is part of Marram Coast group."))
        #expect(wide.links.contains { $0.path == "/example/groups/marram-hospitals" })
        #expect(inner.links.contains { $0.path == "/example/groups/marram" })
        #expect(
            wide.leads.first?.hasPrefix("On 6 November 2024 it is Harbourwick Hospitals NHS Trust, Northmere") ?? false
        )
        #expect(inner.leads.first?.contains("Thornmarsh") == false)
    }

    @Test func `two bodies share a chief executive inside three that share a chair`() async throws {
        let then = Telling(site: try await Sites.national(), mount: "example", day: "2025-03-01")
        let wide = try await then.decided("marram")
        #expect(wide.contains(.init("shared chair", ["harbourwick", "northmere", "thornmarsh"])))
        #expect(wide.contains { $0.bodies == ["harbourwick", "northmere"] && $0.words.contains("chief executive") })
    }

    @Test func `a vacant seat stays in the table of the board and is said to be vacant`() async throws {
        let board = try #require(try await page("bodies/harbourwick?on=2026-11-01").table("Seats of the board on"))
        let vacant = board.rows.filter { $0["Holder"] == "vacant" }
        #expect(vacant.count == 1)
        #expect(vacant[0]["When"].hasPrefix("from 1 May 2025"))
        let people = try #require(try await page("groups/marram").table("People by bodies"))
        #expect(
            people.rows.contains { $0.first.hasPrefix("Vacant: ") && $0["Harbourwick Hospitals"].hasPrefix("vacant") }
        )
    }

    @Test func `interim, acting and substantive are told apart`() async throws {
        let interim = try await page("bodies/harbourwick?on=2021-08-01")
        let leaders = try #require(interim.table("Chair and chief executive on"))
        let all = try #require(interim.table("Seats of the board on"))
        #expect(all.column("Capacity").contains("substantive"))
        let now = try #require(try await page("bodies/thornmarsh").table("Chair and chief executive on"))
        #expect(now.rows.first { $0["Office"] == "chief executive" }?["Capacity"] == "acting")
        #expect(try await page("bodies/thornmarsh").leads.contains { $0.contains("(acting)") })
        let words = try await capacities("harbourwick.chief-executive")
        #expect(words.contains("interim") && words.contains("substantive"))
        #expect(!leaders.rows.isEmpty)
    }

    /// The capacities in which a seat was held, from the table of seats over the years.
    private func capacities(_ seat: String) async throws -> [String] {
        let strip = try #require(try await page("bodies/harbourwick").table("Who held which seat"))
        return strip.rows.filter { $0["Seat"] == "chief executive" }.map { $0["Capacity"] }
    }

    @Test func `an absence is shown without a cause, beside who acts`() async throws {
        let board = try #require(try await page("bodies/harbourwick?on=2025-03-01").table("Seats of the board on"))
        let nursing = board.rows.filter { $0.first.hasPrefix("nursing director") }
        #expect(nursing.map { $0["Holder"] } == ["Thandeka Mabuyane, absent", "Bridget Ormskeld"])
        #expect(nursing.map { $0["Capacity"] } == ["substantive", "acting"])
        let fact = try await page("facts/harbourwick.nursing.absence-1")
        #expect(
            Set(fact.all("dt").map(\.text)) == ["kind", "person", "seat", "body", "from", "until", "confidence"]
        )
        let before = try #require(try await page("bodies/harbourwick?on=2025-01-01").table("Seats of the board on"))
        #expect(!before.column("Holder").contains { $0.contains("absent") })
    }

    @Test func `sources that disagree are both shown, and neither is chosen`() async throws {
        let board = try #require(try await page("bodies/thornmarsh?on=2026-01-01").table("Seats of the board on"))
        let holders = board.rows.filter { $0["Holder"] == "Owain Treharrick" }
        #expect(
            holders.map { $0["When"] }.sorted() == [
                "from 1 July 2024, continuing", "from 3 June 2024, continuing",
            ]
        )
        let world = try await Sites.world("disagreeing-sources")
        let body = try await world.page("/w/bodies/zephyrham?on=2024-11-06&known=2024-11-06")
        let leaders = try #require(body.table("Chair and chief executive on"))
        #expect(
            leaders.rows.filter { $0["Office"] == "chair" }.map { $0["Holder"] }.sorted() == [
                "Beatrix Ogilstone", "Ranjit Colquhaven", "one person who is not named",
            ]
        )
        #expect(body.leads.contains { $0.contains("also recorded: ") })
        let settled = try await world.page("/w/bodies/zephyrham?on=2024-11-06")
        #expect(!settled.text.contains("Beatrix Ogilstone"))
    }

    @Test func `an arrangement against which the appointments speak is an open question on the page`() async throws {
        let site = try await Sites.world("disagreeing-sources")
        let body = try await site.page("/w/bodies/zephyrham?on=2024-11-06")
        let note = try #require(body.all.first { $0["aria-label"] == "Open questions" })
        #expect(note.text.contains("and the appointments recorded name different people."))
        let group = try await site.page("/w/groups/zephyr-arken?on=2024-11-06")
        let stated = try #require(group.table("Stated by the group or by an arrangement"))
        #expect(stated.rows.contains { $0["Other facts"].hasPrefix("show something else") })
    }

    @Test func `a label and what the facts decide stand side by side where they differ`() async throws {
        let site = try await Sites.world("labels-that-mislead")
        let links = try await site.page("/w/?on=2024-11-06").links(into: "w").filter { $0.path.hasPrefix("/w/groups/") }
        var labels: [String] = []
        for link in links {
            let page = try await site.page(link.page)
            labels.append(try #require(page.section("What it is: stated and decided")).text)
        }
        #expect(labels.contains { $0.contains("“Group board”") || $0.contains("“group board”") })
        #expect(labels.contains { $0.contains("do not show it.") })
    }

    @Test func `a correction changes the answer of today and leaves the one as known before it`() async throws {
        let site = try await Sites.national()
        let before = try await site.page("/example/?on=2026-11-01&known=428")
        let after = try await site.page("/example/?on=2026-11-01&known=429")
        func shared(_ page: Tag) throws -> [String] {
            try #require(page.table("Bodies open on")).column("Chief executive")
        }
        #expect(try shared(before).allSatisfy { $0.hasPrefix("shared with") })
        #expect(try shared(after).filter { $0.hasPrefix("shared with") }.count == 2)
        #expect(try shared(try await site.page("/example/")) == shared(after))
        let group = Telling(site: site, mount: "example", day: "2026-11-01&known=428")
        let three: Set<String> = ["harbourwick", "northmere", "thornmarsh"]
        #expect(
            try await group.decided("marram").contains { $0.words.contains("chief executive") && $0.bodies == three }
        )
        let now = Telling(site: site, mount: "example", day: "2026-11-01")
        #expect(
            try await !now.decided("marram").contains { $0.words.contains("chief executive") && $0.bodies == three }
        )
    }

    @Test func `the fact of a correction shows both versions, the reason, who recorded them and on what source`()
        async throws
    {
        let page = try await page("facts/marram.sharing-5")
        let versions = try #require(page.section("Versions")?.first("ol")).inner.map(\.text)
        #expect(versions.count == 2)
        #expect(versions[0].hasPrefix("Asserted, entry "))
        #expect(versions[0].contains("recorded 2026-07-09T"))
        #expect(versions[0].contains("by import:secretary-northmere."))
        #expect(
            versions[0].contains(
                "One chief executive for three trusts (invented), Marram Coast group, dated 30 June 2026"
            )
        )
        #expect(versions[1].hasPrefix("Corrected, entry 429"))
        #expect(versions[1].contains("Why: The council of governors of Thornmarsh had not approved it"))
        #expect(versions[1].contains("dated 24 September 2026"))
        let then = try #require(page.links.first { $0.words.contains("(entry 429)") })
        #expect(try await Sites.national().page(then.page).text.contains("as known at entry 429"))
        let earlier = try await self.page("facts/marram.sharing-5?known=428")
        #expect(earlier.section("Versions")?.first("ol")?.inner.count == 1)
    }

    @Test func `a fact that was retracted says that it does not stand, and why`() async throws {
        let page = try await page("facts/thornmarsh.chief-executive.2")
        #expect(page.leads == ["This fact does not stand, as known now: it was retracted."])
        #expect(
            page.text.contains("It was never true: The council of governors had not approved it, so it never began")
        )
        let before = try await self.page("facts/thornmarsh.chief-executive.2?known=428")
        #expect(before.leads == ["This fact stands, as known at entry 428."])
    }

    @Test func `a source without a date is said to be undated`() async throws {
        #expect(
            try await page("facts/northmere.complete-2").text.contains(
                "Note of the company secretary (invented), not dated"
            )
        )
    }
}
