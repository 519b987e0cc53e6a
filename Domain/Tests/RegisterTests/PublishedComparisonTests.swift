import Register
import Testing

struct PublishedComparisonTests {
    private func world() -> SharingWorld {
        var world = SharingWorld("alder", "birch", "cedar", "dogwood", "elm", "fir")
        world.row("r1", .sharedChair, ["alder", "birch"])
        world.row("r2", .sharedChair, ["cedar", "dogwood"], from: "2024")
        return world
    }

    private func compared(
        _ measure: String,
        _ value: String,
        on day: String = "2024-06-01",
        _ world: SharingWorld
    ) throws -> PublishedComparison {
        var world = world
        let bounds = try #require(DayBounds(text: day))
        world.state("count", .publishedCount(PublishedCount(count: "k", on: bounds, measure: measure, value: value)))
        let base = SnapshotBase(FactIndex(Facts(world.ledger, at: world.ledger.head)))
        return try #require(base.publishedComparisons().first)
    }

    @Test(
        arguments: [
            ("211", 211, PublishedValue.Bound.exactly), ("one third", 2, .exactly), ("40 per cent", 2, .exactly),
            ("more than one third", 2, .moreThan), ("approximately one third", 2, .about),
            ("fewer than 220", 220, .fewerThan), ("more than a dozen", 12, .moreThan),
        ]
    )
    func `a value is read from its words`(_ words: String, _ number: Int, _ bound: PublishedValue.Bound) throws {
        let value = try #require(PublishedValue(words))
        #expect(value.number(of: 6) == number)
        #expect(value.bound == bound)
    }

    @Test(arguments: ["many", "", "a third of acute trusts", "-3", "140 per cent", "more than", "1 or 2"])
    func `words that are no number are not guessed at`(_ words: String) {
        #expect(PublishedValue(words) == nil)
    }

    @Test func `a share between certain and possible lies within`() throws {
        let one = try compared("share of trusts that share a chair or chief executive", "one half", world())
        #expect(one.ours.map { [$0.open, $0.least, $0.most] } == [[6, 2, 4]])
        #expect(one.verdict == .within)
        #expect(one.reasons.contains { if case .partialDates(let bodies) = $0 { bodies.count == 2 } else { false } })
    }

    @Test func `a share beyond what is possible is told as fewer here, one below what is certain as more`() throws {
        let measure = "share of trusts that share a chair or chief executive"
        #expect(try compared(measure, "5", world()).verdict == .fewerHere(1))
        #expect(try compared(measure, "1", world()).verdict == .moreHere(1))
        #expect(try compared(measure, "more than 4", world()).verdict == .fewerHere(1))
        #expect(try compared(measure, "fewer than 2", world()).verdict == .moreHere(1))
    }

    @Test func `a count dated by year only is compared on its first and last day`() throws {
        let one = try compared("trusts in existence", "6", on: "2024", world())
        #expect(one.ours.map(\.day.iso) == ["2024-01-01", "2024-12-31"])
        #expect(one.reasons == [.dayNotExact(try #require(DayBounds(text: "2024")))])
    }

    @Test func `planned moves are a reason where the words say so, and the announced rows are named`() throws {
        var world = world()
        world.row("r3", .sharedChair, ["elm", "fir"], status: .announced)
        let measure = "share of trusts that share a chair or chief executive"
        #expect(
            try compared(measure + " or soon will", "one third", world).reasons
                .contains(.countsPlans(announced: [world.id("r3")]))
        )
        #expect(
            try !compared(measure, "one third", world).reasons
                .contains { if case .countsPlans = $0 { true } else { false } }
        )
    }

    @Test func `holders that are not recorded are told apart from those without dates`() throws {
        var world = world()
        world.hold("ann", .chair, of: "alder")
        world.hold("bob", .chair, of: "birch", from: "not recorded", until: "not recorded")
        let reasons = try compared("distinct chairs of those boards", "4", world).reasons
        #expect(reasons.contains(.holderNotDated(.chair, [world.id("birch")])))
        #expect(
            reasons.contains(
                .holderNotRecorded(.chair, ["cedar", "dogwood", "elm", "fir"].map { world.id($0) })
            )
        )
        #expect(reasons.contains(.oneHolderEach) && reasons.contains(.listNotWhole))
        #expect(!reasons.contains { if case .holderNotRecorded(.chiefExecutive, _) = $0 { true } else { false } })
    }

    @Test func `distinct chairs and people who chair several are counted from one sharing`() throws {
        let chairs = try compared("distinct chairs of those boards", "5", world())
        #expect(chairs.ours.map { [$0.least, $0.most] } == [[4, 5]])
        let several = try compared("people paid for chairing two or more trusts", "more than a dozen", world())
        #expect(several.ours.map { [$0.least, $0.most] } == [[1, 2]])
    }

    @Test func `an arrangement on sources dated after the day is a reason, one dated before is none`() throws {
        let measure = "share of trusts with shared board-level leadership"
        let early = try compared(measure, "one third", on: "2023-06-01", world())
        #expect(early.reasons.contains(.evidenceLater([world().id("r1")])))
        #expect(early.reasons.contains(.postsNotNamed))
        let later = try compared(measure, "one third", on: "2024-06-01", world())
        #expect(!later.reasons.contains { if case .evidenceLater = $0 { true } else { false } })
    }

    @Test func `a region and a stated total are read only where the register knows the region`() throws {
        var world = world()
        let period = SharingWorld.period("2000-01-01", "open")
        for body in ["alder", "birch", "cedar"] {
            let region = BodyRegion(body: world.id(body), region: "Invented Coast", dated: period)
            world.state("region.\(body)", .bodyRegion(region))
        }
        let one = try compared("Invented Coast trusts (of 4) that share a chair", "2", world)
        #expect(one.ours.map { [$0.open, $0.least] } == [[3, 2]])
        #expect(one.reasons.contains(.otherTotal(published: 4, here: 3)))
        #expect(try compared("Elsewhere trusts (of 4) that share a chair", "2", world).verdict == .cannotBeCompared)
    }

    @Test func `what this register does not count has no number here and no reason made up`() throws {
        let one = try compared("acute trusts in major collaborations", "53", world())
        #expect(one.ours.isEmpty && one.reasons.isEmpty)
        #expect(one.verdict == .cannotBeCompared)
    }

    @Test func `a register without published counts has none to compare`() {
        let world = world()
        #expect(SnapshotBase(FactIndex(Facts(world.ledger, at: world.ledger.head))).publishedComparisons().isEmpty)
    }
}
