import Register
import Testing

struct QuestionTests {
    @Test func `a body that shares by one basis and not by the other is an open question`() {
        var world = SharingWorld("alder", "birch", "cedar")
        world.row("r1", .sharedChair, ["alder", "birch"])
        world.hold("ann", .chiefExecutive, of: "birch")
        world.hold("ann", .chiefExecutive, of: "cedar", until: "unknown")
        #expect(
            world.on("2024-06-01").openQuestions == [
                .basesDiffer(world.id("alder"), .chair, arrangements: .certainly, appointments: .not),
                .basesDiffer(world.id("birch"), .chair, arrangements: .certainly, appointments: .not),
                .basesDiffer(world.id("birch"), .chiefExecutive, arrangements: .not, appointments: .possibly),
                .basesDiffer(world.id("cedar"), .chiefExecutive, arrangements: .not, appointments: .possibly),
            ]
        )
    }

    @Test func `bases that agree leave no question`() {
        var world = SharingWorld("alder", "birch")
        world.row("r1", .sharedChair, ["alder", "birch"])
        world.hold("ann", .chair, of: "alder")
        world.hold("ann", .chair, of: "birch")
        #expect(world.on("2024-06-01").openQuestions.isEmpty)
    }

    @Test func `different people in the posts of a shared chair are asked about once for each body`() {
        var world = SharingWorld("alder", "birch")
        world.row("r1", .sharedChair, ["alder", "birch"])
        world.hold("ann", .chair, of: "alder", fact: "a1")
        world.hold("ben", .chair, of: "birch", fact: "b1")
        let questions = world.on("2024-06-01").openQuestions.filter { $0.statement != nil }
        #expect(
            questions
                == ["alder", "birch"].map {
                    .differentHolders(
                        world.id($0),
                        .chair,
                        row: world.id("r1"),
                        holders: [world.id("a1"), world.id("b1")]
                    )
                }
        )
    }

    @Test func `a label that the facts contradict is a question for every member`() {
        var world = SharingWorld("alder", "birch")
        world.group("grove", ["alder", "birch"], label: "shared chair")
        world.hold("ann", .chair, of: "alder", fact: "a1")
        world.hold("ben", .chair, of: "birch", fact: "b1")
        #expect(
            world.on("2024-06-01").openQuestions
                == ["alder", "birch"].map {
                    .statedOtherwise(
                        world.id($0),
                        world.id("grove"),
                        stated: world.id("group.grove"),
                        facts: [world.id("a1"), world.id("b1")]
                    )
                }
        )
    }

    @Test func `a label that nothing shows is no contradiction`() {
        var world = SharingWorld("alder", "birch")
        world.group("grove", ["alder", "birch"], label: "single board")
        #expect(world.on("2024-06-01").openQuestions.isEmpty)
    }

    @Test func `a closed body is asked about no more`() {
        var world = SharingWorld("alder")
        world.body("birch", successors: ["alder"], until: "2024-04-01")
        world.row("r1", .sharedChair, ["alder", "birch"])
        let bodies = world.on("2024-06-01").openQuestions.map(\.body.raw)
        #expect(bodies == ["alder"])
    }
}
