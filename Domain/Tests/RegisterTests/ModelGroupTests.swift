import Register
import Testing

struct ModelGroupTests {
    private func nested() -> SharingWorld {
        var world = SharingWorld("alder", "birch", "cedar", "dogwood")
        world.group("forest", ["alder", "birch"])
        world.group("grove", ["cedar", "dogwood"], within: "forest")
        for body in ["alder", "birch", "cedar", "dogwood"] { world.hold("ann", .chair, of: body) }
        for body in ["cedar", "dogwood"] { world.hold("ben", .chiefExecutive, of: body) }
        return world
    }

    @Test func `the wider group has the models of the group inside it and nothing is outside`() {
        let world = nested()
        let models = world.on("2024-06-01").decidedModels(of: world.group("forest"))
        #expect(models.bodies(.sharedChair) == ["alder birch cedar dogwood"])
        #expect(models.bodies(.sharedChiefExecutive) == ["cedar dogwood"])
        #expect(models.notes(.sharedChair).isEmpty)
    }

    @Test func `seen from the group inside, the bodies of the wider one are outside`() {
        let world = nested()
        let models = world.on("2024-06-01").decidedModels(of: world.group("grove"))
        #expect(models.notes(.sharedChair) == [.outsideGroup(world.id("alder")), .outsideGroup(world.id("birch"))])
        #expect(models.notes(.sharedChiefExecutive) == [.accountingOfficerNotRecorded])
    }

    @Test func `groups that are within each other by mistake still give an answer`() {
        var world = SharingWorld("alder", "birch")
        world.group("forest", ["alder"], within: "grove")
        world.group("grove", ["birch"], within: "forest")
        #expect(
            world.on("2024-06-01").allMembers(of: world.id("grove")).keys.map(\.raw).sorted() == ["alder", "birch"]
        )
    }

    @Test func `a body has the models it is part of and no others`() {
        let world = nested()
        let models = world.on("2024-06-01").decidedModels(of: world.id("alder") as BodyID)
        #expect(models.map(\.kind) == [.sharedChair])
    }

    @Test func `a group with one member is possibly a single-trust group and shares nobody`() {
        var world = SharingWorld("alder", "birch")
        world.group("grove", ["alder"], label: "single-trust group")
        let snapshot = world.on("2024-06-01")
        #expect(snapshot.decidedModels.bodies(.singleTrustGroup) == ["alder?"])
        #expect(snapshot.decidedModels.flatMap(\.notes) == [.memberListNotStatedWhole(world.id("grove"))])
        #expect(snapshot.sharing(.all).sharing.possible.isEmpty)
    }

    @Test func `a body that ends with a successor is a merger from that day, seen from its group`() {
        var world = SharingWorld("alder", "elder")
        world.body("birch", successors: ["elder"], until: "2024-04-01")
        world.group("grove", ["alder", "birch"])
        #expect(world.on("2024-03-31").decidedModels.isEmpty)
        let models = world.on("2024-04-01").decidedModels(of: world.group("grove"))
        #expect(models.bodies(.merger) == ["birch elder"])
        #expect(models.notes(.merger) == [.outsideGroup(world.id("elder"))])
    }

    @Test func `bodies that end together in one successor are one merger`() {
        var world = SharingWorld("elder")
        world.body("alder", successors: ["elder"], until: "2024-04-01")
        world.body("birch", successors: ["elder"], until: "2024-04-01")
        #expect(world.on("2024-06-01").decidedModels.bodies(.merger) == ["alder birch elder"])
    }

    @Test func `a body that ends without a successor is no merger`() {
        var world = SharingWorld()
        world.body("alder", successors: [], until: "2024-04-01")
        #expect(world.on("2024-06-01").decidedModels.isEmpty)
    }

    @Test func `an agreement of bodies is possibly a provider collaborative, its programme being unrecorded`() {
        var world = SharingWorld("alder", "birch")
        world.instrument("accord", .memorandum, adoptedBy: ["alder", "birch"])
        let models = world.on("2024-06-01").decidedModels
        #expect(models.bodies(.providerCollaborative) == ["alder birch?"])
        #expect(models.flatMap(\.notes) == [.programmeNotRecorded])
    }

    @Test func `no two kinds of model have the same words`() {
        #expect(Set(DecidedModel.Kind.allCases.map(\.inWords)).count == DecidedModel.Kind.allCases.count)
    }
}
