import Testing

@testable import Web

struct GroupSentenceTests {
    @Test(arguments: ["/example/groups/marram", "/example/groups/marram/profile"])
    func `a joint committee is an exception to each deciding for itself`(_ path: String) async throws {
        let lead = try await Sites.national().page("\(path)?on=2026-11-01").leads.joined(separator: " ")
        #expect(
            lead.contains("Each decides and answers for itself, except where a joint committee of theirs decides.")
        )
    }

    @Test(arguments: ["/england/groups/gstt-kch", "/england/groups/gstt-kch/profile"])
    func `members that are only possible are not told as members`(_ path: String) async throws {
        let lead = try await Sites.national().page("\(path)?on=2024-11-06").leads.joined(separator: " ")
        #expect(lead.contains("On 6 November 2024 it may be "))
        #expect(lead.contains("Each decides and answers for itself. Not certain on this day"))
    }

    @Test func `boards led by somebody who may hold none of them are counted as possible`() async throws {
        let page = try await Sites.national().page("/england/groups/foundation-group/profile?on=2024-11-06")
        let row = try #require(page.table("Foundation Group")?.row("Chief executive: time on board, boards"))
        for body in ["Wye Valley NHS Trust", "South Warwickshire University NHS Foundation Trust"] {
            #expect(row[body].contains("on 0, up to 4, boards"), "\(body): \(row[body])")
        }
    }
}
