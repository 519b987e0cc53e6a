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

    private static func shown(_ facts: Facts) -> Facts { facts.published(on: Samples.day("2024-06-30")) }

    private static func hidden(_ facts: Facts) -> [String] {
        let shown = Set(FactsPublishedTests.shown(facts).all.map(\.id))
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

    @Test(
        arguments: [
            ("2024-06-30", nil, true), ("2024-06-30", "2024-06-30", true), ("2024-07-01", "2024-06-30", false),
            ("2024-06-02", "2024-06", false), ("2024-06-01", "2024-06", true),
        ]
    )
    func `an interest is public to the last day on which it was published`(
        day: String,
        until: String?,
        isShown: Bool
    ) {
        let interest = Interest(
            person: Samples.ashRowe,
            body: Samples.northmere,
            about: "A charity",
            interest: .personal,
            isPublished: true,
            publishedUntil: until.map { Samples.bounds($0) },
            dated: .notRecorded
        )
        let facts = Samples.facts([Samples.assert("interest-1", .interest(interest))])
        let on = Samples.day(day)
        #expect(!facts.published(on: on).all.isEmpty == isShown)
        #expect((Statement.interest(interest).visibility(on: on) == .everyone) == isShown)
        let unpublished = Samples.facts([
            Samples.assert("interest-1", .interest(interest)), Samples.retract("interest-1"),
            Samples.assert(
                "interest-1",
                .reservedMatter(ReservedMatter(body: Samples.northmere, matter: "m", dated: .notRecorded))
            ),
        ])
        #expect(unpublished.published(on: on).all.count == 1)
    }

    @Test func `publishing keeps the position, the order and what is erased`() {
        let facts = Samples.facts(FactsPublishedTests.changes([false]))
        #expect(FactsPublishedTests.shown(facts).position == facts.position)
        #expect(
            FactsPublishedTests.shown(facts).all
                == facts.all.filter { $0.statement.visibility(on: Samples.day("2024-06-30")) == .everyone }
        )
        #expect(FactsPublishedTests.shown(FactsPublishedTests.shown(facts)).all == FactsPublishedTests.shown(facts).all)
    }
}
