import Register
import Registrar
import Testing

@testable import Web

/// What is private to a body or erased: of its entries, the log, the changes and the feed tell only that they are there.
struct HiddenEntriesTests {
    private static let paths = [
        "/w/log", "/w/log?known=7", "/w/log/entries/6", "/w/changes?from=2000-01-01",
        "/w/changes?from=2000-01-01&show=recorded", "/w/changes?from=2000-01-01&show=recorded&body=alderbeck",
        "/w/changes.atom", "/w/changes.atom?known=6",
    ]

    private func world(invented: Bool) -> String {
        """
        title: "A small register (invented for a test)"
        invented: \(invented ? "yes" : "no")
        entries:
          - source: {kind: document, title: A page (invented), date: 2024-01-01}
            changes:
              - {assert: alderbeck, body: {body: alderbeck, from: 2001-04-01, until: open}}
              - {assert: alderbeck.name, body-name: {body: alderbeck, name: Alderbeck NHS Trust, from: 2001-04-01, until: open}}
              - assert: alderbeck.nursing
                seat: {seat: alderbeck.nursing, body: alderbeck, seat-kind: executive, office: nursing-director, votes: yes, from: 2001-04-01, until: open}
              - assert: alderbeck.nursing.1
                appointment: {person: p-1, seat: alderbeck.nursing, capacity: substantive, from: 2020-01-01, until: open}
              - assert: alderbeck.leave
                absence: {person: p-1, seat: alderbeck.nursing, body: alderbeck, from: 2024-02-01, until: open}
              - correct: alderbeck.leave
                absence: {person: p-1, seat: alderbeck.nursing, body: alderbeck, from: 2024-02-05, until: open}
                because: The first day of the leave was another
              - {end: alderbeck.leave, to: 2024-04-30}
        """
    }

    @Test func `a private fact of a real register is in none of them, and its entry is`() async throws {
        let site = try await Sites.described(world(invented: false))
        for path in HiddenEntriesTests.paths {
            let answer = try await site.ask(path)
            #expect(answer.status == 200, "\(path)")
            for trace in ["alderbeck.leave", "of the leave", "absen", "2024-02", "2024-04-30"] {
                #expect(!answer.text.lowercased().contains(trace), "\(path): \(trace)")
            }
        }
        let table = try #require(try await site.page("/w/log").table("Entries"))
        let hidden = table.rows.filter { $0["What was done"] == "Private to a body" }
        #expect(hidden.count == 3)
        for column in ["By", "What it is about", "Kind"] {
            #expect(hidden.allSatisfy { $0[column] == "not shown" }, "\(column)")
        }
        #expect(
            try await site.page("/w/log/entries/6").leads[0].hasSuffix(
                "It is private to a body, and nothing more is shown."
            )
        )
        for entry in hidden.indices { #expect(try await site.ask("/w/log/entries/\(6 + entry)/opening").status == 404) }
        #expect(try await site.ask("/w/log/entries/6/proof").status == 200)
        #expect(
            try await site.page("/w/changes?from=2000-01-01&show=recorded").text.contains(
                "Of 3 it is shown only that they are there"
            )
        )
    }

    @Test func `the same in a register marked invented is shown`() async throws {
        let site = try await Sites.described(world(invented: true))
        #expect(try await site.page("/w/log").text.contains("An absence: p-1, nursing director of Alderbeck"))
        #expect(try await site.ask("/w/log/entries/6/opening").status == 200)
    }

    @Test func `an erased person is in none of them, at no basis`() async throws {
        let registrar = try await Registers.world("example-group")
        let site = Sites.site([("w", registrar)], today: "2026-11-01")
        let paths =
            (0...8).flatMap { page -> [String] in
                let before = max(433 - page * 50, 2)
                return ["/w/log?before=\(before)", "/w/log?before=\(min(before, 301))&known=300"]
            } + [
                "/w/changes?from=2019-01-01", "/w/changes?from=2019-01-01&show=recorded", "/w/changes.atom",
                "/w/changes?from=2019-01-01&known=60", "/w/changes?from=2019-01-01&show=recorded&known=60",
                "/w/changes.atom?known=60", "/w/log/entries/34", "/w/log/entries/34/opening",
            ]
        let before = try await site.ask(paths)
        #expect(before.filter { $0.text.contains("Ashgrove") }.count > 6)
        _ = try await registrar.erase(try #require(PersonID("p-103")), reason: "Objection upheld", power: "Article 17")
        for answer in try await site.ask(paths) {
            #expect(answer.status == (answer.path.contains("opening") ? 404 : 200), "\(answer.path)")
            for trace in ["Ashgrove", "p-103", "Objection upheld"] {
                #expect(!answer.text.contains(trace), "\(answer.path): \(trace)")
            }
        }
        let entry = try await site.page("/w/log/entries/34")
        #expect(entry.leads[0].contains("What it said was erased by entry "))
        let table = try #require(try await site.page("/w/log?before=35").table("Entries"))
        #expect(table.rows[0]["What was done"].hasPrefix("Erased by entry "))
        let recorded = try await site.page("/w/log")
        #expect(recorded.text.contains("8 entries erased, under Article 17"))
    }

    @Test func `what was erased is told again by the feed, so that readers replace what they have`() async throws {
        let registrar = try await Registers.world("example-group")
        let site = Sites.site([("w", registrar)], today: "2026-11-01")
        let erased = try await registrar.erase(
            try #require(PersonID("p-103")),
            reason: "Asked for",
            power: "Article 17"
        )
        let newest = try #require(erased.0.positions.max())
        let moment = try await registrar.publishedLog(.now).line(at: 433).recordedAt.text
        let text = try await site.ask("/w/changes.atom").text
        let entry = try #require(text.split(separator: "<entry>").first { $0.contains(":entry:\(newest)</id>") })
        #expect(entry.contains("<updated>\(moment)</updated>"))
        #expect(entry.contains("erased by entry 4"))
    }
}
