import Register
import Registrar
import Store
import Testing

@testable import Web

struct ErasureTests {
    private static let name = "Ashgrove"
    private static let person = "p-103"

    /// Every page of a kind that could name a person, at some bases.
    private func pages(_ site: Site) async throws -> [Answered] {
        let national = try await site.page("/w/")
        let bodies = national.links(into: "w").map(\.path).filter {
            $0.hasPrefix("/w/bodies/") || $0.hasPrefix("/w/groups/")
        }
        let people = try await site.mounts[0].registrar.standing().facts.all.flatMap(\.statement.people)
            .map { "/w/people/\($0)" }
        let facts = try await site.mounts[0].registrar.standing().ledger.entries.compactMap { $0.fact?.raw }
        let links = ["/w/links", "/w/groups/marram/links", "/w/groups/marram-hospitals/links"]
        let paths = ["/w/", "/w/search?q=\(ErasureTests.name)"] + links + Set(bodies + people).sorted()
        let withBases = paths.flatMap { path in
            ["", "on=2021-02-01", "on=2021-02-01&known=2021-05-01", "known=60", "on=2022-06-01&known=300"].map {
                path + (path.contains("?") ? "&" : "?") + $0
            }
        }
        return try await site.ask(withBases + Set(facts).sorted().map { "/w/facts/\($0)" })
    }

    @Test func `an erased person is on no page at any basis, and the page of each fact says that it was erased`()
        async throws
    {
        let registrar = try await Registers.world("example-group")
        let site = Sites.site([("w", registrar)], today: "2026-11-01")
        let before = try await pages(site)
        #expect(before.filter { $0.text.contains(ErasureTests.name) }.count > 5)
        let erased = try await registrar.erase(
            try #require(PersonID(ErasureTests.person)),
            reason: "Objection upheld",
            power: "UK GDPR article 17(1)(c)"
        )
        #expect(!erased.0.positions.isEmpty)
        for answer in try await pages(site) where answer.path.hasPrefix("/w/search") == false {
            #expect(!answer.text.contains(ErasureTests.name), "\(answer.path)")
            #expect(!answer.text.contains(ErasureTests.person), "\(answer.path)")
            if answer.status == 200 { #expect(PageRules.faults(try answer.page) == [], "\(answer.path)") }
        }
        for known in ["", "?known=60", "?known=300", "?on=2021-02-01&known=2021-05-01"] {
            let answer = try await site.ask("/w/people/\(ErasureTests.person)\(known)")
            #expect(answer.status == 404, "\(known)")
            #expect(!answer.text.contains(ErasureTests.name))
        }
        let fact = try await site.page("/w/facts/northmere.ned-1.1")
        #expect(fact.leads.first?.hasPrefix("Erased by entry ") ?? false)
        #expect(fact.text.contains("What it said was erased by entry"))
        let search = try await site.page("/w/search?q=\(ErasureTests.name)")
        #expect(search.text.contains("Nothing recorded here has"))
        for text in ["Leopold", "Ashgrov", "Leopol+Ashgrove", ErasureTests.person] {
            for known in ["", "&known=60", "&known=300"] {
                let page = try await site.page("/w/search?q=\(text)\(known)")
                #expect(!page.links.contains { $0.path.contains(ErasureTests.person) }, "\(text)\(known)")
                #expect(page.leads.first?.hasPrefix("Nothing recorded here has") ?? false, "\(text)\(known)")
                #expect(page.section("Similar names") == nil, "\(text)\(known)")
            }
        }
    }

    @Test func `what was said about others is said again without the name`() async throws {
        let registrar = try await Registers.world("example-group")
        _ = try await registrar.erase(
            try #require(PersonID(ErasureTests.person)),
            reason: "Objection",
            power: "Article 17"
        )
        let site = Sites.site([("w", registrar)], today: "2026-11-01")
        let group = try await site.page("/w/groups/marram?on=2021-06-01")
        let reasons = try #require(group.section("Why they share leaders")).text
        #expect(reasons.contains("[erased] put it to both boards that one chair would see both halves"))
        let fact = try await site.page("/w/facts/marram.reason-1")
        #expect(fact.leads == ["This fact stands, as known now."])
        let versions = try #require(fact.section("Versions")?.first("ol")).inner.map(\.text)
        #expect(versions.count == 2)
        #expect(versions[0].hasPrefix("Erased (assert), entry "))
    }

    @Test func `a site that has shown a person before shows nothing of them after the erasure elsewhere`() async throws
    {
        let store = MemoryStore()
        let registrar = try await Registers.described(try Files.world("example-group"), into: store)
        let other = Sites.site([("w", Registrar(store: store, key: nil))], today: "2026-11-01")
        let path = "/w/bodies/northmere?on=2020-06-01"
        #expect(try await other.page(path).text.contains(ErasureTests.name))
        _ = try await registrar.erase(
            try #require(PersonID(ErasureTests.person)),
            reason: "Objection",
            power: "Article 17"
        )
        #expect(try await !other.page(path).text.contains(ErasureTests.name))
        #expect(try await !other.page(path + "&known=60").text.contains(ErasureTests.name))
    }
}
