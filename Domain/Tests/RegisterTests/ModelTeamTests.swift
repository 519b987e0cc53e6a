import Register
import Testing

struct ModelTeamTests {
    private func team(_ offices: [Office]) -> SharingWorld {
        var world = SharingWorld("alder", "birch")
        for office in offices {
            for body in ["alder", "birch"] { world.hold("holder.\(office.rawValue)", office, of: body) }
        }
        return world
    }

    @Test func `the same four directors in two bodies are a full joint executive team`() {
        let models = team([.chiefExecutive, .finance, .medical, .nursing]).on("2024-06-01").decidedModels
        #expect(models.bodies(.jointExecutiveFull) == ["alder birch"])
        #expect(models.bodies(.jointExecutivePartial).isEmpty)
        #expect(models.first { $0.kind == .jointExecutiveFull }?.holders.count == 4)
    }

    @Test func `a chief executive and one other director in common are a partial joint executive team`() {
        let models = team([.chiefExecutive, .medical]).on("2024-06-01").decidedModels
        #expect(models.bodies(.jointExecutivePartial) == ["alder birch"])
        #expect(models.bodies(.jointExecutiveFull).isEmpty)
    }

    @Test func `directors in common without the chief executive are no joint executive team`() {
        #expect(team([.finance, .medical, .nursing]).on("2024-06-01").decidedModels.isEmpty)
    }

    @Test func `a team of two inside a wider one with fewer offices is told apart from it`() {
        var world = team([.chiefExecutive, .finance, .medical, .nursing])
        world.body("cedar", successors: [], until: "open")
        world.hold("holder.chief-executive", .chiefExecutive, of: "cedar")
        world.hold("holder.finance-director", .finance, of: "cedar")
        let models = world.on("2024-06-01").decidedModels
        #expect(models.bodies(.jointExecutiveFull) == ["alder birch"])
        #expect(models.bodies(.jointExecutivePartial) == ["alder birch cedar"])
    }

    @Test func `a part of a team with the same offices is no team of its own`() {
        var world = team([.chiefExecutive, .finance])
        world.body("cedar", successors: [], until: "open")
        for office in [Office.chiefExecutive, .finance] { world.hold("holder.\(office.rawValue)", office, of: "cedar") }
        for body in ["alder", "birch"] { world.hold("dee", .finance, of: body, until: "unknown") }
        let models = world.on("2024-06-01").decidedModels
        #expect(models.bodies(.jointExecutivePartial) == ["alder birch cedar"])
    }

    @Test func `non-executives on the same two boards are one model with all of them`() {
        var world = SharingWorld("alder", "birch")
        for person in ["cal", "dee"] {
            for body in ["alder", "birch"] { world.sit(person, .nonExecutive, of: body, votes: true) }
        }
        let models = world.on("2024-06-01").decidedModels
        #expect(models.bodies(.sharedNonExecutives) == ["alder birch"])
        #expect(models.map { $0.holders.map(\.raw) } == [["cal", "dee"]])
    }

    @Test func `the chair of one body who is a non-executive of another is no shared non-executive`() {
        var world = SharingWorld("alder", "birch")
        world.hold("ann", .chair, of: "alder")
        world.sit("ann", .nonExecutive, of: "birch", votes: true)
        #expect(world.on("2024-06-01").decidedModels.isEmpty)
    }
}
