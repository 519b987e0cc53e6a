import Register
import Testing

struct SnapshotSeatTests {
    private static let seat: SeatID = Samples.chairSeat
    private static let year = Samples.period("2024-01-01", "2025-01-01")
    private static let defined = Samples.assert("seat", Samples.seat(seat, in: Samples.northmere, .chair))

    private static func holds(_ fact: String, _ person: PersonID, _ dated: Period = year) -> Change {
        Samples.assert(fact, Samples.appointment(person, to: seat, dated))
    }

    @Test func `a seat exists while nobody holds it, and that alone does not make it vacant`() {
        let snapshot = Samples.snapshot([SnapshotSeatTests.defined], on: "2024-06-01")
        #expect(snapshot.seats(of: Samples.northmere).map(\.payload.seat) == [SnapshotSeatTests.seat])
        #expect(snapshot.seat(SnapshotSeatTests.seat)?.fact.id == Samples.id("seat"))
        #expect(snapshot.holders(of: SnapshotSeatTests.seat).isEmpty)
        #expect(snapshot.state(of: SnapshotSeatTests.seat) == .notRecorded)
    }

    @Test func `a seat is vacant only while a source says so`() {
        let vacancy = Statement.vacancy(Vacancy(seat: SnapshotSeatTests.seat, dated: SnapshotSeatTests.year))
        let changes = [SnapshotSeatTests.defined, Samples.assert("v", vacancy)]
        for (day, isVacant) in [
            ("2023-12-31", false), ("2024-01-01", true), ("2024-12-31", true), ("2025-01-01", false),
        ] {
            let state = Samples.snapshot(changes, on: day).state(of: SnapshotSeatTests.seat)
            if case .vacant = state { #expect(isVacant, "\(day)") } else { #expect(!isVacant, "\(day)") }
        }
    }

    @Test func `a certain holder stands before a vacancy, and a vacancy before a possible holder`() throws {
        let vacancy = Samples.assert(
            "v",
            .vacancy(Vacancy(seat: SnapshotSeatTests.seat, dated: SnapshotSeatTests.year))
        )
        let certain = SnapshotSeatTests.holds("a", Samples.ashRowe)
        let possible = SnapshotSeatTests.holds("a", Samples.ashRowe, Samples.period("2024", "open"))
        let held = Samples.snapshot([SnapshotSeatTests.defined, vacancy, certain], on: "2024-06-01")
        #expect(held.state(of: SnapshotSeatTests.seat) == .held(held.holders(of: SnapshotSeatTests.seat)))
        let empty = Samples.snapshot([SnapshotSeatTests.defined, vacancy, possible], on: "2024-06-01")
        guard case .vacant(let stated, let holders) = empty.state(of: SnapshotSeatTests.seat) else {
            throw Unexpected()
        }
        #expect(stated.fact.id == Samples.id("v"))
        #expect(holders.map(\.person) == [Samples.ashRowe])
    }

    private struct Unexpected: Error {}

    @Test func `an absent holder still holds the seat`() {
        let absence = Statement.absence(
            Absence(
                person: Samples.ashRowe,
                seat: SnapshotSeatTests.seat,
                body: Samples.northmere,
                dated: SnapshotSeatTests.year
            )
        )
        let snapshot = Samples.snapshot(
            [SnapshotSeatTests.defined, SnapshotSeatTests.holds("a", Samples.ashRowe), Samples.assert("x", absence)],
            on: "2024-06-01"
        )
        #expect(snapshot.holders(of: SnapshotSeatTests.seat).map(\.person) == [Samples.ashRowe])
        #expect(snapshot.state(of: SnapshotSeatTests.seat) == .held(snapshot.holders(of: SnapshotSeatTests.seat)))
    }

    @Test func `sources that disagree are both kept, and both are holders`() {
        let papers = Samples.claim(
            Samples.appointment(Samples.ashRowe, to: SnapshotSeatTests.seat, SnapshotSeatTests.year),
            Samples.source("Board papers (invented)")
        )
        let newspaper = Samples.claim(
            Samples.appointment(Samples.beaLund, to: SnapshotSeatTests.seat, SnapshotSeatTests.year),
            Samples.source("A newspaper (invented)")
        )
        let snapshot = Samples.snapshot(
            [SnapshotSeatTests.defined, .assert(Samples.id("a"), papers), .assert(Samples.id("b"), newspaper)],
            on: "2024-06-01"
        )
        let holders = snapshot.holders(of: SnapshotSeatTests.seat)
        #expect(holders.map(\.person) == [Samples.ashRowe, Samples.beaLund])
        #expect(holders.map(\.appointment.fact.claim) == [papers, newspaper])
        #expect(snapshot.holders(of: .chair, in: Samples.northmere) == holders)
    }

    @Test func `two sources for one seat do not make two holders of one`() {
        let again = Samples.assert(
            "seat-again",
            Samples.seat(SnapshotSeatTests.seat, in: Samples.northmere, .chair, votes: true)
        )
        let snapshot = Samples.snapshot(
            [SnapshotSeatTests.defined, again, SnapshotSeatTests.holds("a", Samples.ashRowe)],
            on: "2024-06-01"
        )
        #expect(snapshot.seats(of: Samples.northmere).count == 2)
        #expect(snapshot.holders(of: .chair, in: Samples.northmere).map(\.appointment.fact.id.raw) == ["a"])
    }

    @Test func `certain holders come first, then in the order of their facts`() {
        let snapshot = Samples.snapshot(
            [
                SnapshotSeatTests.defined,
                SnapshotSeatTests.holds("d", Samples.id("person-d"), Samples.period("2024", "open")),
                SnapshotSeatTests.holds("c", Samples.id("person-c")),
                SnapshotSeatTests.holds("b", Samples.id("person-b"), Samples.period("2024-06", "open")),
                SnapshotSeatTests.holds("a", Samples.id("person-a"), Samples.period("2025-01-01", "open")),
                SnapshotSeatTests.holds("e", Samples.id("person-e")),
            ],
            on: "2024-06-01"
        )
        let holders = snapshot.holders(of: SnapshotSeatTests.seat)
        #expect(holders.map(\.appointment.fact.id.raw) == ["c", "e", "b", "d"])
        #expect(holders.map(\.coverage) == [.certainly, .certainly, .possibly, .possibly])
        #expect(snapshot.appointments(to: SnapshotSeatTests.seat).count == 5)
    }

    @Test func `an office is held in its own body only`() {
        let other: SeatID = Samples.id("eastholt.chair")
        let chief: SeatID = Samples.id("northmere.chief")
        let snapshot = Samples.snapshot(
            [
                SnapshotSeatTests.defined, Samples.assert("s2", Samples.seat(other, in: Samples.eastholt, .chair)),
                Samples.assert("s3", Samples.seat(chief, in: Samples.northmere, .chiefExecutive)),
                SnapshotSeatTests.holds("a", Samples.ashRowe),
                Samples.assert("b", Samples.appointment(Samples.ashRowe, to: other, SnapshotSeatTests.year)),
                Samples.assert("c", Samples.appointment(Samples.beaLund, to: chief, SnapshotSeatTests.year)),
            ],
            on: "2024-06-01"
        )
        func facts(_ office: Office, _ body: BodyID) -> [String] {
            snapshot.holders(of: office, in: body).map(\.appointment.fact.id.raw)
        }
        #expect(facts(.chair, Samples.northmere) == ["a"])
        #expect(facts(.chair, Samples.eastholt) == ["b"])
        #expect(facts(.chiefExecutive, Samples.northmere) == ["c"])
        #expect(facts(.chiefExecutive, Samples.eastholt) == [])
        #expect(
            snapshot.holdings(of: Samples.ashRowe).map(\.seat.payload.body) == [Samples.northmere, Samples.eastholt]
        )
    }

    @Test func `a designation is of its body while it lasts`() {
        let changes = [
            Samples.assert(
                "d",
                .designation(
                    Designation(
                        person: Samples.beaLund,
                        body: Samples.northmere,
                        designation: .viceChair,
                        dated: SnapshotSeatTests.year
                    )
                )
            )
        ]
        let during = Samples.snapshot(changes, on: "2024-06-01")
        #expect(during.designations(in: Samples.northmere).map(\.payload.person) == [Samples.beaLund])
        #expect(during.designations(in: Samples.eastholt).isEmpty)
        #expect(Samples.snapshot(changes, on: "2025-01-01").designations(in: Samples.northmere).isEmpty)
    }
}
