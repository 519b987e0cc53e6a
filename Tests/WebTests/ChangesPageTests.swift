import Testing

@testable import Web

struct ChangesPageTests {
    @Test func `the first line tells what changed in the world in twelve months`() async throws {
        let page = try await Sites.national().page("/example/changes?on=2026-11-01")
        #expect(PageRules.faults(page) == [])
        #expect(page.first("h1")?.text == "What changed")
        #expect(
            page.leads == [
                "In the twelve months to 1 November 2026, 3 chairs and 1 chief executive began; 3 chairs and 1 chief executive stopped; 1 seat fell vacant; 1 vacancy ended; 1 intention was stated."
            ]
        )
    }

    @Test func `every change has its day, its words with links, its certainty and its source`() async throws {
        let page = try await Sites.national().page("/example/changes?on=2026-11-01")
        let table = try #require(page.table("What changed from 2 November 2025 to 1 November 2026"))
        #expect(table.rows.count == 11)
        #expect(table.column("Certainty").allSatisfy { $0.hasPrefix("certain") })
        let inAdvance = table.column("Certainty").filter { $0.contains("stated in advance") }.count
        #expect((1..<11).contains(inAdvance))
        #expect(page.text.contains("\(inAdvance) of the 11 were stated in advance"))
        #expect(table.column("When").contains("1 April 2026"))
        #expect(table.column("What changed").contains { $0.hasPrefix("Anselm Okpara-Whitlock began as chair of") })
        #expect(page.links(into: "example").contains { $0.path == "/example/bodies/harbourwick" })
    }

    @Test func `days known in part are said to be, and possible where they may lie outside`() async throws {
        let page = try await Sites.national().page("/england/changes?on=2025-01-01")
        let table = try #require(page.table("What changed from"))
        let rows = zip(table.column("When"), table.column("Certainty"))
        #expect(rows.contains { $0 == "2024 (month not recorded)" && $1 == "possible" })
        #expect(rows.contains { $0.hasSuffix("2024 (day not recorded)") && $1 == "certain" })
        #expect(page.text.contains("only possibly: the day is known in part and may lie outside these months."))
        #expect(page.text.contains("This is not all that may have changed:"))
    }

    @Test func `the picture tells the same in numbers`() async throws {
        let page = try await Sites.national().page("/example/changes?on=2026-11-01")
        let table = try #require(page.table("Changes by month"))
        #expect(table.rows.count == 13)
        #expect(table.column("Certain").compactMap { Int($0) }.reduce(0, +) == 11)
        #expect(page.first("figcaption")?.text.hasPrefix("11 changes, each counted in the month") ?? false)
        let years = try await Sites.national().page("/england/changes?from=1990-01-01&until=2025-01-01")
        #expect(years.table("Changes by year") != nil)
    }

    @Test func `other days may be chosen, and one body or one group`() async throws {
        let site = try await Sites.national()
        let chosen = try await site.page("/example/changes?from=2021-01-01&until=2021-12-31")
        #expect(chosen.leads[0].hasPrefix("From 1 January 2021 to 31 December 2021, "))
        let body = try await site.page("/example/changes?from=2019-01-01&body=thornmarsh")
        #expect(body.first("h1")?.text.hasPrefix("What changed: Thornmarsh") ?? false)
        let told = try #require(body.table("What changed from")).column("What changed")
        #expect(!told.isEmpty)
        #expect(told.allSatisfy { $0.contains("Thornmarsh") })
        let group = try await site.page("/example/changes?from=2019-01-01&group=marram-hospitals")
        #expect(
            !(try #require(group.table("What changed from"))).column("What changed").contains {
                $0.contains("Thornmarsh Partnership closed")
            }
        )
        for page in [chosen, body, group] { #expect(PageRules.faults(page) == []) }
    }

    @Test func `the other question is a link away and keeps what was chosen`() async throws {
        let site = try await Sites.national()
        let page = try await site.page("/example/changes?on=2026-10-01&from=2021-01-01&body=thornmarsh&known=400")
        let link = try #require(page.links.first { $0.words == "What was recorded" })
        #expect(
            link.fields == [
                "on": "2026-10-01", "known": "400", "show": "recorded", "from": "2021-01-01", "body": "thornmarsh",
            ]
        )
        let other = try await site.page(link.address)
        #expect(other.leads[0].hasPrefix("From 1 January 2021 to 1 October 2026, "))
        #expect(other.leads[0].contains("were recorded"))
    }

    @Test func `what was recorded tells corrections with what was there before and why`() async throws {
        let page = try await Sites.national().page("/example/changes?show=recorded&on=2026-11-01")
        #expect(
            page.leads == [
                "In the twelve months to 1 November 2026, 28 entries were recorded: 14 facts were asserted, 4 were corrected, 9 were ended and 1 was retracted."
            ]
        )
        let rows = try #require(page.table("What was recorded from")).column("What it is about")
        #expect(
            rows.contains {
                $0.contains("bodies: was “northmere, harbourwick, thornmarsh”, is “northmere, harbourwick”")
                    && $0.contains("Why: The council of governors of Thornmarsh had not approved it")
            }
        )
        #expect(rows.contains { $0.contains("It was never true: ") })
        #expect(rows.contains { $0.contains("Ended: until 2026-07-01") })
    }

    @Test func `an import of thousands is told by kind and not line by line`() async throws {
        let page = try await Sites.national().page("/england/changes?show=recorded&until=2026-07-10")
        let table = try #require(page.table("What was recorded from"))
        #expect(page.leads[0].hasSuffix("2579 entries were recorded: 2579 facts were asserted."))
        #expect(table.rows.count < 40)
        #expect(table.column("What it is about").contains("573 appointments"))
        #expect(page.text.contains("All by import."))
        #expect(page.links(into: "england").contains { $0.path == "/england/log" && $0.fields["before"] == "2557" })
    }

    @Test func `known earlier it tells what was known then`() async throws {
        let site = try await Sites.national()
        let before = try await site.page("/example/changes?on=2026-11-01&known=400")
        #expect(before.leads != (try await site.page("/example/changes?on=2026-11-01")).leads)
        let recorded = try await site.page("/example/changes?on=2026-11-01&known=428&show=recorded")
        #expect(!recorded.text.contains("It was never true: "))
    }

    @Test(
        arguments: [
            ("from=x", "“from” is “x”: expected a day"), ("until=2024-02-30", "“until” is “2024-02-30”"),
            ("from=2026-01-02&until=2026-01-01", "expected a day no later than 2026-01-01"),
            ("show=all", "expected world or recorded"), ("body=nobody", "expected the code of a body"),
            ("body=%3Cscript%3E", "expected the code of a body"), ("group=none", "expected the code of a group"),
        ]
    )
    func `what cannot be read is refused with what was expected`(_ query: String, _ sentence: String) async throws {
        let answer = try await Sites.national().ask("/example/changes?\(query)")
        #expect(answer.status == 400)
        #expect(try answer.page.text.contains(sentence))
        #expect(PageRules.faults(try answer.page) == [])
    }

    @Test func `a register in which nothing is dated says so`() async throws {
        let site = try await Sites.world("nothing-known")
        let page = try await site.page("/w/changes?on=1990-01-01")
        #expect(
            page.leads == [
                "In the twelve months to 1 January 1990, no change is recorded with a day that may lie in these months."
            ]
        )
        let recorded = try await site.page("/w/changes?on=1990-01-01&show=recorded")
        #expect(recorded.leads == ["In the twelve months to 1 January 1990, nothing was recorded."])
        for page in [page, recorded] { #expect(PageRules.faults(page) == []) }
    }

    @Test func `hostile texts stay text on both pages`() async throws {
        let site = try await Sites.described(HostileWorld.world)
        for path in [
            "/w/changes?from=1990-01-01", "/w/changes?show=recorded&from=1990-01-01", "/w/log", "/w/log/entries/5",
            "/w/changes?from=1990-01-01&body=one", "/w/changes?from=1990-01-01&group=group",
        ] {
            let page = try await site.page(path)
            #expect(PageRules.faults(page) == [], "\(path)")
            #expect(page.text.contains("<script>alert('1')</script>"), "\(path)")
        }
    }
}
