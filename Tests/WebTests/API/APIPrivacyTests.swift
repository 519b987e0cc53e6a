import HTTPTypes
import Register
import Registrar
import Testing

@testable import Web

/// What nobody may see is in no answer of the API.
struct APIPrivacyTests {
    private static let later = """
              - correct: alderbeck.leave
                absence: {person: p-1, seat: alderbeck.nursing, body: alderbeck, from: 2024-02-05, until: open}
                because: It began on some other date
              - {end: alderbeck.leave, to: 2024-04-30}
              - retract: alderbeck.leave
                because: It was meant for another seat
        """

    private static let paths = [
        "/", "/bodies", "/bodies/alderbeck", "/groups", "/people?q=fennimore", "/people/p-1", "/facts",
        "/facts?kind=absence", "/facts/alderbeck.nursing.1", "/sharing", "/entries", "/search?q=leave", "/openapi.json",
    ]

    @Test func `in a register that is not marked invented no answer tells of an absence at any position`() async throws
    {
        let site = try await Sites.described(PrivateWorld.text(invented: false, extra: APIPrivacyTests.later))
        for known in ["", "known=7", "known=8", "known=9", "known=10"] {
            for path in APIPrivacyTests.paths where known.isEmpty || !path.hasSuffix("json") {
                let asked = "/w/api/v1\(path)" + (known.isEmpty ? "" : (path.contains("?") ? "&" : "?") + known)
                let answer = try await site.ask(asked)
                #expect(answer.status == 200, "\(asked)")
                for word in ["alderbeck.leave", "2024-02-0", "another seat", "some other date"] {
                    #expect(!answer.text.contains(word), "\(word) in \(asked)")
                }
            }
            #expect(try await site.ask("/w/api/v1/facts/alderbeck.leave?\(known)").status == 404)
        }
        let log = try await site.found("/w/api/v1/entries")
        let withheld = log["entries"].list.filter { $0["content"].text == "withheld" }
        #expect(withheld.compactMap { $0["position"].number } == [7, 8, 9, 10])
        #expect(withheld.allSatisfy { Set($0.members.keys) == ["position", "recordedAt", "content"] })
    }

    @Test func `the same register marked invented shows it`() async throws {
        let site = try await Sites.described(PrivateWorld.text(invented: true))
        let facts = try await site.found("/w/api/v1/facts?kind=absence")
        #expect(facts["items"].list.compactMap { $0["id"].text } == ["alderbeck.leave"])
        #expect(try await site.ask("/w/api/v1/facts/alderbeck.leave").status == 200)
        let log = try await site.found("/w/api/v1/entries")
        #expect(log["entries"].list.allSatisfy { $0["content"].text == "shown" })
    }

    @Test func `once it is no longer marked so, earlier positions hide it too`() async throws {
        let later = """
                  - correct: register
                    register: {title: "A small register (invented for a test)", invented: no}
                    because: It was marked by mistake
            """
        let site = try await Sites.described(PrivateWorld.text(invented: true, extra: later))
        #expect(try await site.ask("/w/api/v1/facts/alderbeck.leave?known=7").status == 404)
        #expect(try await !site.ask("/w/api/v1/entries?known=7").text.contains("leave"))
        #expect(try await !site.ask("/w/api/v1/facts?known=7").text.contains("leave"))
    }

    @Test func `an erased person is in no answer at any position, and the log says that something was erased`()
        async throws
    {
        let registrar = try await Registers.world("example-group")
        let site = Sites.site([("w", registrar)], today: "2026-11-01")
        let (name, person) = ("Ashgrove", "p-103")
        let before = try await everything(site)
        #expect(before.filter { $0.text.contains(name) }.count > 5)
        let tag = try #require(try await site.ask("/w/api/v1/bodies/northmere?on=2020-06-01&known=60").header("ETag"))
        _ = try await registrar.erase(try #require(PersonID(person)), reason: "Objection upheld", power: "Article 17")
        for answer in try await everything(site) {
            #expect(!answer.text.contains(name) && !answer.text.contains(person), "\(answer.path)")
        }
        #expect(try await site.ask("/w/api/v1/people/\(person)").status == 404)
        #expect(try await site.found("/w/api/v1/people?q=\(name)")["found"].number == 0)
        let fact = try await site.found("/w/api/v1/facts/northmere.ned-1.1")
        #expect(fact["state"].text == "erased")
        #expect(fact["erasedBy"].number != nil && fact["fact"] == .nothing)
        let log = try await site.found("/w/api/v1/entries?limit=500")["entries"].list
        #expect(log.contains { $0["content"].text == "erased" && $0["claim"] == .nothing })
        let again = try await site.ask(
            "/w/api/v1/bodies/northmere?on=2020-06-01&known=60",
            headers: [.ifNoneMatch: tag]
        )
        #expect(again.status == 200, "what was kept before an erasure must not be said to hold still")
    }

    /// Every answer that could name a person, at some bases.
    private func everything(_ site: Site) async throws -> [Answered] {
        let facts = try await site.mounts[0].registrar.standing().ledger.entries.compactMap { $0.fact?.raw }
        let base = try await site.mounts[0].registrar.base(.now)
        let snapshot = Snapshot(base, validOn: Registers.day("2021-02-01"))
        let paths =
            ["/bodies?limit=500", "/groups", "/facts?limit=500", "/entries?limit=500", "/sharing"]
            + snapshot.bodies.map { "/bodies/\($0)" } + snapshot.groups.map { "/groups/\($0)" }
        let asked = paths.flatMap { path in
            ["", "on=2021-02-01", "on=2021-02-01&known=60", "on=2022-06-01&known=300"].map {
                "/w/api/v1" + path + (path.contains("?") ? "&" : "?") + $0
            }
        }
        return try await site.ask(asked + Set(facts).sorted().map { "/w/api/v1/facts/\($0)" })
    }
}
