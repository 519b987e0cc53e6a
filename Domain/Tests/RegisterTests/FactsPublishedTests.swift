import Register
import Testing

struct FactsPublishedTests {
    private static let privateKinds = [
        "absence", "suspension", "fit-and-proper-test", "fit-and-proper-letter", "appraisal",
    ]

    private static func changes(_ notices: [Bool]) -> [Change] {
        let statements = Samples.fullStatements.filter { $0.record.tag != "register" }
        let stated = statements.enumerated().map { Samples.assert("fact-\($0)", $1) }
        let told = notices.enumerated().map { index, invented in
            Samples.assert(
                "notice-\(index)",
                .registerNotice(RegisterNotice(title: "A register", invented: invented, checkedTo: nil))
            )
        }
        return stated + told
    }

    private static func hidden(_ facts: Facts) -> [String] {
        let shown = Set(facts.published.all.map(\.id))
        return facts.all.filter { !shown.contains($0.id) }.map(\.statement.record.tag)
    }

    @Test func `a real register publishes everything but its private kinds`() {
        #expect(
            FactsPublishedTests.hidden(Samples.facts(FactsPublishedTests.changes([false])))
                == FactsPublishedTests.privateKinds
        )
    }

    @Test func `a register that does not say what it is counts as real`() {
        #expect(
            FactsPublishedTests.hidden(Samples.facts(FactsPublishedTests.changes([])))
                == FactsPublishedTests.privateKinds
        )
    }

    @Test func `an invented register publishes everything`() {
        #expect(FactsPublishedTests.hidden(Samples.facts(FactsPublishedTests.changes([true]))) == [])
    }

    @Test func `the notice stated last decides`() {
        #expect(
            FactsPublishedTests.hidden(Samples.facts(FactsPublishedTests.changes([true, false])))
                == FactsPublishedTests.privateKinds
        )
        #expect(FactsPublishedTests.hidden(Samples.facts(FactsPublishedTests.changes([false, true]))) == [])
    }

    @Test func `a retracted notice no longer opens what is private`() {
        let changes = FactsPublishedTests.changes([true]) + [Samples.retract("notice-0")]
        #expect(FactsPublishedTests.hidden(Samples.facts(changes)) == FactsPublishedTests.privateKinds)
    }

    @Test func `publishing keeps the position, the order and what is erased`() {
        let facts = Samples.facts(FactsPublishedTests.changes([false]))
        #expect(facts.published.position == facts.position)
        #expect(facts.published.all == facts.all.filter { $0.statement.visibility == .everyone })
        #expect(facts.published.published.all == facts.published.all)
    }
}
