import Register
import Registrar
import Testing

@testable import Web

struct FactPageTests {
    @Test func `texts that try to be more than text stay text, in every field of every kind and on every page`()
        async throws
    {
        let registrar = try await Registers.described(HostileWorld.world)
        let site = Sites.site([("w", registrar)], today: "2026-11-01")
        let standing = try await registrar.standing()
        #expect(Set(standing.facts.all.map(\.statement.record.tag)) == Set(Statement.tags))
        let facts = Set(standing.ledger.entries.compactMap(\.fact)).sorted()
        let paths =
            [
                "/", "/w/", "/w/?on=2024-11-06", "/w/search?q=script", "/w/bodies/one", "/w/bodies/two",
                "/w/bodies/three",
            ]
            + ["/w/groups/group", "/w/groups/inner", "/w/bodies/one?known=12"] + facts.map { "/w/facts/\($0)" }
        for answer in try await site.ask(paths) {
            #expect(answer.status == 200, "\(answer.path)")
            #expect(!answer.text.contains("<script") && !answer.text.contains("<img"), "\(answer.path)")
            let page = try answer.page
            #expect(PageRules.faults(page) == [], "\(answer.path)")
            #expect(page.text.contains(Tag.squeezed(HostileWorld.text)), "\(answer.path)")
        }
    }

    @Test func `the page of a fact says all that the record says, of every kind`() async throws {
        let registrar = try await Registers.described(HostileWorld.world)
        let site = Sites.site([("w", registrar)], today: "2026-11-01")
        for fact in try await registrar.standing().facts.all {
            let page = try await site.page("/w/facts/\(fact.id)")
            let record = fact.statement.record
            let terms = try #require(page.all("dl").first)
            let names = terms.all("dt").map(\.text)
            #expect(names == ["kind"] + record.fields.map(\.name) + ["confidence"], "\(fact.id)")
            let texts = terms.all("dd").map(\.text)
            for (field, text) in zip(record.fields, texts.dropFirst()) {
                switch field.value {
                case .text(let value): #expect(text == Tag.squeezed(value), "\(fact.id) \(field.name)")
                case .list(let list): for value in list { #expect(text.contains(Tag.squeezed(value))) }
                }
            }
        }
    }

    @Test func `the way from a page to a fact and back keeps what was asked`() async throws {
        let site = try await Sites.national()
        let group = try await site.page("/england/groups/uht?on=2025-03-01")
        let link = try #require(group.links.first { $0.path == "/england/facts/arrangements.A060" })
        let fact = try await site.page(link.page)
        #expect(fact.text.contains("Health boss reported in journal top 50 leaders, dated June 2025"))
        #expect(fact.links.contains { $0.path == "/england/" && $0.fields == ["on": "2025-03-01"] })
    }

    private func site(title: String, address: String) async throws -> Site {
        try await Sites.described(
            """
            title: Links (invented)
            invented: yes
            entries:
              - recorded: 2024-11-06
                author: secretary
                source: {kind: document, title: "\(title)", address: "\(address)"}
                changes:
                  - {assert: one, body: {body: one, from: 2001-04-01, until: open}}
            """
        )
    }

    @Test(arguments: ["https://one.example/a?b=c&d=e#f", "http://one.example/"])
    func `an address of the web becomes a link`(_ address: String) async throws {
        for title in ["A page (invented)", ""] {
            let page = try await site(title: title, address: address).page("/w/facts/one")
            let link = try #require(page.all("a").first { $0["href"] == address })
            #expect(link.text == (title.isEmpty ? address : title))
        }
    }

    @Test(
        arguments: [
            "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,<script>alert(1)</script>",
            "//other.example/",
            "vbscript:x", "file:///etc/passwd", " https://one.example/", "github:someone/copy@abc:etr.csv",
            "ftp://one.example/",
        ]
    )
    func `any other address is shown as text and leads nowhere`(_ address: String) async throws {
        for title in ["A page (invented)", ""] {
            let site = try await site(title: title, address: address)
            for path in ["/w/facts/one", "/w/bodies/one"] {
                let page = try await site.page(path)
                #expect(PageRules.faults(page) == [], "\(path)")
                #expect(page.text.contains(Tag.squeezed(address)), "\(path), title “\(title)”")
                #expect(!page.all("a").contains { $0["href"]?.contains(address.dropFirst(3)) ?? false })
            }
        }
    }
}
