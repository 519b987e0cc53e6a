import Register
import Testing

struct ChangeTests {
    @Test func `a claim is never without a source`() {
        let statement = Samples.leastStatements[0]
        #expect(Claim(statement: statement, sources: [], confidence: .high) == nil)
        let two = [Samples.source("Papers"), Samples.source("Minutes")]
        #expect(Claim(statement: statement, sources: two, confidence: .low)?.sources == two)
    }

    @Test func `ended, was wrong and was never true are three changes to the same fact`() {
        let changes = [
            Samples.assert("f", Samples.leastStatements[0]), Samples.correct("f", Samples.leastStatements[0]),
            Samples.end("f", "2024"), Samples.retract("f"),
        ]
        #expect(changes.map(\.verb) == ["assert", "correct", "end", "retract"])
        #expect(Set(changes).count == 4)
        for change in changes { #expect(change.fact == Samples.id("f")) }
    }

    @Test func `an erasure is of no one fact`() {
        let change = Change.erase(Erasure(positions: [1], reason: "asked for", power: "a power", tokens: []))
        #expect(change.verb == "erase")
        #expect(change.fact == nil)
    }
}
