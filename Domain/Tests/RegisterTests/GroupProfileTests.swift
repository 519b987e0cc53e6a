import Register
import Testing

struct GroupProfileTests {
    private func profile(_ world: SharingWorld, _ group: String = "grove", on day: String = "2024-06-01") throws
        -> GroupProfile
    {
        try #require(world.on(day).profile(of: world.group(group)))
    }

    @Test func `a group of which nothing but the name is recorded has a profile that says so`() throws {
        var world = SharingWorld()
        world.group("grove", [])
        let profile = try profile(world)
        #expect(profile.bodies.isEmpty && profile.reasons.isEmpty && profile.models.isEmpty)
        for gap in [NotKnown.reasonsNotRecorded, .benefitsNotRecorded, .membersNotRecorded, .accountingOfficer] {
            #expect(profile.notKnown.contains(gap), "\(gap)")
        }
        #expect(world.on("2024-06-01").profile(of: world.group("heath")) == nil)
    }

    @Test func `each body has its own column, by name, and a group within counts too`() throws {
        var world = SharingWorld("birch", "alder", "cedar")
        world.group("grove", ["birch"])
        world.group("copse", ["alder"], within: "grove")
        #expect(try profile(world).bodies.map(\.body.raw) == ["alder", "birch"])
        #expect(try profile(world, "copse").bodies.map(\.body.raw) == ["alder"])
    }

    @Test func `a leader has a clock for this board and a span over all of them`() throws {
        var world = SharingWorld("alder", "birch", "cedar")
        world.group("grove", ["alder", "birch"])
        world.hold("ann", .chair, of: "alder", from: "2023-06-01")
        world.hold("ann", .chair, of: "birch", .interim, from: "2024")
        world.hold("ann", .finance, of: "cedar", from: "2022-01-01")
        let bodies = try profile(world).bodies
        let alder = try #require(bodies[0].leaders(.chair).first)
        #expect(alder.service?.since == .within(DayBounds(try #require(CalendarDay(iso: "2023-06-01")))))
        #expect(alder.service?.least == 367)
        #expect(alder.span == (2, 3))
        let birch = try #require(bodies[1].leaders(.chair).first)
        #expect(birch.leader.coverage == .possibly)
        #expect(birch.service?.least == 0)
        #expect(bodies[0].leaders(.chiefExecutive).isEmpty)
    }

    @Test func `a leader whom only an arrangement names has no clock`() throws {
        var world = SharingWorld("alder", "birch")
        world.group("grove", ["alder", "birch"])
        world.row("r1", .sharedChair, ["alder", "birch"], holder: "ann")
        let leader = try #require(try profile(world).bodies[0].leaders(.chair).first)
        #expect(leader.service == nil)
        #expect(leader.span == (2, 2))
    }

    @Test func `seats are counted once, with those vacant, acting and without a recorded holder apart`() throws {
        var world = SharingWorld("alder")
        world.group("grove", ["alder"])
        world.hold("ann", .chair, of: "alder")
        world.hold("bob", .chiefExecutive, of: "alder", .acting)
        world.sit("cat", .nonExecutive, of: "alder", votes: nil)
        world.hold("dan", .medical, of: "alder", until: "2022-01-01")
        world.hold("eve", .nursing, of: "alder", until: "2022-01-01")
        world.state(
            "vacancy",
            .vacancy(
                Vacancy(seat: world.id("alder.nursing-director"), dated: SharingWorld.period("2022-01-01", "open"))
            )
        )
        let seats = try profile(world).bodies[0].seats
        #expect((seats.recorded, seats.voting, seats.voteNotRecorded) == (5, 4, 1))
        #expect((seats.vacant, seats.acting, seats.interim, seats.holderNotRecorded) == (1, 1, 0, 1))
        #expect(seats.hasOthers)
    }

    @Test func `executives and non-executives on several boards are told apart`() throws {
        var world = SharingWorld("alder", "birch", "cedar")
        world.group("grove", ["alder", "birch"])
        for body in ["alder", "cedar"] {
            world.hold("fin", .finance, of: body)
            world.sit("ned", .nonExecutive, of: body, votes: true)
            world.hold("top", .chiefExecutive, of: body)
        }
        let bodies = try profile(world).bodies
        #expect(bodies[0].sharedExecutives.map(\.person.raw) == ["fin"])
        #expect(bodies[0].sharedExecutives.first?.elsewhere.map(\.raw) == ["cedar"])
        #expect(bodies[0].sharedNonExecutives.map(\.person.raw) == ["ned"])
        #expect(bodies[1].sharedExecutives.isEmpty)
    }

    @Test func `a forum of one body that meets with nobody is no forum of the group`() throws {
        var world = SharingWorld("alder", "birch")
        world.group("grove", ["alder", "birch"])
        world.forum("own", .committee, ["alder"])
        world.forum("joint", .jointCommittee, ["alder", "birch"])
        world.forum("board", .board, ["alder"], meetsWith: ["other"])
        world.instrument("deal", .partnershipAgreement, adoptedBy: ["birch"])
        let bodies = try profile(world).bodies
        #expect(bodies[0].forums.map(\.payload.forum.raw) == ["joint", "board"])
        #expect(bodies[1].forums(.jointCommittee).count == 1)
        #expect(bodies.map(\.instruments.count) == [0, 1])
    }

    @Test func `a list that nobody states to be whole, an undated start and an open question are not known`() throws {
        var world = SharingWorld("alder", "birch")
        world.group("grove", ["alder", "birch"])
        world.whole(.boardMembers, of: "alder")
        world.hold("ann", .chair, of: "alder", from: "not recorded", until: "open")
        world.hold("bob", .chair, of: "birch")
        world.row("r1", .sharedChair, ["alder", "birch"])
        let snapshot = world.on("2024-06-01")
        let gaps = try profile(world).notKnown
        #expect(gaps.contains(.listNotStatedWhole(.boardMembers, [world.id("birch")])))
        #expect(gaps.contains(.listNotStatedWhole(.committees, [world.id("alder"), world.id("birch")])))
        #expect(gaps.contains(.startNotRecorded([world.id("ann.chair.alder")])))
        guard case .question(_, let bodies)? = gaps.first else {
            Issue.record("no open question stands first: \(gaps)")
            return
        }
        #expect(!bodies.isEmpty)
        let words = gaps.map { snapshot.inWords($0, among: [world.id("alder"), world.id("birch")]) }
        #expect(words.allSatisfy { $0.hasSuffix(".") })
        #expect(words.count == Set(words).count)
    }

    @Test func `the profile is the same from models and questions that were worked out before`() throws {
        var world = SharingWorld("alder", "birch")
        world.group("grove", ["alder", "birch"], label: "shared chair")
        world.row("r1", .sharedChair, ["alder", "birch"])
        let snapshot = world.on("2024-06-01")
        let again = snapshot.profile(
            of: world.group("grove"),
            models: snapshot.decidedModels,
            questions: snapshot.openQuestions
        )
        #expect(try profile(world) == again)
        #expect(try profile(world).stated.count == 2)
    }

    @Test func `what a retracted fact said is not in the profile of later`() throws {
        var world = SharingWorld("alder")
        world.group("grove", ["alder"])
        world.hold("ann", .chair, of: "alder", fact: "gone")
        let before = world.ledger.head
        world.retract("gone")
        #expect(try profile(world).bodies[0].leaders.isEmpty)
        let then = world.on("2024-06-01", known: before).profile(of: world.group("grove"))
        #expect(then?.bodies[0].leaders.count == 1)
    }
}
