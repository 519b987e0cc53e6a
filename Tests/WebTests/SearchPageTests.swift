import Register
import Registrar
import Testing

@testable import Web

struct SearchPageTests {
    private func found(_ text: String, _ heading: String, in mount: String = "england") async throws -> [String] {
        let query = Percent.encoded(text)
        let page = try await Sites.national().page("/\(mount)/search?q=\(query)&on=2024-11-06")
        #expect(PageRules.faults(page) == [], "\(text)")
        return (page.section(heading)?.first("ul")?.inner ?? []).map { $0.first("a")?.text ?? "" }
    }

    @Test(
        arguments: [
            ("Saint Georges Univ Hosps NHS FT", "St George's University Hospitals NHS Foundation Trust"),
            ("epsom & saint helier", "Epsom and St Helier University Hospitals NHS Trust"),
            ("mersey & west lancs", "Mersey and West Lancashire Teaching Hospitals NHS Trust"),
            ("RTR", "South Tees Hospitals NHS Foundation Trust"),
            ("the royal wolverhampton", "The Royal Wolverhampton NHS Trust"),
        ]
    )
    func `real trusts are found by other ways to write their names`(_ text: String, _ name: String) async throws {
        #expect(try await found(text, "Bodies").first == name)
    }

    @Test(
        arguments: [
            ("Wolverhamton", "The Royal Wolverhampton NHS Trust"),
            ("Tavistok & Portman", "Tavistock and Portman NHS Foundation Trust"),
            ("Dvaid Henshaw", "Sir David Henshaw"),
        ]
    )
    func `names with a slip stand under their own words`(_ text: String, _ name: String) async throws {
        #expect(try await found(text, "Similar names").contains(name))
        #expect(try await found(text, "Bodies").isEmpty)
    }

    @Test func `a former name finds the body, and says the name`() async throws {
        let page = try await Sites.national().page("/england/search?q=Royal+Surrey+County&on=2026-07-01")
        let item = try #require(page.section("Bodies")?.first("li")?.text)
        #expect(item.hasPrefix("Royal Surrey NHS Foundation Trust (RA2)"))
        #expect(item.contains("also named Royal Surrey County Hospital NHS Foundation Trust"))
    }

    @Test func `people are found, told apart by their boards and lead to their pages on the same basis`() async throws {
        let page = try await Sites.national().page("/example/search?q=quillfeather&on=2024-11-06")
        let people = try #require(page.section("People"))
        #expect(people.links.map(\.address) == ["/example/people/p-101?on=2024-11-06"])
        #expect(people.text.contains("recorded with Harbourwick Hospitals"))
        #expect(page.leads == ["0 bodies, 0 groups and 1 person found."])
    }

    @Test func `identifiers that were joined find one person, once`() async throws {
        #expect(try await found("p-140", "People", in: "example").count == 1)
        #expect(try await found("varadhan lisle", "People", in: "example").count == 1)
    }

    @Test func `a long list is cut, and says how many more there are`() async throws {
        let page = try await Sites.national().page("/england/search?q=trust&on=2024-11-06")
        let bodies = try #require(page.section("Bodies"))
        #expect(bodies.first("ul")?.inner.count == 40)
        let all = try #require(page.leads[0].split(separator: " ").first.flatMap { Int($0) })
        #expect(all > 200)
        #expect(bodies.text.contains("And \(all - 40) more: type more of the name to see them."))
    }

    @Test func `every trust of England is found by its name and its code, first`() async throws {
        let site = try await Sites.national()
        let page = try await site.page("/england/?on=2026-07-08")
        let bodies = try #require(page.table("Bodies open on")).rows
        #expect(bodies.count > 190)
        let index = try await site.mounts[0].registrar.base(.now)
        let search = SearchIndex(index)
        for row in bodies {
            let code = try #require(Telling.codes(row.cells["Body"]).first)
            #expect(search.matches(code).whole?.subject.id == code, "\(code)")
            let name = row.first.replacing(" (\(code))", with: "")
            #expect(search.matches(name).exact.first?.subject.id == code, "\(name)")
            let other = name.replacing("NHS Foundation Trust", with: "nhs ft").replacing(" and ", with: " & ")
            #expect(search.matches(other.uppercased()).exact.first?.subject.id == code, "\(other)")
        }
    }

    @Test func `nothing is found under words that nothing has, or before it was known`() async throws {
        let site = try await Sites.national()
        for path in ["/example/search?q=zzzzzz", "/example/search?q=quillfeather&known=1", "/example/search?q=%3F%3F"] {
            let page = try await site.page(path)
            #expect(page.leads.first?.hasPrefix("Nothing recorded here has") ?? false, "\(path)")
            #expect(PageRules.faults(page) == [])
        }
        #expect(try await site.page("/example/search?q=+").text.contains("Type a part of a name"))
    }

    @Test func `hostile names and hostile words stay text`() async throws {
        let site = try await Sites.described(HostileWorld.world)
        for text in [
            "script", HostileWorld.text, "<script>alert(1)</script>", "\"><b>", String(repeating: "a ", count: 300),
        ] {
            let page = try await site.page("/w/search?q=\(Percent.encoded(String(text.prefix(120))))")
            #expect(PageRules.faults(page) == [])
        }
    }

    @Test func `who is named only by an absence is not found in a real register`() async throws {
        let world = """
            title: "A small register (invented for a test)"
            invented: no
            sources:
              page: {kind: document, title: A page (invented), address: https://a.example/page, date: 2024-01-01}
            entries:
              - source: page
                changes:
                  - {assert: a, body: {body: a, from: 2001-04-01, until: open}}
                  - assert: a.chair
                    seat: {seat: a.chair, body: a, seat-kind: chair, office: chair, from: 2001-04-01, until: open}
                  - {assert: away, absence: {person: fennimore, seat: a.chair, body: a, from: 2024-02-01, until: open}}
            """
        let page = try await Sites.described(world).page("/w/search?q=fennimore")
        #expect(page.leads.first?.hasPrefix("Nothing recorded here has") ?? false)
        #expect(!page.links.contains { $0.path.contains("/people/") })
    }
}
