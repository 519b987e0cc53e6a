import Testing

@testable import Web

struct PublishedTests {
    private func page(_ query: String = "") async throws -> Tag {
        try await Sites.national().page("/england/published?\(query)")
    }

    private func table(_ page: Tag) throws -> Grid { try #require(page.table("Published counts and ours")) }

    @Test func `each published count stands with what is counted here on its day`() async throws {
        let page = try await page()
        let table = try table(page)
        #expect(table.rows.count == 15)
        let row = try #require(table.row("share of trusts with shared board-level leadership"))
        #expect(row["Published"] == "one third (69 of 206 open here)")
        #expect(row["Certain here"] == "61" && row["Possible here"] == "71" && row["Confirmed"] == "57")
        #expect(row["Difference"] == "within what is certain and possible here")
        #expect(PageRules.faults(page) == [])
    }

    @Test func `the numbers of a day are those of the first page of the register for that day`() async throws {
        let row = try #require(
            try table(try await page()).row("share of trusts that share a chair or chief executive or soon will")
        )
        var said: Set<String> = []
        for day in ["2024-01-01", "2024-01-31"] {
            let lead = try #require(try await Sites.national().page("/england/?on=\(day)").leads.first)
            said.insert(String(lead.prefix { $0 != " " }))
        }
        #expect(row["Certain here"] == said.sorted { (Int($0) ?? 0) < (Int($1) ?? 0) }.joined(separator: " to "))
    }

    @Test func `reasons are told in words, with links to bodies and facts`() async throws {
        let page = try await page("on=2024-11-06")
        let section = try #require(
            page.section(
                "share of trusts that share a chair or chief executive or soon will, January 2024: more than one third"
            )
        )
        #expect(section.text.contains("The publisher also counts moves that were planned."))
        #expect(section.text.contains("Dates known only in part leave open whether"))
        #expect(section.links.contains { $0.path.contains("/facts/") && $0.fields == ["on": "2024-11-06"] })
        #expect(section.links.contains { $0.path.contains("/bodies/") })
        #expect(page.text.contains("Whether they explain the whole difference the register does not say."))
    }

    @Test func `what this register does not count is listed, and no reason is made up`() async throws {
        let section = try #require(try await page().section("Counts that cannot be compared"))
        #expect(section.all("li").count == 4)
        #expect(section.text.contains("acute trusts in major collaborations"))
    }

    @Test func `the sentence adds up to the table`() async throws {
        let page = try await page()
        let differences = try table(page).column("Difference")
        let numbers = try #require(page.leads.first).split { !$0.isNumber }.compactMap { Int($0) }
        let compared = differences.filter { $0 != "cannot be compared" }.count
        let within = differences.filter { $0.hasPrefix("within") }.count
        let fewer = differences.filter { $0.contains("fewer here") }.count
        let more = differences.filter { $0.hasSuffix("more here") }.count
        #expect(compared == within + fewer + more)
        #expect(numbers == [15, compared, within, fewer, more])
    }

    @Test func `the picture begins in the year before the first share, and draws its table`() async throws {
        let page = try await page()
        let months = try #require(page.table("Bodies that share a chair or chief executive on the first"))
        #expect(months.rows.last?.first == "1 January 2021")
        #expect(!page.text.contains("not compiled"))
        let picture = try #require(page.all("svg").first { $0["role"] == "img" })
        #expect(try PictureReading(picture).steps(of: "line-certain") == months.numbers("Certain").reversed())
        #expect(picture.all("circle").count == 3)
    }

    @Test func `before anything was recorded, and in a register without counts, the page says so`() async throws {
        let site = try await Sites.world("nothing-known")
        let page = try await site.page("/w/published")
        #expect(page.leads == ["No count published by others is recorded here, as known now."])
        #expect(page.tables.isEmpty && page.all("svg").isEmpty)
        #expect(PageRules.faults(page) == [])
    }

    @Test func `a count of long ago or of a day to come is answered`() async throws {
        let site = try await Sites.described(
            """
            title: "A small register (invented for a test)"
            invented: yes
            sources:
              page: {kind: document, title: A page (invented), address: https://a.example/page, date: 2024-01-01}
            entries:
              - recorded: 2024-11-06
                author: secretary
                source: page
                changes:
                  - {assert: one, body: {body: one, from: 2001-04-01, until: open}}
                  - {assert: k1, published-count: {count: k1, on: 1066, measure: share of trusts that share a chair, value: one third}}
                  - {assert: k2, published-count: {count: k2, on: 2099-12-31, measure: trusts in existence, value: "1"}}
                  - {assert: k3, published-count: {count: k3, on: 2024, measure: trusts in existence, value: several}}
            """
        )
        let page = try await site.page("/w/published")
        #expect(try table(page).rows.count == 3)
        #expect(page.leads.first?.hasPrefix("Of 3 published counts recorded, 2 can be compared") ?? false)
        #expect(PageRules.faults(page) == [])
    }
}
