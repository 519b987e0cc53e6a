import Invented
import Register
import Testing

struct LedgerTests {
    private static let content = Entry.Content.change(Samples.retract("f"))

    @Test(arguments: [0, 2, -1, 7])
    func `the first entry has position 1`(position: Int) {
        #expect(throws: Ledger.Broken.gap(expected: 1, found: position)) {
            try Ledger([Samples.entry(position, LedgerTests.content)])
        }
    }

    @Test(arguments: [1, 2, 4])
    func `positions have no gap and none comes twice`(position: Int) throws {
        var ledger = try Ledger([1, 2].map { Samples.entry($0, LedgerTests.content) })
        #expect(throws: Ledger.Broken.gap(expected: 3, found: position)) {
            try ledger.append(Samples.entry(position, LedgerTests.content, at: 1_900_000_000))
        }
        #expect(ledger.head == 2)
    }

    @Test func `recorded time may stand still but never goes back`() throws {
        var ledger = try Ledger([Samples.entry(1, LedgerTests.content, at: 100)])
        try ledger.append(Samples.entry(2, LedgerTests.content, at: 100))
        #expect(throws: Ledger.Broken.timeWentBack(position: 3)) {
            try ledger.append(Samples.entry(3, LedgerTests.content, at: 99))
        }
        #expect(ledger.head == 2)
        try ledger.append(Samples.entry(3, LedgerTests.content, at: 101))
        #expect(ledger.entries.map(\.position) == [1, 2, 3])
    }

    @Test func `what was known on a day is all that was recorded by its end in UTC`() throws {
        let seed: UInt64 = 31
        var random = SplitMix64(seed: seed)
        for _ in 0..<200 {
            let count = Int.random(in: 0...30, using: &random)
            let ledger = count == 0 ? Ledger() : Samples.ledger(&random, count: count)
            let first = ledger.entries.first?.recordedAt.day ?? Samples.day("2024-01-01")
            for days in -2...35 {
                let day = first.advanced(by: days)
                let known = ledger.entries.last { $0.recordedAt.day <= day }?.position ?? 0
                #expect(ledger.position(knownOn: day) == known, "seed \(seed), \(day.iso)")
            }
        }
    }

    @Test func `the last second of a day is in it and the first of the next is not`() throws {
        let day = Samples.day("2024-11-06")
        let last = Instant.endOf(day).seconds
        let ledger = try Ledger([
            Samples.entry(1, LedgerTests.content, at: last), Samples.entry(2, LedgerTests.content, at: last + 1),
        ])
        #expect(ledger.position(knownOn: day.advanced(by: -1)) == 0)
        #expect(ledger.position(knownOn: day) == 1)
        #expect(ledger.position(knownOn: day.advanced(by: 1)) == 2)
    }

    @Test func `the history of a fact is all that was done to it, erased entries too`() throws {
        let ledger = try Ledger([
            Samples.entry(1, .erased(fact: Samples.id("f"), verb: "assert", by: 4)),
            Samples.entry(2, .change(Samples.assert("g", Samples.leastStatements[0]))),
            Samples.entry(3, .change(Samples.retract("f"))),
            Samples.entry(
                4,
                .change(.erase(Erasure(positions: [1], reason: "asked for", power: "a power", tokens: [])))
            ),
        ])
        #expect(ledger.history(of: Samples.id("f")).map(\.position) == [1, 3])
        #expect(ledger.history(of: Samples.id("g")).map(\.position) == [2])
        #expect(ledger.history(of: Samples.id("h")).isEmpty)
    }
}
