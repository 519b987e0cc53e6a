import Documents
import Foundation
import Models
import Register
import Rules
import Testing
import TextFiles

/// The table of non-executive directors of several bodies, in the example group.
@Suite struct SharedNonExecutivesTests {
    private func rows(_ body: String, adding entries: String = "") throws -> [[String]] {
        let evaluator = try entries.isEmpty ? TimelineTests.world.get() : StandardModels.example(adding: entries)
        let pack = try StandardModels.pack(EveryModelTests.plan(["shared-non-executives"]), evaluator)
        let clause = try #require(
            pack["role-descriptions"]?.clauses.first {
                $0.name.clause.raw == "non-executives-named" && $0.instance == body
            }
        )
        let resolved = try #require(
            pack["adoption-resolutions.\(body)"]?.clauses.first { $0.name.clause.raw == "board-non-executives" }
        )
        #expect(clause.table == resolved.table)
        return try #require(clause.table).rows.map { $0.map(\.plainText) }
    }

    private func entry(_ changes: String) -> String {
        """
          - recorded: 2026-12-01
            source: secretary-note
            changes:
        \(changes)

        """
    }

    @Test func `Whoever is a non-executive director of two bodies is in the table of both`() throws {
        let rows = try rows("northmere")
        #expect(rows.count == 1)
        let row = try #require(rows.first)
        #expect(row.count == 7)
        #expect(row[0] == "Tariq Hashemwala")
        #expect(row[1] == "non-executive, with a vote")
        #expect(row[2] == "from 1 June 2025, continuing; CoG 2025/06")
        #expect(row[3].hasPrefix("Appointments and remuneration committee; Audit committee; "))
        #expect(row[4].contains("of Harbourwick"))
        #expect(row[5].hasPrefix("[not recorded: the days a month of Tariq Hashemwala at Northmere"))
        #expect(row[5].contains("]; [not recorded: the days a month of Tariq Hashemwala at Harbourwick"))
        #expect(row[6] == "none recorded as published")
        #expect(try self.rows("harbourwick").map { $0[0] } == ["Tariq Hashemwala"])
        #expect(try self.rows("thornmarsh").map { $0[0] } == ["nobody is recorded"])
    }

    @Test func `Days and published interests stand in the table, and what is private does not`() throws {
        let row = try #require(
            try rows(
                "northmere",
                adding: entry(
                    """
                          - assert: tariq.days
                            time-commitment: {person: p-114, body: northmere, days: 2.5, per: month, from: 2025-06-01, until: open}
                          - assert: tariq.shown
                            interest: {person: p-114, body: northmere, about: Saltmarsh Care, interest: financial, published: yes,
                              from: 2025-06-01, until: open}
                          - assert: tariq.hidden
                            interest: {person: p-114, body: northmere, about: A private matter, interest: indirect,
                              from: 2025-06-01, until: open}
                    """
                )
            )
            .first
        )
        #expect(row[5].hasPrefix("2.5 days a month at Northmere"))
        #expect(row[6] == "Saltmarsh Care (financial)")
    }

    @Test func `Two people of one name are told apart wherever a document names them`() throws {
        let twin = entry(
            """
                  - {assert: twin-name, person-name: {person: p-901, name: Tariq Hashemwala}}
                  - {end: thornmarsh.ned-5.1, to: 2026-11-30}
                  - assert: twin-seat
                    appointment: {person: p-901, named-as: Tariq Hashemwala, seat: thornmarsh.ned-5, capacity: substantive,
                      from: 2026-12-01, until: open}
            """
        )
        let row = try #require(try rows("northmere", adding: twin).first)
        #expect(row[0].hasPrefix("Tariq Hashemwala (non-executive of "))
        let pack = try StandardModels.pack(
            EveryModelTests.plan(["shared-non-executives"]),
            try StandardModels.example(adding: twin)
        )
        let texts = pack.documents.flatMap { $0.clauses.map(\.plainText) }
        #expect(texts.contains { $0.contains("Tariq Hashemwala (non-executive of Thornmarsh") })
        for text in texts {
            for rest in text.components(separatedBy: "Tariq Hashemwala").dropFirst() {
                #expect(rest.hasPrefix(" (non-executive of "), "\(text)")
            }
        }
    }
}
