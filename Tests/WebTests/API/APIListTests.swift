import Register
import Testing

@testable import Web

/// Lists come in pages and can be narrowed.
struct APIListTests {
    /// The rows of all pages, by following `next`.
    private func rows(_ path: String, _ name: String) async throws -> [Found] {
        let site = try await Sites.national()
        var rows: [Found] = []
        var next: String? = path
        while let address = next {
            let found = try await site.found(address)
            rows += found[name].list
            next = found["page"]["next"].text
        }
        return rows
    }

    @Test(
        arguments: [
            ("bodies", "bodies", 100), ("groups", "groups", 30), ("facts", "items", 500), ("entries", "entries", 500),
            ("sharing/months", "months", 50),
        ]
    )
    func `pages give every row once and in order`(_ path: String, _ name: String, _ limit: Int) async throws {
        let first = try await Sites.national().found("/england/api/v1/\(path)?limit=1")
        let rows = try await rows("/england/api/v1/\(path)?limit=\(limit)", name)
        #expect(rows.count == first["page"]["total"].number)
        #expect(rows.first == first[name].list.first)
        #expect(Set(rows).count == rows.count)
    }

    @Test func `a next page keeps filter, day and position, so that nothing is lost while others record`() async throws
    {
        let found = try await Sites.national().found("/england/api/v1/bodies?sector=acute&limit=3")
        #expect(
            found["page"]["next"].text
                == "/england/api/v1/bodies?known=2579&limit=3&offset=3&on=2026-11-01&sector=acute"
        )
    }

    @Test func `filters keep what they say and nothing else`() async throws {
        let all = try await rows("/england/api/v1/bodies?limit=500&on=2024-11-06", "bodies")
        for (filter, name, value) in [
            ("kind=nhs-trust", "kind", "nhs-trust"), ("sector=mental-health", "sector", "mental-health"),
            ("region=London", "region", "London"), ("open=certainly", "open", "certainly"),
            ("open=not", "open", "not"),
        ] {
            let kept = try await rows("/england/api/v1/bodies?limit=500&on=2024-11-06&\(filter)", "bodies")
            #expect(!kept.isEmpty && kept.count < all.count, "\(filter)")
            #expect(kept == all.filter { $0[name].text == value }, "\(filter)")
        }
        #expect(try await rows("/england/api/v1/bodies?region=Nowhere", "bodies").isEmpty)
        let register = try await Sites.national().found("/england/api/v1/?on=2024-11-06")
        #expect(Set(register["regions"].texts) == Set(all.compactMap { $0["region"].text }))
    }

    @Test func `facts can be listed by kind, as the register counts them`() async throws {
        let register = try await Sites.national().found("/example/api/v1/")
        for count in register["counts"].list {
            let kind = count["kind"].words
            let facts = try await rows("/example/api/v1/facts?kind=\(kind)&limit=500", "items")
            #expect(facts.count == count["facts"].number)
            #expect(facts.allSatisfy { $0["kind"].text == kind })
        }
    }

    @Test func `the log goes on from where a reader stopped`() async throws {
        let found = try await Sites.national().found("/example/api/v1/entries?offset=100&limit=2")
        #expect(found["entries"].list.compactMap { $0["position"].number } == [101, 102])
    }

    @Test func `people are found by name and not listed`() async throws {
        let site = try await Sites.national()
        #expect(try await site.ask("/england/api/v1/people").status == 400)
        #expect(try await site.ask("/england/api/v1/people?q=a+e+i").status == 400)
        let found = try await site.found("/england/api/v1/people?q=SMITH%20clayton")
        #expect(found["people"].list.compactMap { $0["id"].text } == ["david-clayton-smith"])
        let many = try await site.found("/england/api/v1/people?q=son")
        #expect(many["people"].list.count <= APIPeople.most)
        #expect(many["page"] == .nothing)
    }

    @Test func `search finds what the page finds`() async throws {
        let site = try await Sites.national()
        for words in ["tees", "RTR", "north+tees", "zzz"] {
            let found = try await site.found("/england/api/v1/search?q=\(words)&on=2024-11-06")
            let page = try await site.page("/england/search?q=\(words)&on=2024-11-06")
            let links = page.first("main")?.links(into: "england").map(\.path) ?? []
            let bodies = found["bodies"].list.compactMap { $0["id"].text }
            #expect(Set(bodies.map { "/england/bodies/\($0)" }) == Set(links.filter { $0.contains("/bodies/") }))
        }
    }
}
