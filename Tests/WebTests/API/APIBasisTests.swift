import Exchange
import Register
import Registrar
import Store
import Testing

@testable import Web

/// An answer says what it was computed from, agrees with the pages, and is the same for the same basis.
struct APIBasisTests {
    @Test(arguments: APIPlaces.timed)
    func `every answer names its basis and the facts on which it rests`(_ path: String) async throws {
        let site = try await Sites.national()
        let asked = path + (path.contains("?") ? "&" : "?") + "on=2024-11-06&known=429"
        let found = try await site.found(asked)
        let basis = (found["basis"])
        #expect(basis["register"].text == "example")
        #expect(basis["validOn"].text == "2024-11-06")
        #expect(basis["knownAt"].number == 429)
        #expect(basis["program"].text == ProgramVersion.text)
        #expect(basis["recordedAt"].words.hasSuffix("Z"))
        let registrar = site.mounts[1].registrar
        #expect(basis["checkpoint"]["size"].number == (try await registrar.head().position))
        let text = try #require(try await registrar.latestCheckpoint())
        #expect(text.contains(basis["checkpoint"]["root"].text ?? "no root"))
        let facts = (found["facts"]).texts
        #expect(facts == Set(facts).sorted())
        for fact in facts {
            #expect(try await site.ask("/example/api/v1/facts/\(fact)?known=429").status == 200, "\(fact)")
        }
    }

    @Test(arguments: APIPlaces.timed)
    func `what is recorded later changes no earlier answer`(_ path: String) async throws {
        let site = try await Sites.national()
        let now = try await site.found(path)
        let head = try #require(now["basis"]["knownAt"].number)
        let today = path + (path.contains("?") ? "&" : "?") + "on=2026-11-01&known=\(head)"
        #expect(try await site.found(today) == now)
    }

    @Test func `the count agrees with the national page, on each kind of evidence`() async throws {
        let site = try await Sites.national()
        let found = try await site.found("/england/api/v1/sharing?on=2024-11-06")
        let page = try await site.page("/england/?on=2024-11-06")
        let counts = (found["counts"]).list
        #expect(counts.compactMap { $0["restsOn"].text } == ["arrangements", "appointments", "all"])
        let first = try #require(counts.first)
        #expect(page.leads.contains(first["sentence"].text ?? "none"))
        #expect(first["sharing"]["certain"].number == 61)
        #expect(first["sharing"]["possible"].number == 71)
        #expect(first["sharing"]["confirmed"].number == 57)
        for count in counts {
            for name in ["certain", "possible", "confirmed"] {
                #expect(count["bodies"][name].list.count == count["sharing"][name].number)
            }
            let certain = Set(count["bodies"]["certain"].texts)
            #expect(certain.isSubset(of: count["bodies"]["possible"].texts))
            #expect(certain.isSuperset(of: count["bodies"]["confirmed"].texts))
        }
    }

    @Test func `a month of the series is the count on its first day`() async throws {
        let site = try await Sites.national()
        for restsOn in SharingBasis.allCases.map(\.rawValue) {
            let path = "/england/api/v1/sharing/months?from=2024-01&until=2024-12&rests-on=\(restsOn)"
            let months = (try await site.found(path)["months"]).list
            #expect(months.count == 12)
            #expect(months.first?["month"].text == "2024-01" && months.last?["month"].text == "2024-12")
            let day = try await site.found("/england/api/v1/sharing?on=2024-11-01")
            let count = day["counts"].list.first { $0["restsOn"].text == restsOn }
            #expect(months[10]["day"].text == "2024-11-01")
            #expect(months[10]["sharing"] == count?["sharing"])
            #expect(months[10]["chairs"] == count?["chairs"]["sharing"])
            #expect(months[10]["open"] == day["open"])
        }
    }

    @Test func `without months the series is that of the chart`() async throws {
        let site = try await Sites.national()
        let found = try await site.found("/england/api/v1/sharing/months?limit=500")
        let months = (found["months"]).list.compactMap { $0["month"].text }
        #expect(months.first == "2016-01" && months.last == "2026-11" && months.count == 131)
        let early = try await site.found("/england/api/v1/sharing/months?on=2010-05-01")
        #expect(early["months"].list.compactMap { $0["month"].text } == ["2010-05"])
    }

    @Test func `a register in which nothing is recorded answers`() async throws {
        let site = Sites.site([("w", Registrar(store: MemoryStore(), key: nil))], today: "2026-11-01")
        for path in ["", "/bodies", "/groups", "/facts", "/entries", "/sharing", "/search?q=x", "/people?q=abc"] {
            let found = try await site.found("/w/api/v1" + path)
            #expect(found["basis"]["knownAt"].number == 0)
            #expect(found["basis"]["checkpoint"] == .nothing)
            #expect(found["facts"].list.isEmpty)
        }
        let months = try await site.found("/w/api/v1/sharing/months?limit=1")
        #expect(try await site.found(months["page"]["next"].words)["months"].list.first?["month"].text == "2016-02")
    }
}
