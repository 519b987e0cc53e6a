import Register
import Testing

struct DecidedDayTests {
    private var world: SharingWorld {
        var world = SharingWorld("alder", "birch", "cedar", "dale")
        world.group("trees", ["alder", "birch"], label: "Shared chair")
        world.row("r1", .sharedChair, ["alder", "birch", "cedar"])
        world.hold("ann", .chair, of: "alder")
        world.hold("ben", .chair, of: "birch", .interim)
        world.hold("cat", .chiefExecutive, of: "alder")
        world.hold("cat", .chiefExecutive, of: "dale", until: "2024")
        world.hold("cat", .chair, of: "dale")
        return world
    }

    @Test(arguments: ["1990-01-01", "2024-06-01", "2030-01-01"])
    func `what is gathered once for a day is what each question gives alone`(day: String) {
        let snapshot = world.on(day)
        let decided = DecidedDay(snapshot)
        #expect(decided.models == snapshot.decidedModels)
        #expect(decided.questions == snapshot.openQuestions)
        for group in snapshot.groups { #expect(decided.statedModels(of: group) == snapshot.statedModels(of: group)) }
    }

    @Test func `a day of a register that has something to decide is not empty`() {
        let decided = DecidedDay(world.on("2024-06-01"))
        #expect(!decided.models.isEmpty && !decided.questions.isEmpty)
        #expect(!decided.statedModels(of: world.group("trees")).isEmpty)
    }
}
