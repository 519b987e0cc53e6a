import Register
import Testing

struct MissingFactTests {
    private func missing(_ build: (inout SharingWorld) -> Void) -> [MissingFact] {
        var world = SharingWorld("alder")
        build(&world)
        return world.on("2024-06-30").missing(in: world.id("alder"))
    }

    private func appointment(_ world: SharingWorld, by: String?, _ capacity: Capacity, _ period: Period) -> Statement {
        .appointment(
            Appointment(
                person: world.id("ann"),
                namedAs: nil,
                seat: world.id("alder.chair"),
                capacity: capacity,
                appointedBy: by,
                approval: nil,
                statedShared: nil,
                dated: period
            )
        )
    }

    @Test func `of an empty board the body lacks everything and no seat is named`() {
        let found = missing { _ in }
        #expect(found.map(\.what) == [.bodyName, .legalKind, .chairSeat, .chiefExecutiveSeat, .wholeList])
        #expect(found.allSatisfy { $0.seat == nil && $0.fact == nil })
    }

    @Test func `what the body has is not missing`() {
        let found = missing { world in
            world.kind("alder", .nhsTrust)
            let name = BodyName(body: world.id("alder"), name: "Alder NHS Trust (invented)", dated: .notRecorded)
            world.state("name", .bodyName(name))
            world.hold("ann", .chair, of: "alder")
            world.hold("leo", .chiefExecutive, of: "alder")
            world.whole(.boardMembers, of: "alder")
        }
        #expect(Set(found.map(\.what)) == [.appointingAuthority])
    }

    @Test func `a whole holding lacks nothing, and each field that is left out is told with its fact`() {
        let whole = SharingWorld.period("2020-01-01", "open")
        let cases: [(String?, Capacity, Period, [MissingFact.What])] = [
            ("The council", .substantive, whole, []),
            (nil, .substantive, whole, [.appointingAuthority]),
            ("The council", .notStated, whole, [.capacity]),
            ("The council", .interim, SharingWorld.period("not recorded", "open"), [.start]),
            ("The council", .interim, SharingWorld.period("seen 2020-01-01", "open"), [.start]),
            ("The council", .interim, SharingWorld.period("2020", "open"), [.exactStart]),
            ("The council", .interim, SharingWorld.period("2020-01-01", "not recorded"), [.end]),
            ("The council", .interim, SharingWorld.period("2020-01-01", "2025"), [.exactEnd]),
            ("The council", .interim, SharingWorld.period("2020-01-01", "2025-01-01"), []),
        ]
        for (by, capacity, period, expected) in cases {
            let found = missing { world in
                world.hold("old", .chair, of: "alder", from: "2001-01-01", until: "2002-01-01")
                world.state("held", appointment(world, by: by, capacity, period))
            }.filter { $0.seat != nil }
            #expect(found.map(\.what) == expected, "\(period)")
            #expect(found.allSatisfy { $0.fact?.raw == "held" && $0.person?.raw == "ann" })
        }
    }

    @Test func `a seat lacks its vote and its holder, and names the fact of the seat`() {
        let found = missing { world in
            let seat = Seat(
                seat: world.id("empty"),
                body: world.id("alder"),
                kind: .associate,
                office: nil,
                title: "Associate",
                votes: nil,
                dated: .notRecorded
            )
            world.state("seat", .seat(seat))
        }.filter { $0.seat != nil }
        #expect(found.map(\.what) == [.votes, .holder])
        #expect(found.map(\.fact?.raw) == ["seat", "seat"])
    }

    @Test func `a source without a date, and none but the list itself, are two things`() throws {
        let own = try #require(Source.ownList)
        let undated = try #require(Source(kind: .document, title: "A page", address: "", publisher: "", date: nil))
        for (source, expected) in [(own, MissingFact.What.source), (undated, .sourceDate)] {
            var world = SharingWorld("alder")
            world.hold("old", .chair, of: "alder", from: "2001-01-01", until: "2002-01-01")
            let statement = appointment(world, by: "The council", .acting, SharingWorld.period("2020-01-01", "open"))
            let claim = try #require(Claim(statement: statement, sources: [source], confidence: .notStated))
            var ledger = world.ledger
            try ledger.append(
                Entry(
                    position: ledger.head + 1,
                    recordedAt: Instant(seconds: 0),
                    author: "tester",
                    content: .change(.assert(world.id("held"), claim))
                )
            )
            let snapshot = Snapshot(FactIndex(Facts(ledger, at: ledger.head)), validOn: Samples.day("2024-06-30"))
            #expect(snapshot.missing(in: world.id("alder")).filter { $0.seat != nil }.map(\.what) == [expected])
        }
    }

    @Test func `words say how many and of how many boards`() {
        let snapshot = SharingWorld("alder").on("2024-06-30")
        #expect(
            snapshot.missingInWords([snapshot.missing(in: Samples.id("alder"))])
                == "5 things are not recorded of 1 board as at 30 June 2024."
        )
        #expect(
            snapshot.missingInWords([[], []])
                == "Nothing that a board list holds is missing of 2 boards as at 30 June 2024."
        )
    }
}
