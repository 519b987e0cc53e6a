import HTTPTypes
import Register
import Rules
import Testing

@testable import Web

struct APIRuleTests {
    private static let base = "/example/api/v1/rules"

    @Test func `the list has every rule in the order of the text, page after page`() async throws {
        let site = try await Sites.national()
        var found: [String] = []
        var address: String? = APIRuleTests.base + "?limit=120&on=2024-11-06"
        while let asked = address {
            let answer = try await site.found(asked)
            found += answer["rules"].list.map { $0["id"].words }
            #expect(answer["page"]["total"].number == 292)
            #expect(answer["facts"].list.isEmpty)
            #expect(answer["rulebook"]["compiled"].text == "2026-11-23")
            #expect(answer["rulebook"]["digest"].text == "d1")
            address = answer["page"]["next"].text
        }
        #expect(found == Rulebooks.england.rules.map(\.id.raw))
    }

    @Test func `filters choose among the rules, together and on the day asked about`() async throws {
        let site = try await Sites.national()
        func ids(_ query: String) async throws -> [String] {
            try await site.found("\(APIRuleTests.base)?limit=500&\(query)")["rules"].list.map { $0["id"].words }
        }
        let rules = Rulebooks.england.rules
        for checking in Checking.allCases {
            let expected = rules.filter { $0.check.checking == checking }.map(\.id.raw)
            #expect(try await ids("check=\(checking.rawValue)") == expected)
        }
        #expect(
            try await ids("section=code-b&applies-to=foundation-trust")
                == rules.filter { $0.section.raw == "code-b" && $0.appliesTo == .foundationTrust }.map(\.id.raw)
        )
        #expect(
            try await ids("instrument=membership-1990").count
                == rules.filter { $0.instrument.raw == "membership-1990" }.count
        )
        let day = Registers.day("2014-04-13")
        for (asked, isIn) in [("yes", true), ("no", false)] {
            #expect(
                try await ids("on=2014-04-13&in-force=\(asked)")
                    == rules.filter { $0.force.contains(day) == isIn }.map(\.id.raw)
            )
        }
        #expect(try await ids("section=nothing") == [])
    }

    @Test func `one rule says what its page says`() async throws {
        let site = try await Sites.national()
        let answer = try await site.found("\(APIRuleTests.base)/nhsa2006.sch4.3.1?on=2010-01-01")
        #expect(answer["rule"]["inForce"] == .flag(true))
        #expect(answer["rule"]["grade"].text == "statute")
        #expect(answer["powers"].list.first?["holders"].list.first?["to"].text == "2022-06-30")
        #expect(answer["announced"].list.first?["id"].text == "future.health-bill-2026.nhse")
        #expect(answer["standing"].words.hasPrefix("The original text was read. Confidence high: "))
        let later = try await site.found("\(APIRuleTests.base)/mpr1990.reg2")
        #expect(later["replaces"].text == "mpr1990.reg2.original")
        #expect(later["numbers"].list.map { $0["values"].list.first?["value"].text } == ["12", "7", "5"])
        #expect(
            try await site.found("\(APIRuleTests.base)/mpr1990.reg2.original")["replacedBy"].text == "mpr1990.reg2"
        )
        #expect(try await site.ask("\(APIRuleTests.base)/nothing").status == 404)
    }

    @Test func `with another rulebook an answer that somebody holds is sent again`() async throws {
        let register = [("example", try await Registers.world("example-group"))]
        let path = APIRuleTests.base + "/code.B.2.7"
        func site(_ digest: String) -> Site { Sites.site(register, today: "2026-11-01", rulebookDigest: digest) }
        let tag = try #require(try await site("a").ask(path).header("ETag"))
        #expect(try await site("a").ask(path, headers: [.ifNoneMatch: tag]).status == 304)
        #expect(try await site("b").ask(path, headers: [.ifNoneMatch: tag]).status == 200)
    }
}
