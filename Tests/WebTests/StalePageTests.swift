import Testing

@testable import Web

struct StalePageTests {
    @Test func `the page of old evidence says how much there is and lists it by body`() async throws {
        let site = try await Sites.national()
        let page = try await site.page("/england/stale?on=2026-07-08&months=12")
        let lead = page.leads.first ?? ""
        #expect(lead.contains("recorded as holding on 8 July 2026"))
        #expect(lead.contains("on evidence older than 12 months"))
        #expect(page.text.contains("Old evidence by body on 8 July 2026"))
    }

    @Test func `nothing is older than a hundred years and everything dated is older than none`() async throws {
        let site = try await Sites.world("example-group")
        let none = try await site.page("/w/stale?months=1200").text
        #expect(
            none.contains("0 facts recorded as holding on 1 November 2026 rest on evidence older than 1200 months.")
        )
        let all = try await site.page("/w/stale?months=0").text
        #expect(!all.contains("0 facts recorded as holding on 1 November 2026 rest"))
    }

    @Test func `the page of one body names its facts and who could confirm them`() async throws {
        let site = try await Sites.world("example-group")
        let page = try await site.page("/w/stale?months=12&body=harbourwick").text
        #expect(page.contains("What has to be confirmed: Harbourwick Hospitals"))
        #expect(page.contains("the company secretary of Harbourwick Hospitals"))
        #expect(page.contains("which is recorded as appointing"))
        let isOfOther = page.contains("chief executive of Thornmarsh")
        #expect(!isOfOther)
    }

    @Test(arguments: [
        ("months=twelve", "months"), ("months=-1", "months"), ("months=1201", "months"), ("body=nowhere", "body"),
        ("body=%3Cb%3E", "body"),
    ])
    func `what cannot be read is said, with what was expected`(query: String, field: String) async throws {
        let answer = try await Sites.world("example-group").ask("/w/stale?\(query)")
        #expect(answer.status == 400)
        #expect(try answer.page.text.contains("“\(field)” is “"))
    }

    @Test func `an earlier basis does not know what was recorded later`() async throws {
        let site = try await Sites.world("example-group")
        let early = try await site.page("/w/stale?months=0&on=2020-06-01&known=2020-06-01").text
        let (tellsOfBody, tellsOfGroup) = (early.contains("Northmere General"), early.contains("A group:"))
        #expect(tellsOfBody)
        #expect(!tellsOfGroup)
    }
}
