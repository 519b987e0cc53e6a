import Register
import Testing

struct FactsTests {
    private static let dates = Samples.period("2020-01-01", "open", lastSeen: "2024")
    private static let first = Samples.bodyName(Samples.northmere, "Northmere (invented)", dates)
    private static let second = Samples.bodyName(Samples.northmere, "Northmere and Vale (invented)", dates)
    private static let fact: FactID = Samples.id("f")

    @Test func `before the first entry nothing is recorded`() {
        let facts = Facts(Samples.ledger([Samples.assert("f", FactsTests.first)]), at: 0)
        #expect(facts.position == 0)
        #expect(facts.all.isEmpty && facts.erased.isEmpty && !facts.isInvented)
    }

    @Test func `a correction changes today's answer and leaves the one known before it`() {
        let ledger = Samples.ledger([
            Samples.assert("f", FactsTests.first), Samples.correct("f", FactsTests.second),
        ])
        #expect(Facts(ledger, at: 1)[FactsTests.fact]?.statement == FactsTests.first)
        #expect(Facts(ledger, at: 2)[FactsTests.fact]?.statement == FactsTests.second)
        #expect(Facts(ledger, at: 2)[FactsTests.fact]?.firstPosition == 1)
        #expect(Facts(ledger, at: 2)[FactsTests.fact]?.position == 2)
    }

    @Test func `a retracted fact that is stated again keeps the place where it was first stated`() {
        let ledger = Samples.ledger([
            Samples.assert("f", FactsTests.first), Samples.assert("g", FactsTests.first), Samples.retract("f"),
            Samples.assert("f", FactsTests.second),
        ])
        #expect(Facts(ledger, at: 2).all.map(\.id.raw) == ["f", "g"])
        #expect(Facts(ledger, at: 3).all.map(\.id.raw) == ["g"])
        #expect(Facts(ledger, at: 3).erasure(of: FactsTests.fact) == nil)
        #expect(Facts(ledger, at: 4).all.map(\.id.raw) == ["f", "g"])
        #expect(Facts(ledger, at: 4)[FactsTests.fact]?.statement == FactsTests.second)
        #expect(Facts(ledger, at: 4)[FactsTests.fact]?.firstPosition == 1)
        #expect(Facts(ledger, at: 4)[FactsTests.fact]?.position == 4)
    }

    @Test func `an ended fact stopped being true and is still a fact`() {
        let ledger = Samples.ledger([Samples.assert("f", FactsTests.first), Samples.end("f", "2024-04-01")])
        let day = Samples.day("2024-04-01")
        #expect(Facts(ledger, at: 1)[FactsTests.fact]?.statement.period?.covers(day) == .certainly)
        #expect(Facts(ledger, at: 2)[FactsTests.fact]?.statement.period?.covers(day) == .not)
        #expect(
            Facts(ledger, at: 2)[FactsTests.fact]?.statement
                == Samples.bodyName(
                    Samples.northmere,
                    "Northmere (invented)",
                    Samples.period("2020-01-01", "2024-04-01", lastSeen: "2024")
                )
        )
    }

    @Test func `an end keeps the sources of the beginning and adds its own`() {
        let own = Samples.source("Closing order (invented)")
        let ending = Ending(until: Samples.boundary("2024"), manner: .ended)
        let kept = Samples.facts([
            Samples.assert("f", FactsTests.first), .end(FactsTests.fact, ending, sources: []),
        ])
        let brought = Samples.facts([
            Samples.assert("f", FactsTests.first), .end(FactsTests.fact, ending, sources: [own]),
        ])
        #expect(kept[FactsTests.fact]?.sources == Samples.claim(FactsTests.first).sources)
        #expect(brought[FactsTests.fact]?.sources == Samples.claim(FactsTests.first).sources + [own])
        #expect(brought[FactsTests.fact]?.claim.confidence == .high)
    }

    @Test func `what cannot end, or has not been stated, is left as it is by an end`() {
        let merge = Samples.same(Samples.ashRowe, Samples.beaLund)
        let facts = Samples.facts([
            Samples.assert("f", merge), Samples.end("f", "2024"), Samples.end("g", "2024"),
        ])
        #expect(facts.all.map(\.statement) == [merge])
        #expect(facts[FactsTests.fact]?.position == 1)
    }

    @Test func `an erased fact reads erased by the same entry at every basis`() throws {
        let ledger = try Ledger([
            Samples.entry(1, .erased(fact: FactsTests.fact, verb: "assert", by: 4)),
            Samples.entry(2, .erased(fact: FactsTests.fact, verb: "correct", by: 4)),
            Samples.entry(3, .change(Samples.end("f", "2024"))),
            Samples.entry(
                4,
                .change(.erase(Erasure(positions: [1, 2], reason: "asked for", power: "a power", tokens: [])))
            ),
            Samples.entry(5, .change(Samples.retract("f"))),
        ])
        #expect(Facts(ledger, at: 0).erasure(of: FactsTests.fact) == nil)
        for position in 1...5 {
            let facts = Facts(ledger, at: position)
            #expect(facts[FactsTests.fact] == nil)
            #expect(facts.erasure(of: FactsTests.fact) == 4)
            #expect(facts.erased.map(\.by) == [4])
        }
    }

    @Test func `a fact stated again without the person stands where it first stood`() throws {
        let ledger = try Ledger([
            Samples.entry(1, .erased(fact: FactsTests.fact, verb: "assert", by: 3)),
            Samples.entry(2, .change(Samples.assert("g", FactsTests.first))),
            Samples.entry(
                3,
                .change(.erase(Erasure(positions: [1], reason: "asked for", power: "a power", tokens: [])))
            ),
            Samples.entry(4, .change(Samples.assert("f", FactsTests.second))),
        ])
        let facts = Facts(ledger, at: 4)
        #expect(facts.erased.isEmpty)
        #expect(facts.all.map(\.id.raw) == ["f", "g"])
        #expect(Facts(ledger, at: 3).erasure(of: FactsTests.fact) == 3)
    }

    @Test func `the evidence is when it was last seen, else the latest dated source`() {
        let dated = [Samples.source("A", "2021"), Samples.source("B", "2023-05"), Samples.source("C")]
        let bare = Samples.bodyName(Samples.northmere, "Northmere (invented)", .notRecorded)
        func evidence(_ statement: Statement, _ sources: [Source]) -> String? {
            guard let claim = Claim(statement: statement, sources: sources, confidence: .low) else { return nil }
            return Samples.facts([.assert(FactsTests.fact, claim)])[FactsTests.fact]?.evidence?.text
        }
        #expect(evidence(FactsTests.first, dated) == "2024")
        #expect(evidence(bare, dated) == "2023-05")
        #expect(evidence(bare, [Samples.source("C")]) == nil)
    }
}
