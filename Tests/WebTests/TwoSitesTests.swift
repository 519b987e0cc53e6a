import Foundation
import Register
import Registrar
import Store
import StoreSupport
import TextFiles
import Testing

@testable import Web

/// Two servers over one log, each with its own memory of it.
struct TwoSitesTests {
    private func opened(_ body: String) -> String {
        """
        changes:
          - assert: \(body)
            body: {body: \(body), from: 2010-04-01, until: open}
            source: {kind: document, title: A page (invented), date: 2026-10-01}
          - assert: \(body).name
            body-name: {body: \(body), name: \(body.capitalized) NHS Trust, from: 2010-04-01, until: open}
            source: {kind: document, title: A page (invented), date: 2026-10-01}
        """
    }

    private func record(_ text: String, _ registrar: Registrar) async throws {
        let file = try ChangeFile.changes(text, file: "changes.yaml")
        _ = try await registrar.record(
            file.parts.map { Proposal(author: "secretary", changes: $0.changes.map(\.change)) }
        )
    }

    @Test func `two sites over one log see what was written through the other`() async throws {
        let store = MemoryStore()
        let one = try await Registers.described(try Files.world("corrected"), into: store)
        let two = Registrar(store: store, key: try Samples.signingKey(), clock: Registers.clock("2026-11-02"))
        let (first, second) = (
            Sites.site([("w", one)], today: "2026-11-02"), Sites.site([("w", two)], today: "2026-11-02")
        )
        for (writer, body) in [(one, "quillbeck"), (two, "rushmere")] {
            for site in [first, second] { #expect(try await site.ask("/w/bodies/\(body)").status == 404) }
            try await record(opened(body), writer)
            for site in [first, second] {
                #expect(try await site.page("/w/bodies/\(body)").first("h1")?.text == "\(body.capitalized) NHS Trust")
            }
        }
        #expect(try await first.ask("/w/").text == second.ask("/w/").text)
        #expect(try await first.ask("/w/checkpoint").text == second.ask("/w/checkpoint").text)
    }

    @Test func `what is asked as known at a position stays the same while others write`() async throws {
        let store = MemoryStore()
        let registrar = try await Registers.described(try Files.world("corrected"), into: store)
        let site = Sites.site([("w", registrar)], today: "2026-11-01")
        let paths = [
            "/w/?known=22", "/w/bodies/owlsbury?known=19", "/w/groups/tern?known=22",
            "/w/facts/tern.sharing-1?known=22",
        ]
        let before = try await site.ask(paths).map(\.text)
        try await record(opened("quillbeck"), registrar)
        #expect(try await site.ask(paths).map(\.text) == before)
        #expect(try await site.page("/w/").text.contains("Quillbeck"))
    }

    @Test func `after an erasure a site that was asked before says the same as one that was not`() async throws {
        let store = MemoryStore()
        let registrar = try await Registers.described(try Files.world("example-group"), into: store)
        let asked = Sites.site([("w", registrar)], today: "2026-11-01")
        let paths = ["/w/?on=2026-11-01", "/w/?on=2022-01-01&known=300", "/w/groups/marram?on=2022-01-01&known=300"]
        let before = try await asked.ask(paths).map(\.text)
        let person = try #require(PersonID("p-101"))
        _ = try await registrar.erase(person, reason: "Asked for", power: "UK GDPR article 17(1)(c)")
        let known = paths.dropFirst() + ["/w/?on=2026-11-01"]
        let fresh = Sites.site([("w", registrar)], today: "2026-11-01")
        for path in known {
            #expect(try await asked.ask(path).text == fresh.ask(path).text, "\(path)")
        }
        #expect(try await asked.ask(paths).map(\.text) != before)
    }
}
