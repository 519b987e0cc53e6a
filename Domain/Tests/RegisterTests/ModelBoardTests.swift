import Register
import Testing

struct ModelBoardTests {
    private func boards(_ bodies: [String], votes: Bool?) -> SharingWorld {
        var world = SharingWorld("alder", "birch")
        for body in bodies {
            world.hold("ann", .chair, of: body)
            world.hold("ben", .chiefExecutive, of: body)
            world.sit("cal", .nonExecutive, of: body, votes: votes)
        }
        return world
    }

    @Test func `boards with the same voting members are a single board once both lists are stated to be whole`() {
        var world = boards(["alder", "birch"], votes: true)
        world.whole(.boardMembers, of: "alder")
        let half = world.on("2024-06-01").decidedModels
        #expect(half.bodies(.singleBoard) == ["alder birch?"])
        #expect(half.notes(.singleBoard) == [.boardListNotStatedWhole(world.id("birch"))])
        world.whole(.boardMembers, of: "birch")
        let whole = world.on("2024-06-01").decidedModels
        #expect(whole.bodies(.singleBoard) == ["alder birch"])
        #expect(whole.notes(.singleBoard).isEmpty)
    }

    @Test func `a list stated to be whole as at an earlier day says so, and one of a later day does not count`() throws
    {
        var world = boards(["alder", "birch"], votes: true)
        world.whole(.boardMembers, of: "alder", asAt: "2024-06-01")
        world.whole(.boardMembers, of: "birch", asAt: "2024-03-01")
        let march = try #require(DayBounds(text: "2024-03-01"))
        let after = world.on("2024-06-01").decidedModels
        #expect(after.bodies(.singleBoard) == ["alder birch"])
        #expect(after.notes(.singleBoard) == [.boardListWholeAsAt(world.id("birch"), march)])
        let before = world.on("2024-05-31").decidedModels
        #expect(before.bodies(.singleBoard) == ["alder birch?"])
    }

    @Test func `one more voting member on one whole board makes two boards`() {
        var world = boards(["alder", "birch"], votes: true)
        world.sit("dee", .nonExecutive, of: "birch", votes: true)
        for body in ["alder", "birch"] { world.whole(.boardMembers, of: body) }
        #expect(world.on("2024-06-01").decidedModels.bodies(.singleBoard).isEmpty)
    }

    @Test func `a member who does not vote is no difference between boards`() {
        var world = boards(["alder", "birch"], votes: true)
        world.sit("dee", .associate, of: "birch", votes: false)
        for body in ["alder", "birch"] { world.whole(.boardMembers, of: body) }
        #expect(world.on("2024-06-01").decidedModels.bodies(.singleBoard) == ["alder birch"])
    }

    @Test func `where it is not recorded who votes a single board is possible at most`() {
        var world = boards(["alder", "birch"], votes: nil)
        for body in ["alder", "birch"] { world.whole(.boardMembers, of: body) }
        let models = world.on("2024-06-01").decidedModels
        #expect(models.bodies(.singleBoard) == ["alder birch?"])
        #expect(
            models.notes(.singleBoard) == [
                .votesNotRecorded(world.id("alder")), .votesNotRecorded(world.id("birch")),
            ]
        )
    }

    @Test func `a shared chair and chief executive alone are no board`() {
        var world = SharingWorld("alder", "birch")
        for body in ["alder", "birch"] {
            world.hold("ann", .chair, of: body)
            world.hold("ben", .chiefExecutive, of: body)
            world.whole(.boardMembers, of: body)
        }
        #expect(world.on("2024-06-01").decidedModels.bodies(.singleBoard).isEmpty)
    }
}
