import Register
import Rules
import Testing

@testable import Web

/// What the rules give for a body, as its page tells it.
struct BodyRulesPageTests {
    @Test func `the page says in its first line how many are met, not met and unknown`() async throws {
        let page = try await Sites.national().page("/example/bodies/northmere/rules?on=2024-10-31")
        #expect(PageRules.faults(page) == [])
        #expect(page.first("h1")?.text.hasPrefix("What the rules give for Northmere") == true)
        #expect(page.leads.first?.hasPrefix("Computed from recorded facts: not met 0 of statute, ") == true)
        #expect(page.text.contains("No legal advice."))
        #expect(page.text.contains("waiting for meetings in common"))
        #expect(!page.text.lowercased().contains("compliant"))
    }

    @Test func `what is unknown is told apart, with what is missing and who could say it`() async throws {
        let page = try await Sites.national().page("/example/bodies/northmere/rules?on=2024-10-31")
        let unknown = try #require(page.section("Unknown"))
        #expect(
            unknown.text.contains(
                "who is accounting officer: the company secretary of Northmere University Hospitals could say."
            )
        )
        #expect(unknown.links.contains { $0.path == "/example/rules/nhsa2006.sch7.16.1a" })
        #expect(unknown.links.contains { $0.path.hasPrefix("/example/facts/northmere.") })
        for link in page.first("main")?.links ?? [] where link.path.contains("/facts/") {
            #expect(link.fields["on"] == "2024-10-31")
        }
    }

    @Test func `of a body that is only in the national register no rule of composition is met`() async throws {
        let page = try await Sites.national().page("/england/bodies/RTR/rules?on=2024-11-06")
        #expect(PageRules.faults(page) == [])
        #expect(page.section("Met") == nil)
        #expect(page.section("Not met") == nil)
        #expect(page.section("Unknown") != nil)
    }

    @Test func `its page leads there, on the same basis`() async throws {
        let page = try await Sites.national().page("/england/bodies/RTR?on=2024-11-06")
        let link = try #require(page.first("main")?.links.first { $0.path == "/england/bodies/RTR/rules" })
        #expect(link.fields["on"] == "2024-11-06")
        #expect(link.words == "What the rules of statute, Code and practice give here")
    }
}
