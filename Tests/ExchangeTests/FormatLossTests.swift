import Foundation
import Register
import Testing

@testable import Exchange

/// What the forms of other programs say, and what they tell that they cannot, of a small register.
@Suite struct FormatLossTests {
    private static let page = "https://a.example/1"

    /// A register with one trust, one chair and one person, and one more fact for each statement.
    private func snapshot(
        appointed: (String, String) = ("2020-01-01", "open"),
        existence: (String, String) = ("2000-01-01", "open"),
        at address: String = page,
        kind: SeatKind = .chair,
        stated: Bool? = nil,
        _ more: [Statement] = []
    ) throws -> Snapshot {
        let (body, seat) = (try #require(BodyID("AA1")), try #require(SeatID("AA1.chair")))
        let statements: [Statement] = [
            .bodyExistence(BodyExistence(body: body, successors: [], dated: try period(existence.0, existence.1))),
            .seat(
                Seat(seat: seat, body: body, kind: kind, office: nil, title: nil, votes: nil, dated: .notRecorded)
            ),
            .appointment(
                Appointment(
                    person: try #require(PersonID("jo")),
                    namedAs: nil,
                    seat: seat,
                    capacity: .substantive,
                    appointedBy: nil,
                    approval: nil,
                    statedShared: stated,
                    dated: try period(appointed.0, appointed.1)
                )
            ),
        ]
        let source = try #require(Source(kind: .document, title: "", address: address, publisher: "", date: nil))
        let facts = Facts().applying(
            try (statements + more).enumerated().map { number, statement in
                .assert(
                    try #require(FactID("fact.\(number)")),
                    try #require(Claim(statement: statement, sources: [source], confidence: .high))
                )
            }
        )
        let day = try #require(CalendarDay(iso: "2024-11-06"))
        return Snapshot(SnapshotBase(FactIndex(facts)), validOn: day)
    }

    private func period(_ from: String, _ until: String) throws -> Period {
        let (start, end) = (try #require(Boundary(text: from)), try #require(Boundary(text: until)))
        return try #require(Period(from: start, until: end, lastSeen: nil))
    }

    private func bods(_ snapshot: Snapshot) -> BODS {
        BODS(snapshot, citation: Citation(snapshot, recordedAt: nil, root: "AAAA", address: nil))
    }

    /// The statements of BODS about one kind of record.
    private func statements(_ snapshot: Snapshot, _ type: String) throws -> [[String: Any]] {
        let json = try JSONSerialization.jsonObject(with: Data(bods(snapshot).json()))
        return try #require(json as? [[String: Any]]).filter { $0["recordType"] as? String == type }
    }

    private func interest(_ snapshot: Snapshot) throws -> [String: Any] {
        let role = try #require(try statements(snapshot, "relationship").first)
        let details = try #require(role["recordDetails"] as? [String: Any])
        return try #require((details["interests"] as? [[String: Any]])?.first)
    }

    private func popolo(_ snapshot: Snapshot, _ list: String) throws -> [[String: Any]] {
        let json = try JSONSerialization.jsonObject(with: Data(Popolo(snapshot).json()))
        return try #require((json as? [String: Any])?[list] as? [[String: Any]])
    }

    private func extras(_ snapshot: Snapshot, _ list: String) throws -> [String: String] {
        try #require(try popolo(snapshot, list).first?["extras"] as? [String: String])
    }

    @Test(arguments: [
        ("2024-10", "closed"), ("2024", "new"), ("2024-11-06", "closed"), ("2024-11-07", "new"), ("open", "new"),
        ("seen 2023", "new"), ("unknown", "new"),
    ])
    func `BODS closes the record of a role and of a body that have certainly ended`(until: String, status: String)
        throws
    {
        let role = try statements(try snapshot(appointed: ("2020-01-01", until)), "relationship")
        #expect(role.map { $0["recordStatus"] as? String } == [status])
        let body = try statements(try snapshot(existence: ("2000-01-01", until)), "entity")
        #expect(body.map { $0["recordStatus"] as? String } == [status])
    }

    @Test func `BODS says that a last day known in part is no end date`() throws {
        let snapshot = try snapshot(appointed: ("2020-01-01", "2024-10"))
        #expect(try interest(snapshot)["endDate"] == nil)
        #expect(
            bods(snapshot).leftOut.lines.contains {
                $0.contains("the exact dates of 1 fact of the kind appointment: a last day that is not one known day")
            }
        )
    }

    @Test func `an end that is only seen is counted, and told to read as continuing`() throws {
        let snapshot = try snapshot(appointed: ("2020-01-01", "seen 2023"))
        for lines in [Popolo(snapshot).leftOut.lines, bods(snapshot).leftOut.lines] {
            #expect(
                lines.contains {
                    $0.contains(
                        "1 fact of the kind appointment: no end date reads as continuing, and the fact was only"
                    )
                }
            )
        }
        #expect(try extras(snapshot, "memberships")["end"] == "seen 2023")
    }

    private func body() throws -> BodyID { try #require(BodyID("AA1")) }

    private func kind(_ kind: LegalKind, _ from: String, _ until: String) throws -> Statement {
        .bodyLegalKind(BodyLegalKind(body: try body(), kind: kind, dated: try period(from, until)))
    }

    @Test func `the kind of a closed body is said with the days for which it is recorded`() throws {
        let snapshot = try snapshot(
            existence: ("2000-01-01", "2020-04-01"),
            [try kind(.nhsTrust, "seen 2010-02", "2012-01-01"), try kind(.foundationTrust, "2012-01-01", "2020-04-01")]
        )
        let details = try #require(try statements(snapshot, "entity").first?["recordDetails"] as? [String: Any])
        #expect(
            (details["entityType"] as? [String: String])?["details"]
                == "kind not recorded for 2024-11-06; for other days: NHS trust (from seen 2010-02, last day 2011-12-31); NHS foundation trust (from 2012-01-01, last day 2020-03-31)"
        )
        let extras = try extras(snapshot, "organizations")
        #expect(extras["legal_kind"] == nil)
        #expect(
            extras["legal_kinds"]
                == "nhs-trust (from seen 2010-02, last day 2011-12-31); foundation-trust (from 2012-01-01, last day 2020-03-31)"
        )
        #expect(bods(snapshot).leftOut.facts("body-kind") == 0)
        #expect(!bods(snapshot).leftOut.lines.contains { $0.contains("a kind has no dates") })
    }

    @Test func `a kind of another day than that asked is counted where one of the day is said`() throws {
        let snapshot = try snapshot([
            try kind(.nhsTrust, "2000-01-01", "2012-01-01"), try kind(.foundationTrust, "2012-01-01", "open"),
        ])
        let details = try #require(try statements(snapshot, "entity").first?["recordDetails"] as? [String: Any])
        #expect((details["entityType"] as? [String: String])?["details"] == "NHS foundation trust")
        #expect(bods(snapshot).leftOut.facts("body-kind") == 1)
        #expect(
            OpenTable.named("lookup_bodies")?.columns.first { $0.name == "legal_kind" }?.missing.contains("day")
                ?? false
        )
    }

    @Test func `what Popolo says is in extras or a note is there`() throws {
        let snapshot = try snapshot([
            .bodyName(BodyName(body: try body(), name: "Old", dated: try period("seen 2001", "2010-03"))),
            .bodyName(BodyName(body: try body(), name: "New", dated: try period("2010-03-01/2010-04-15", "unknown"))),
            .bodySector(BodySector(body: try body(), sector: .acute, dated: try period("seen 2001", "open"))),
            .bodyRegion(BodyRegion(body: try body(), region: "North", dated: try period("seen 2002", "open"))),
            .personName(
                PersonName(person: try #require(PersonID("jo")), name: "Jo", dated: try period("seen 2003", "open"))
            ),
        ])
        let organization = try #require(try popolo(snapshot, "organizations").first)
        let extras = try extras(snapshot, "organizations")
        #expect(extras["name_period"] == "from 2010-03-01/2010-04-15, end unknown")
        #expect(extras["sectors"] == "acute (from seen 2001, end open)")
        #expect(extras["regions"] == "North (from seen 2002, end open)")
        let others = try #require(organization["other_names"] as? [[String: String]])
        #expect(others.map { $0["note"] } == ["from seen 2001, last day 2010-02-28/2010-03-30"])
        #expect(try self.extras(snapshot, "persons")["name_period"] == "from seen 2003, end open")
        let names = Popolo(snapshot).leftOut.lines.filter { $0.contains("of the kind body-name") }
        #expect(names.count == 3)
        #expect(names.allSatisfy { $0.contains("it is in the note of the name, or in extras") })
    }

    @Test func `each loss of sources, dates, people and sharing is counted`() throws {
        let name = Statement.personName(
            PersonName(person: try #require(PersonID("jo")), name: "Jo", dated: try period("2003", "open"))
        )
        let other = Statement.personName(
            PersonName(person: try #require(PersonID("jo")), name: "Jo B", dated: try period("2001", "2003"))
        )
        let body = Statement.bodyName(BodyName(body: try body(), name: "N", dated: try period("2001", "open")))
        let full = try snapshot(
            at: "github:a/b@c",
            stated: true,
            [name, other, body, try kind(.nhsTrust, "2001", "open")]
        )
        let popolo = Popolo(full).leftOut.lines.joined(separator: "\n")
        #expect(popolo.contains("leaves out sources of 1 fact of the kind body: a source that has no plain address"))
        #expect(popolo.contains("(stated_shared) of 1 fact of the kind appointment"))
        let bods = bods(full).leftOut.lines.joined(separator: "\n")
        #expect(bods.contains("(stated_shared) of 1 fact of the kind appointment"))
        #expect(bods.contains("the exact dates of 1 fact of the kind body-name: a name has no dates"))
        #expect(bods.contains("the exact dates of 2 facts of the kind person-name: a name has no dates"))
        #expect(bods.contains("the exact dates of 1 fact of the kind body-kind: a kind has no dates"))
        #expect(bods.contains("the sources of 1 fact of the kind body-name: a body has one source"))
        #expect(bods.contains("the sources of 1 fact of the kind body-kind: a body has one source"))
        #expect(bods.contains("the sources of 1 fact of the kind person-name: a person has one source"))
        let associate = try snapshot(kind: .associate, [name])
        #expect(self.bods(associate).leftOut.facts("person-name") == 1)
        #expect(try statements(associate, "person").isEmpty)
    }

    @Test func `the last day is said in one way`() throws {
        let snapshot = try snapshot(appointed: ("2020-01-01", "2024-10-31"))
        let interest = try interest(snapshot)
        #expect(interest["endDate"] as? String == "2024-10-30")
        #expect((interest["details"] as? String)?.hasSuffix("; from 2020-01-01, last day 2024-10-30") ?? false)
        let extras = try extras(snapshot, "memberships")
        #expect(extras["last_day"] == "2024-10-30")
        #expect(extras["until"] == nil && extras["end"] == nil)
    }
}
