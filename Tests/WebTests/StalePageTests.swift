import Testing

@testable import Web

struct StalePageTests {
    @Test func `the page of old evidence says how much there is and lists it by body`() async throws {
        let site = try await Sites.national()
        let page = try await site.page("/england/stale?on=2026-07-08&months=12")
        let lead = page.leads.first ?? ""
        #expect(lead.contains("hold or may hold on 8 July 2026"))
        #expect(lead.contains("on evidence older than 12 months"))
        #expect(page.text.contains("Old evidence by body on 8 July 2026"))
    }

    @Test func `nothing is older than a hundred years and everything dated is older than none`() async throws {
        let site = try await Sites.world("example-group")
        let none = try await site.page("/w/stale?months=1200").text
        #expect(
            none.contains("0 facts that hold or may hold on 1 November 2026 rest on evidence older than 1200 months.")
        )
        let all = try await site.page("/w/stale?months=0").text
        #expect(!all.contains("0 facts that hold or may hold on 1 November 2026 rest"))
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

struct OwnRegisterTests {
    private static let world = """
        title: "Two boards (invented)"
        invented: yes
        sources:
          list: {kind: document, title: A list (invented), address: https://list.example, publisher: Invented, date: 2026-10-01}
        entries:
          - recorded: 2026-10-03
            author: secretary
            source: list
            changes:
              - {assert: a, body: {body: a, from: 2010, until: open}}
              - {assert: b, body: {body: b, from: 2010, until: open}}
              - {assert: a.chair, seat: {seat: a.chair, body: a, seat-kind: chair, office: chair}}
              - {assert: b.chair, seat: {seat: b.chair, body: b, seat-kind: chair, office: chair}}
              - assert: a.chair.1
                appointment: {person: p-1, named-as: Ann Example, seat: a.chair, capacity: substantive, from: 2024-04-01, until: open}
              - assert: b.chair.1
                appointment: {person: p-1, named-as: Ann Example, seat: b.chair, capacity: substantive, from: 2024-04-01, until: open}
        """

    @Test func `a register without arrangements counts the people in the seats, and says so`() async throws {
        let page = try await Sites.described(OwnRegisterTests.world).page("/w/?on=2026-11-01")
        let lead = page.leads.first ?? ""
        #expect(lead.hasPrefix("By the appointments recorded, 2 of 2 bodies are recorded as sharing"))
        let words = page.text
        let (compares, tells) = (words.contains("not compiled"), words.contains("0 of 2 on 1 November 2026"))
        #expect(!compares)
        #expect(!tells)
        #expect(page.text.contains("2 of 2 on 1 November 2026"))
    }
}
