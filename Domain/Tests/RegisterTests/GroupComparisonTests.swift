import Register
import Testing

struct GroupComparisonTests {
    private func comparison(_ world: SharingWorld, on day: String = "2024-06-01") throws -> GroupComparison {
        let snapshot = world.on(day)
        let one = try #require(snapshot.profile(of: world.group("grove")))
        let other = try #require(snapshot.profile(of: world.group("heath")))
        return GroupComparison(snapshot.summary(of: one), snapshot.summary(of: other))
    }

    private func world() -> SharingWorld {
        var world = SharingWorld("alder", "birch", "cedar", "dogwood", "elm")
        world.group("grove", ["alder", "birch"])
        world.group("heath", ["cedar", "dogwood", "elm"])
        return world
    }

    @Test func `numbers differ by how many more one has, models by which only one has`() throws {
        var world = world()
        world.row("r1", .sharedChair, ["alder", "birch"])
        world.row("r2", .sharedChair, ["cedar", "dogwood"], group: "heath", from: "2022-01-01")
        world.forum("joint", .jointCommittee, ["alder", "birch"], instrument: "deal")
        world.instrument("deal", .partnershipAgreement, adoptedBy: ["alder", "birch"])
        let comparison = try comparison(world)
        #expect(comparison.difference(.members) == .more(-1))
        #expect(comparison.difference(.models) == .only(first: ["joint committee"], second: []))
        #expect(comparison.difference(.since) == .earlier(first: true))
        #expect(comparison.difference(.jointCommittees) == .recordedForOne(first: true))
        #expect(comparison.difference(.offices) == .same)
        #expect(comparison.difference(.reasons) == .recordedForNeither)
        #expect(
            comparison.inWords(.more(-1)) == "1 more in The invented heath group"
        )
    }

    @Test func `partial dates leave open which began earlier`() throws {
        var world = world()
        world.row("r1", .sharedChair, ["alder", "birch"], from: "2022")
        world.row("r2", .sharedChair, ["cedar", "dogwood"], group: "heath", from: "2022-05-01")
        #expect(try comparison(world).difference(.since) == .cannotBeTold)
    }

    @Test func `a member who is only possible keeps the numbers from being told apart`() throws {
        var world = world()
        let period = SharingWorld.period("2024", "open")
        world.body("fir", successors: [], until: "open")
        world.state(
            "late",
            .groupMember(GroupMember(group: world.group("grove"), body: world.id("fir"), dated: period))
        )
        let comparison = try comparison(world)
        #expect(comparison.first.members.certain == 2)
        #expect(comparison.first.members.possible == 3)
        #expect(comparison.difference(.members) == .cannotBeTold)
    }

    @Test func `a group compared with itself differs in nothing that is certain`() throws {
        var world = world()
        world.row("r1", .sharedChair, ["alder", "birch"])
        let snapshot = world.on("2024-06-01")
        let one = snapshot.summary(of: try #require(snapshot.profile(of: world.group("grove"))))
        #expect(GroupComparison(one, one).differing.isEmpty)
    }

    @Test func `rows of groups without facts are not recorded and never zero`() throws {
        var world = SharingWorld()
        world.group("grove", [])
        world.group("heath", [])
        let comparison = try comparison(world)
        for row in [GroupComparison.Row.members, .models, .since, .instruments, .reasons, .people, .spells] {
            #expect(GroupComparison.value(row, comparison.first) == .notRecorded, "\(row)")
        }
        #expect(Set(GroupComparison.Row.allCases.map(\.inWords)).count == GroupComparison.Row.allCases.count)
    }
}
