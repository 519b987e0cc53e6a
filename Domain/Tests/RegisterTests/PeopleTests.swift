import Invented
import Register
import Testing

struct PeopleTests {
    private static let ash = Samples.ashRowe
    private static let bea = Samples.beaLund
    private static let day = "2024-06-01"
    private static let year = Samples.period("2024-01-01", "2025-01-01")

    /// Two chairs under two identifiers and one name.
    private static let twoChairs: [Change] = [
        Samples.assert("s1", Samples.seat(Samples.chairSeat, in: Samples.northmere, .chair)),
        Samples.assert("s2", Samples.seat(Samples.id("eastholt.chair"), in: Samples.eastholt, .chair)),
        Samples.assert("n1", Samples.personName(ash, "Ash Rowe (invented)")),
        Samples.assert("n2", Samples.personName(bea, "Ash Rowe (invented)")),
        Samples.assert("a1", Samples.appointment(ash, to: Samples.chairSeat, year, namedAs: "Ash Rowe (invented)")),
        Samples.assert(
            "a2",
            Samples.appointment(bea, to: Samples.id("eastholt.chair"), year, namedAs: "Ash Rowe (invented)")
        ),
    ]

    private static func holdings(_ person: PersonID, _ snapshot: Snapshot) -> [String] {
        snapshot.holdings(of: person).map(\.appointment.fact.id.raw)
    }

    @Test func `equal names are never identity`() {
        let snapshot = Samples.snapshot(PeopleTests.twoChairs, on: PeopleTests.day)
        #expect(snapshot.name(of: PeopleTests.ash) == snapshot.name(of: PeopleTests.bea))
        #expect(snapshot.person(PeopleTests.ash) != snapshot.person(PeopleTests.bea))
        #expect(PeopleTests.holdings(PeopleTests.ash, snapshot) == ["a1"])
        #expect(PeopleTests.holdings(PeopleTests.bea, snapshot) == ["a2"])
        #expect(snapshot.links(.appointments).isEmpty)
    }

    @Test func `a merge joins what two identifiers hold, whichever is asked for`() {
        let changes = PeopleTests.twoChairs + [Samples.assert("m", Samples.same(PeopleTests.ash, PeopleTests.bea))]
        let snapshot = Samples.snapshot(changes, on: PeopleTests.day)
        for person in [PeopleTests.ash, PeopleTests.bea] {
            #expect(snapshot.person(person) == PeopleTests.ash)
            #expect(PeopleTests.holdings(person, snapshot) == ["a1", "a2"])
            #expect(snapshot.appointments(of: person).count == 2)
        }
        #expect(snapshot.holders(of: Samples.id("eastholt.chair")).map(\.person) == [PeopleTests.ash])
        #expect(snapshot.links(.appointments).map(\.person) == [PeopleTests.ash])
    }

    @Test func `a merge and its undoing leave the answers known before as they were`() {
        let merged = PeopleTests.twoChairs + [Samples.assert("m", Samples.same(PeopleTests.ash, PeopleTests.bea))]
        let undone = merged + [Samples.retract("m")]
        func answer(at position: Int) -> [[String]] {
            let snapshot = Samples.snapshot(undone, on: PeopleTests.day, at: position)
            return [PeopleTests.holdings(PeopleTests.ash, snapshot), PeopleTests.holdings(PeopleTests.bea, snapshot)]
        }
        #expect(answer(at: 6) == [["a1"], ["a2"]])
        #expect(answer(at: 7) == [["a1", "a2"], ["a1", "a2"]])
        #expect(answer(at: 8) == [["a1"], ["a2"]])
    }

    @Test func `merges chain, in whatever order they are recorded`() {
        let ids: [PersonID] = ["person-a", "person-b", "person-c", "person-d"].map { Samples.id($0) }
        let pairs = [(0, 1), (1, 2), (2, 3)].map { (ids[$0.0], ids[$0.1]) }
        for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2], [1, 2, 0], [0, 2, 1], [2, 0, 1]] {
            let changes = order.map { Samples.assert("m\($0)", Samples.same(pairs[$0].0, pairs[$0].1)) }
            let snapshot = Samples.snapshot(changes, on: PeopleTests.day)
            for id in ids { #expect(snapshot.person(id) == ids[0], "\(order), \(id)") }
        }
    }

    @Test func `merges in a circle, with oneself or stated twice do no harm`() {
        let changes = [
            Samples.assert("m1", Samples.same(PeopleTests.ash, PeopleTests.bea)),
            Samples.assert("m2", Samples.same(PeopleTests.bea, PeopleTests.ash)),
            Samples.assert("m3", Samples.same(PeopleTests.ash, PeopleTests.ash)),
            Samples.assert("m4", Samples.same(PeopleTests.ash, PeopleTests.bea)),
        ]
        let snapshot = Samples.snapshot(changes, on: PeopleTests.day)
        #expect(snapshot.person(PeopleTests.ash) == PeopleTests.ash)
        #expect(snapshot.person(PeopleTests.bea) == PeopleTests.ash)
        let others = changes + [Samples.retract("m1"), Samples.retract("m4")]
        #expect(Samples.snapshot(others, on: PeopleTests.day).person(PeopleTests.ash) == PeopleTests.bea)
    }

    @Test func `random merges part people into the sets that they connect`() {
        let seed: UInt64 = 77
        var random = SplitMix64(seed: seed)
        let ids: [PersonID] = (0..<8).map { Samples.id("person-\($0)") }
        for _ in 0..<200 {
            let pairs = (0..<random.pick([0, 2, 4, 7])).map { _ in (random.pick(ids), random.pick(ids)) }
            let changes = pairs.enumerated().map { Samples.assert("m\($0)", Samples.same($1.0, $1.1)) }
            let snapshot = Samples.snapshot(changes, on: PeopleTests.day)
            var sets = Dictionary(uniqueKeysWithValues: ids.map { ($0, Set([$0])) })
            for _ in ids {
                for (one, other) in pairs {
                    let union = (sets[one] ?? []).union(sets[other] ?? [])
                    for id in union { sets[id] = union }
                }
            }
            for id in ids {
                let same = Set(ids.filter { snapshot.person($0) == snapshot.person(id) })
                #expect(same == sets[id], "seed \(seed), \(pairs)")
            }
        }
    }

    @Test func `a person has the name of the day, then the closest, then as a source wrote it`() {
        var changes = [
            Samples.assert("s", Samples.seat(Samples.chairSeat, in: Samples.northmere, .chair))
        ]
        func name(on day: String) -> String { Samples.snapshot(changes, on: day).name(of: PeopleTests.ash) }
        #expect(name(on: PeopleTests.day) == "person-ash-rowe")
        changes.append(
            Samples.assert(
                "a",
                Samples.appointment(PeopleTests.ash, to: Samples.chairSeat, PeopleTests.year, namedAs: "Dr Rowe")
            )
        )
        #expect(name(on: PeopleTests.day) == "Dr Rowe")
        changes += [
            Samples.assert("n2", Samples.personName(PeopleTests.ash, "Ash Lund", Samples.period("2020-01-01", "open"))),
            Samples.assert(
                "n1",
                Samples.personName(PeopleTests.ash, "Ash Rowe", Samples.period("2010-01-01", "2015-01-01"))
            ),
        ]
        #expect(name(on: "2009-01-01") == "Ash Rowe")
        #expect(name(on: "2019-01-01") == "Ash Lund")
        #expect(name(on: "2024-01-01") == "Ash Lund")
    }
}
