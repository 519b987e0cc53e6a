import Testing

@testable import Web

struct LinksPageTests {
    @Test func `one person on four boards of which two share a chief executive is drawn, listed and tabled`()
        async throws
    {
        let site = try await Sites.world("four-bodies-one-chair")
        let page = try await site.page("/w/groups/brookside/links?on=2024-11-06")
        #expect(
            page.leads == [
                "On 6 November 2024: 4 of 4 bodies of Brookside partnership are joined to another by a chair or chief executive, through 2 leaders."
            ]
        )
        let lines = page.all("line").compactMap { $0["class"] }
        #expect(lines.filter { $0 == "link-chair" }.count == 4 + 1)
        #expect(lines.filter { $0 == "link-chief" }.count == 2 + 1)
        #expect(!lines.contains { $0.contains("link-possible") })
        let leaders = try #require(page.section("As a list of Brookside partnership")?.first("ul")).inner
        #expect(leaders.map { $0.first("a")?.text ?? "" } == ["Ismene Harrowgood", "Oluwaseun Tamberlane"])
        #expect(leaders.map { $0.first("ul")?.inner.count } == [4, 2])
        #expect(leaders[1].first("ul")?.inner.map(\.text).first == "Ottermead Hospitals: chief executive, certain")
        let table = try #require(page.table("Leaders and bodies of"))
        #expect(table.rows.count == 6)
        #expect(table.column("Certainty").allSatisfy { $0 == "certain" })
        #expect(table.rows.allSatisfy { $0.cells["Source"]?.links.isEmpty == false })
        #expect(PageRules.faults(page) == [])
    }

    @Test func `what is only possible is dashed in the picture and said in words`() async throws {
        let page = try await Sites.national().page("/england/links?on=2024-11-06")
        let lines = page.all("line").compactMap { $0["class"] }
        #expect(lines.contains { $0.hasSuffix("link-possible") })
        #expect(page.all("li").contains { $0.text.hasSuffix("chair, possible") })
        #expect(page.text.contains("possible only: dashed"))
        let doubtful = try await Sites.national().page("/england/groups/gesh/links?on=2024-11-06")
        #expect(
            doubtful.text.contains(
                "That one person leads these bodies is certain; that it is this one is only possible."
            )
        )
        #expect(doubtful.text.contains("one person leads these bodies, perhaps another than the one named"))
        #expect(!doubtful.all("line").contains { $0["class"]?.contains("link-possible") ?? false })
        #expect(PageRules.faults(page) == [])
    }

    @Test func `every region has a section, and the table of regions leads to each`() async throws {
        let page = try await Sites.national().page("/england/links?on=2024-11-06")
        let regions = try #require(page.table("Links by region"))
        #expect(regions.rows.map(\.first).first == "East of England")
        #expect(regions.rows.count == 7)
        #expect(page.all("h2").map(\.text) == regions.rows.map(\.first))
        let joined = regions.numbers("Joined, certain").reduce(0, +)
        #expect(page.leads[0].hasPrefix("On 6 November 2024 \(joined) of 206 bodies are joined"))
        for row in regions.rows {
            let fragment = try #require(row.cells["Region"]?.first("a")?["href"]?.dropFirst())
            #expect(page.element(id: String(fragment))?.text == row.first)
        }
    }

    @Test func `a link across regions stands in both, with the body outside marked`() async throws {
        let site = try await Sites.described(LinksPageTests.across)
        let page = try await site.page("/w/links?on=2024-11-06")
        #expect(page.all("h2").map(\.text) == ["East", "West", "Region not recorded"])
        for (place, outside) in [("East", "West"), ("West", "East")] {
            let list = try #require(page.section("As a list in \(place)")?.first("ul"))
            let body = outside == "West" ? "Alderbeck" : "Birchby"
            #expect(list.text.contains("\(body): chair, certain; outside \(place), region \(outside)"))
        }
        #expect(page.all("rect").filter { $0["class"] == "link-outside" }.count == 2 + 2)
        #expect(
            page.section("Region not recorded")?.text.contains("No chair or chief executive is recorded as joining")
                ?? false
        )
    }

    private static let across = """
        title: "A small register (invented for a test)"
        invented: yes
        sources:
          page: {kind: document, title: A page (invented), address: https://a.example/page, date: 2024-01-01}
        entries:
          - source: page
            changes:
              - {assert: a, body: {body: a, from: 2001-04-01, until: open}}
              - {assert: a.name, body-name: {body: a, name: Alderbeck NHS Trust, from: 2001-04-01, until: open}}
              - {assert: a.region, body-region: {body: a, region: West, from: 2001-04-01, until: open}}
              - {assert: b, body: {body: b, from: 2001-04-01, until: open}}
              - {assert: b.name, body-name: {body: b, name: Birchby NHS Trust, from: 2001-04-01, until: open}}
              - {assert: b.region, body-region: {body: b, region: East, from: 2001-04-01, until: open}}
              - {assert: c, body: {body: c, from: 2001-04-01, until: open}}
              - assert: sharing
                arrangement: {arrangement: sharing, model: shared-chair, bodies: [a, b], status: current, from: 2020-03, until: open}
        """

    @Test func `a leader whom nobody names is said not to be named`() async throws {
        let page = try await Sites.described(LinksPageTests.across).page("/w/links?on=2024-11-06")
        #expect(
            page.section("As a list in West")?.text.hasPrefix("one person, not named: chair. The link is certain.")
                ?? false
        )
    }

    @Test func `the picture is the same whenever it is asked for, and every text in it is large enough`() async throws {
        let site = try await Sites.national()
        let answers = try await site.ask(["/england/links?on=2024-11-06", "/england/links?on=2024-11-06"])
        #expect(answers[0].text == answers[1].text)
        for picture in try answers[0].page.all("svg") where picture["role"] == "img" {
            let width = try #require(picture["width"].flatMap(Double.init))
            for text in picture.all("text") {
                let x = try #require(text["x"].flatMap(Double.init))
                #expect(x >= 0 && x < width)
                #expect(text["font-size"] == nil)
                #expect(text.text.count <= 31)
            }
        }
    }

    @Test func `boxes of a picture do not lie over one another`() async throws {
        for path in [
            "/england/links?on=2024-11-06", "/england/links?on=2019-01-01",
            "/example/groups/marram/links?on=2025-01-01",
        ] {
            let page = try await Sites.national().page(path)
            for picture in page.all("svg") where picture["role"] == "img" {
                let boxes = picture.all("rect").compactMap { box -> [Double]? in
                    let numbers = ["x", "y", "width", "height"].compactMap { box[$0].flatMap(Double.init) }
                    return numbers.count == 4 ? numbers : nil
                }
                let tall = try #require(picture["height"].flatMap(Double.init))
                for (number, box) in boxes.enumerated() {
                    #expect(box[1] >= 0 && box[1] + box[3] <= tall, "\(path)")
                    for other in boxes.dropFirst(number + 1) where other[0] == box[0] {
                        #expect(abs(other[1] - box[1]) >= box[3], "\(path)")
                    }
                }
            }
        }
    }

    @Test func `hostile names stay text, and a group that is not recorded has no page`() async throws {
        let site = try await Sites.described(HostileWorld.world)
        for path in ["/w/links?on=2024-11-06", "/w/groups/group/links?on=2024-11-06", "/w/groups/inner/links"] {
            #expect(PageRules.faults(try await site.page(path)) == [], "\(path)")
        }
        #expect(try await site.ask("/w/groups/nobody/links").status == 404)
        #expect(try await site.ask("/w/links?on=never").status == 400)
        #expect(try await site.ask("/w/groups/group/links?known=99999").status == 404)
    }

    @Test func `a register without an open body has a page that says so`() async throws {
        let page = try await Sites.world("nothing-known").page("/w/links?on=1900-01-01")
        #expect(PageRules.faults(page) == [])
        #expect(page.leads[0].contains("no chair or chief executive is recorded as leading two bodies"))
    }
}
