import Register
import Registrar
import Testing

@testable import Web

struct CompareTests {
    private func page(_ query: String) async throws -> Tag {
        try await Sites.national().page("/example/compare?\(query)")
    }

    @Test func `two groups stand side by side, with the differences in words`() async throws {
        let page = try await page("a=marram&b=marram-hospitals&on=2026-11-01")
        let table = try #require(page.table("Two groups on 1 November 2026"))
        #expect(table.head == ["What", "Marram Coast group", "Marram Hospitals", "How they differ"])
        #expect(table.rows.map(\.first) == GroupComparison.Row.allCases.map(\.inWords))
        let members = try #require(table.row("Bodies on the day"))
        #expect(members["Marram Coast group"] == "3" && members["Marram Hospitals"] == "2")
        #expect(members["How they differ"] == "1 more in Marram Coast group")
        #expect(
            table.row("Expected benefits recorded")?["How they differ"] == "recorded for Marram Coast group only"
        )
        let differing = table.column("How they differ").filter { !["the same", "recorded for neither"].contains($0) }
        #expect(page.leads.first?.hasSuffix("in \(differing.count) of \(table.rows.count) rows.") ?? false)
        #expect(PageRules.faults(page) == [])
    }

    @Test(
        arguments: [
            ("", "Choose two groups to see them side by side."),
            ("a=marram", "Choose the group to compare with Marram Coast group."),
            ("b=marram", "Choose the group to compare with Marram Coast group."),
            ("a=marram&b=marram", "Marram Coast group was chosen twice: choose another group beside it."),
            (
                "a=heath&b=marram",
                "No group “heath” is recorded here, as known now: choose the first group from the list."
            ),
            (
                "a=marram&b=%3Cb%3E+x",
                "No group “<b> x” is recorded here, as known now: choose the second group from the list."
            ),
        ]
    )
    func `what cannot be compared has an answer that says what to do`(_ query: String, _ said: String) async throws {
        let page = try await page(query)
        #expect(page.leads == [said])
        #expect(page.tables.isEmpty)
        #expect(PageRules.faults(page) == [])
    }

    @Test func `the form keeps what was typed and the basis`() async throws {
        let page = try await page("a=heath&b=marram&on=2024-11-06&known=371")
        let sent = page.formAddresses.filter { $0.path == "/example/compare" }
        #expect(sent.count == 2)
        for form in sent {
            #expect(form.fields["a"] == "heath" && form.fields["b"] == "marram")
            #expect(form.fields["on"] == "2024-11-06" && form.fields["known"] == "371")
        }
    }

    @Test func `a register without a group says that there is nothing to compare`() async throws {
        let site = try await Sites.described(
            """
            title: "A small register (invented for a test)"
            invented: yes
            sources:
              page: {kind: document, title: A page (invented), address: https://a.example/page}
            entries:
              - source: page
                changes:
                  - {assert: one, body: {body: one, from: 2001-04-01, until: open}}
            """
        )
        #expect(
            try await site.page("/w/compare").leads == ["No group is recorded here, so there is nothing to compare."]
        )
    }

    @Test func `groups of the real register can be compared with their neighbours`() async throws {
        let site = try await Sites.national()
        let base = try await site.mounts[0].registrar.base(.now)
        let groups = Snapshot(base, validOn: Registers.day("2024-11-06")).groups
        for first in stride(from: 0, to: groups.count - 1, by: 6) {
            let (one, other) = (groups[first], groups[first + 1])
            let page = try await site.page("/england/compare?a=\(one)&b=\(other)&on=2024-11-06")
            #expect(PageRules.faults(page) == [], "\(one) \(other)")
            #expect(page.table("Two groups on")?.rows.count == GroupComparison.Row.allCases.count)
        }
    }
}
