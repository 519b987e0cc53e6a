import Testing

@testable import Web

struct NationalTests {
    private func page(_ query: String) async throws -> Tag {
        try await Sites.national().page("/england/?\(query)")
    }

    private func bodies(_ query: String) async throws -> Grid {
        try #require(try await page(query).table("Bodies open on"))
    }

    @Test func `the first sentence on 6 November 2024 counts recorded, possible and confirmed`() async throws {
        #expect(
            try await page("on=2024-11-06").leads == [
                "61 of 206 bodies are recorded as sharing a chair or chief executive on 6 November 2024; "
                    + "up to 71 if dates known only in part fall that way; 57 on evidence from 2023 or later."
            ]
        )
    }

    @Test(arguments: ["2024-11-06", "2019-03-15", "2015-06-01", "2027-05-01"])
    func `the table by region and the table by sector add up to the first sentence`(_ day: String) async throws {
        let page = try await page("on=\(day)")
        let numbers = try #require(page.leads.first).split { !$0.isNumber }.compactMap { Int($0) }
        for caption in ["By sector", "By region"] {
            let table = try #require(page.table(caption))
            #expect(table.numbers("Open").reduce(0, +) == numbers[1])
            #expect(table.numbers("Certain").reduce(0, +) == numbers[0])
            let possible = try #require(page.leads.first).contains("up to") ? numbers[numbers.count - 3] : numbers[0]
            #expect(table.numbers("Possible").reduce(0, +) == possible)
            #expect(table.numbers("Confirmed").reduce(0, +) == numbers[numbers.count - 2])
        }
    }

    @Test func `without a filter every open body stands in the table once, by name`() async throws {
        let table = try await bodies("on=2024-11-06")
        #expect(table.rows.count == 206)
        #expect(Set(table.column("Body")).count == 206)
        #expect(table.column("Body") == table.column("Body").sorted())
    }

    @Test func `filters by address alone keep what they say, and their parts make the whole`() async throws {
        let all = try await bodies("on=2024-11-06").column("Body")
        let either = try await bodies("on=2024-11-06&sharing=either")
        let none = try await bodies("on=2024-11-06&sharing=none")
        #expect(either.rows.count == 71)
        #expect(Set(either.column("Body") + none.column("Body")) == Set(all))
        #expect(either.rows.count + none.rows.count == all.count)
        let chair = try await bodies("on=2024-11-06&sharing=chair")
        #expect(!chair.rows.isEmpty && chair.column("Chair").allSatisfy { $0.hasPrefix("shared with ") })
        let chief = try await bodies("on=2024-11-06&sharing=chief-executive")
        #expect(!chief.rows.isEmpty && chief.column("Chief executive").allSatisfy { $0.hasPrefix("shared with ") })
        #expect(Set(chair.column("Body") + chief.column("Body")) == Set(either.column("Body")))
    }

    @Test func `a region is kept as a browser sends it, with a plus for a space`() async throws {
        let wanted = "North East and Yorkshire"
        let byPlus = try await bodies("on=2026-07-08&region=North+East+and+Yorkshire")
        #expect(!byPlus.rows.isEmpty)
        #expect(Set(byPlus.column("Region")) == [wanted])
        let byPercent = try await bodies("on=2026-07-08&region=North%20East%20and%20Yorkshire")
        #expect(byPlus.column("Body") == byPercent.column("Body"))
    }

    @Test func `words searched for are read as a browser sends them`() async throws {
        let site = try await Sites.national()
        let found = try await site.page("/england/search?q=north+tees+%26+hartlepool&on=2024-11-06")
        #expect(found.element(id: "q")?["value"] == "north tees & hartlepool")
        let spaced = try await site.page("/england/search?q=north+tees")
        #expect(spaced.links(into: "england").contains { $0.path == "/england/bodies/RVW" })
        let byCode = try await site.page("/england/search?q=rtr")
        #expect(byCode.links(into: "england").contains { $0.path == "/england/bodies/RTR" })
    }

    @Test func `a sector is kept by address alone`() async throws {
        let table = try await bodies("on=2026-07-08&sector=mental-health")
        #expect(!table.rows.isEmpty && table.column("Sector").allSatisfy { $0 == "mental health" })
    }

    @Test func `a filter that fits no body says so and offers all`() async throws {
        let page = try await page("on=2024-11-06&region=Atlantis")
        #expect(page.table("Bodies open on") == nil)
        #expect(page.text.contains("No body fits the filter."))
        #expect(page.links.contains { $0.words == "Show all bodies" && $0.fields == ["on": "2024-11-06"] })
    }

    @Test(arguments: [("region", "Region"), ("sector", "Sector"), ("kind", "Legal kind"), ("name", "Body")])
    func `the address sorts the table, and a minus turns it round`(_ sort: String, _ column: String) async throws {
        let up = try await bodies("on=2026-07-08&sort=\(sort)").column(column).filter { $0 != "not recorded" }
        let down = try await bodies("on=2026-07-08&sort=-\(sort)").column(column).filter { $0 != "not recorded" }
        #expect(up == up.sorted())
        #expect(down == up.reversed())
        #expect(up.first != up.last)
    }

    @Test func `the head of a column leads to the table sorted by it, and says how it is sorted now`() async throws {
        let page = try await page("on=2024-11-06&sharing=chair&sort=region")
        let table = try #require(page.all("table").first { Grid($0, in: page).caption.hasPrefix("Bodies open on") })
        let heads = table.all("th").filter { $0["scope"] == "col" && $0["aria-sort"] != nil }
        #expect(heads.filter { $0["aria-sort"] == "ascending" }.map(\.text) == ["Region"])
        let links = heads.flatMap(\.links)
        #expect(Set(links.map { $0.fields["sort"] ?? "name" }) == ["name", "kind", "sector", "-region"])
        #expect(links.allSatisfy { $0.fields["sharing"] == "chair" && $0.fields["on"] == "2024-11-06" })
    }

    @Test func `published counts stand in a table with their sources, and the shares of all trusts in the picture`()
        async throws
    {
        let page = try await page("on=2024-11-06")
        let table = try #require(page.table("Counts published by others"))
        #expect(table.rows.count == 15)
        let confederation = try #require(
            table.rows.first { $0.first == "share of trusts with shared board-level leadership" }
        )
        #expect(confederation["When"] == "6 November 2024")
        #expect(confederation["As published"] == "one third")
        #expect(confederation.cells["Source"]?.all("a").first?["href"]?.hasPrefix("https://nhsconfed.org/") ?? false)
        let legend = try #require(page.first("figure")).all("li").map(\.text).filter { $0.contains("published") }
        #expect(legend.count == 4)
        #expect(legend.contains { $0.contains("one third (6 November 2024)") })
        #expect(!legend.contains { $0.contains("40 per cent") })
    }

    @Test func `every month in the table of the picture is what the page of that day says`() async throws {
        let page = try await page("on=2024-11-06")
        let table = try #require(page.table("Bodies that share a chair or chief executive on the first"))
        #expect(table.rows.count == 12 * 10 + 11)
        #expect(table.rows.last?.first == "1 January 2016")
        #expect(table.rows.first?.first == "1 November 2026")
        for (words, day) in [("1 April 2018", "2018-04-01"), ("1 November 2024", "2024-11-01")] {
            let row = try #require(table.row(words))
            let said = try #require(try await self.page("on=\(day)").leads.first)
            #expect(said.hasPrefix("\(row["Certain"]) of \(row["Open"]) bodies are recorded"))
            #expect(said.contains("; \(row["Confirmed"]) on evidence"))
            #expect(row["Possible"] == row["Certain"] || said.contains("up to \(row["Possible"]) if"))
        }
    }

    @Test(arguments: [("line-certain", "Certain"), ("line-confirmed", "Confirmed")])
    func `the picture draws the numbers of its table`(_ line: String, _ column: String) async throws {
        let page = try await page("on=2024-11-06")
        let table = try #require(page.table("Bodies that share a chair or chief executive on the first"))
        let picture = try #require(page.all("svg").first { $0["role"] == "img" })
        let drawn = try PictureReading(picture).steps(of: line)
        #expect(drawn == table.numbers(column).reversed())
    }

    @Test func `open questions are listed, each with its body`() async throws {
        let page = try await page("on=2024-11-06")
        let section = try #require(page.section("Open questions"))
        let items = section.all("li")
        #expect(!items.isEmpty)
        let bodies = Set(items.compactMap { $0.links.first?.path })
        #expect(section.text.contains("do not agree on \(bodies.count) bodies"))
        for path in bodies.sorted().prefix(3) {
            let body = try await Sites.national().page("\(path)?on=2024-11-06")
            #expect(body.text.contains("Open questions"), "\(path)")
        }
    }

    @Test func `a day before 2016 has an answer, beside the word that nothing was compiled then`() async throws {
        let page = try await page("on=2015-06-01")
        #expect(page.leads.first?.hasSuffix("on evidence from 2014 or later.") ?? false)
        #expect(page.text.contains("Months before 2016 were not compiled."))
        #expect(PageRules.faults(page) == [])
    }

    @Test(arguments: ["0001-01-01", "1066-10-14", "2027-05-01", "2099-12-31", "9999-12-31"])
    func `a day long ago or to come is answered like any other`(_ day: String) async throws {
        let site = try await Sites.national()
        for path in ["/england/", "/england/bodies/RTR", "/england/groups/uht", "/example/bodies/northmere"] {
            #expect(PageRules.faults(try await site.page("\(path)?on=\(day)")) == [], "\(path)")
        }
    }

    @Test func `on a day to come nothing is confirmed by evidence that is not there yet`() async throws {
        let said = try #require(try await page("on=2030-01-01").leads.first)
        #expect(said.hasSuffix("; 0 on evidence from 2029 or later."))
    }

    @Test func `a body that opened later or closed before is not among those of the day`() async throws {
        #expect(try await bodies("on=2026-05-31").rows.contains { $0.first.contains("(K0N6A)") } == false)
        #expect(try await bodies("on=2026-06-01").rows.contains { $0.first.contains("(K0N6A)") })
    }
}
