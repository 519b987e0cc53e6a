import Register
import Testing

struct ModelLeaderTests {
    @Test func `one chair over four bodies and a chief executive of two of them are told apart`() {
        var world = SharingWorld("alder", "birch", "cedar", "dogwood")
        for body in ["alder", "birch", "cedar", "dogwood"] { world.hold("ann", .chair, of: body) }
        for body in ["cedar", "dogwood"] { world.hold("ben", .chiefExecutive, of: body) }
        let models = world.on("2024-06-01").decidedModels
        #expect(models.bodies(.sharedChair) == ["alder birch cedar dogwood"])
        #expect(models.bodies(.sharedChiefExecutive) == ["cedar dogwood"])
        #expect(models.bodies(.sharedChairAndChiefExecutive) == ["cedar dogwood"])
        #expect(models.count == 3)
        #expect(models.withoutImplied.bodies(.sharedChiefExecutive).isEmpty)
        #expect(models.withoutImplied.bodies(.sharedChair) == ["alder birch cedar dogwood"])
    }

    @Test func `an interim chair whose substantive post is elsewhere brings a third body in`() {
        var world = SharingWorld("alder", "birch", "cedar")
        world.group("grove", ["alder", "birch"])
        world.hold("ann", .chair, of: "alder", .interim)
        world.hold("ann", .chair, of: "birch", .interim)
        world.hold("ann", .chair, of: "cedar")
        let models = world.on("2024-06-01").decidedModels(of: world.group("grove"))
        #expect(models.bodies(.sharedChair) == ["alder birch cedar"])
        #expect(
            models.notes(.sharedChair) == [
                .holderIsInterim(world.id("ann"), world.id("alder")),
                .holderIsInterim(world.id("ann"), world.id("birch")), .outsideGroup(world.id("cedar")),
            ]
        )
    }

    @Test func `a vice-chair who acts as chair does not make a shared chair`() {
        var world = SharingWorld("alder", "birch")
        world.hold("ann", .chair, of: "alder")
        world.hold("ann", .chair, of: "birch", .acting)
        let snapshot = world.on("2024-06-01")
        #expect(snapshot.decidedModels.isEmpty)
        #expect(snapshot.sharing(.appointments).sharing.possible.isEmpty)
    }

    @Test func `who acts as chief executive of a second body makes a shared chief executive, flagged`() {
        var world = SharingWorld("alder", "birch")
        world.hold("ann", .chiefExecutive, of: "alder")
        world.hold("ann", .chiefExecutive, of: "birch", .acting)
        let models = world.on("2024-06-01").decidedModels
        #expect(models.bodies(.sharedChiefExecutive) == ["alder birch"])
        #expect(
            models.notes(.sharedChiefExecutive) == [
                .holderIsActing(world.id("ann"), world.id("birch")), .accountingOfficerNotRecorded,
            ]
        )
    }

    @Test func `a foundation trust and an NHS trust share a chair like any two bodies`() {
        var world = SharingWorld("alder", "birch")
        world.kind("alder", .foundationTrust)
        world.kind("birch", .nhsTrust)
        world.hold("ann", .chair, of: "alder")
        world.hold("ann", .chair, of: "birch")
        let snapshot = world.on("2024-06-01")
        #expect(snapshot.decidedModels.bodies(.sharedChair) == ["alder birch"])
        #expect(
            snapshot.decidedModels.flatMap(\.bodies).map { snapshot.legalKind(of: $0)?.payload.kind } == [
                .foundationTrust, .nhsTrust,
            ]
        )
    }

    @Test func `a row without a name decides the sharing and says that nobody is named`() {
        var world = SharingWorld("alder", "birch")
        world.row("r1", .sharedChiefExecutive, ["alder", "birch"])
        let models = world.on("2024-06-01").decidedModels
        #expect(models.bodies(.sharedChiefExecutive) == ["alder birch"])
        #expect(models.flatMap(\.holders).isEmpty)
        #expect(
            models.notes(.sharedChiefExecutive) == [
                .holderNotNamed(.chiefExecutive), .restsOnRowOnly(.chiefExecutive), .accountingOfficerNotRecorded,
            ]
        )
    }

    @Test func `a row and appointments for the same bodies make one model that names all its facts`() {
        var world = SharingWorld("alder", "birch")
        world.row("r1", .sharedChair, ["alder", "birch"])
        world.hold("ann", .chair, of: "alder", fact: "a1")
        world.hold("ann", .chair, of: "birch", fact: "a2")
        let models = world.on("2024-06-01").decidedModels
        #expect(models.map { $0.facts.map(\.raw) } == [["a1", "a2", "r1"]])
        #expect(models.map { $0.holders.map(\.raw) } == [["ann"]])
        #expect(models.flatMap(\.notes).isEmpty)
    }

    @Test func `a row without a name is of the person who certainly holds the office in all its bodies`() {
        var world = SharingWorld("alder", "birch", "cedar")
        world.row("r1", .sharedChair, ["alder", "birch"])
        for body in ["alder", "birch", "cedar"] { world.hold("ann", .chair, of: body) }
        let models = world.on("2024-06-01").decidedModels
        #expect(models.bodies(.sharedChair) == ["alder birch cedar"])
        #expect(models[0].facts.contains(world.id("r1")))
    }

    @Test func `a sharing of both offices that is only possible hides no certain sharing of one`() {
        var world = SharingWorld("alder", "birch")
        world.row("r1", .sharedChair, ["alder", "birch"])
        world.row("r2", .sharedChiefExecutive, ["alder", "birch"], from: "2024")
        let short = world.on("2024-06-01").decidedModels.withoutImplied
        #expect(short.bodies(.sharedChair) == ["alder birch"])
        #expect(short.bodies(.sharedChairAndChiefExecutive) == ["alder birch?"])
        #expect(short.bodies(.sharedChiefExecutive).isEmpty)
    }

    @Test func `a holder known only possibly is flagged where the row is certain`() {
        var world = SharingWorld("alder", "birch")
        world.row("r1", .sharedChair, ["alder", "birch"])
        world.hold("ann", .chair, of: "alder", until: "not recorded")
        world.hold("ann", .chair, of: "birch", until: "not recorded")
        let models = world.on("2024-06-01").decidedModels
        #expect(models.bodies(.sharedChair) == ["alder birch"])
        #expect(models.notes(.sharedChair) == [.holderIsOnlyPossible(world.id("ann"))])
    }

    @Test func `a body that is only possible widens the set as a second, possible model`() {
        var world = SharingWorld("alder", "birch", "cedar")
        world.hold("ann", .chair, of: "alder")
        world.hold("ann", .chair, of: "birch")
        world.hold("ann", .chair, of: "cedar", from: "2024")
        #expect(world.on("2024-06-01").decidedModels.bodies(.sharedChair) == ["alder birch", "alder birch cedar?"])
        #expect(world.on("2023-12-31").decidedModels.bodies(.sharedChair) == ["alder birch"])
        #expect(world.on("2024-12-31").decidedModels.bodies(.sharedChair) == ["alder birch cedar"])
    }

    @Test func `the named holder of a row is joined by that person's other posts`() {
        var world = SharingWorld("alder", "birch", "cedar")
        world.row("r1", .sharedChair, ["alder", "birch"], holder: "ann")
        world.hold("ann", .chair, of: "cedar")
        #expect(world.on("2024-06-01").decidedModels.bodies(.sharedChair) == ["alder birch cedar"])
    }

    @Test func `the holder of a row that shares two offices is taken for the holder of neither`() {
        var world = SharingWorld("alder", "birch", "cedar")
        world.row("r1", .sharedChairAndChiefExecutive, ["alder", "birch"], holder: "ann")
        world.hold("ann", .chair, of: "cedar")
        let models = world.on("2024-06-01").decidedModels
        #expect(models.bodies(.sharedChair) == ["alder birch"])
        #expect(models.bodies(.sharedChairAndChiefExecutive) == ["alder birch"])
        #expect(models.flatMap(\.holders).isEmpty)
    }

    @Test func `an announced row decides nothing`() {
        var world = SharingWorld("alder", "birch")
        world.row("r1", .sharedChair, ["alder", "birch"], status: .announced)
        #expect(world.on("2024-06-01").decidedModels.isEmpty)
    }

    @Test func `a body that has closed shares nobody any more`() {
        var world = SharingWorld("alder")
        world.body("birch", successors: [], until: "2024-04-01")
        world.row("r1", .sharedChair, ["alder", "birch"])
        #expect(world.on("2024-03-31").decidedModels.bodies(.sharedChair) == ["alder birch"])
        #expect(world.on("2024-04-01").decidedModels.isEmpty)
    }

    @Test func `two identifiers are one person only while a fact says so`() {
        var world = SharingWorld("alder", "birch")
        world.hold("ann", .chair, of: "alder")
        world.hold("ann.2", .chair, of: "birch")
        #expect(world.on("2024-06-01").decidedModels.isEmpty)
        world.same("ann", "ann.2")
        let merged = world.ledger.head
        #expect(world.on("2024-06-01").decidedModels.map { $0.holders.map(\.raw) } == [["ann"]])
        world.retract("same.ann.ann.2")
        #expect(world.on("2024-06-01").decidedModels.isEmpty)
        #expect(world.on("2024-06-01", known: merged).decidedModels.bodies(.sharedChair) == ["alder birch"])
    }

    @Test func `the order in which facts were recorded does not change the models`() {
        let shares: [(inout SharingWorld) -> Void] = [
            { $0.hold("ann", .chair, of: "alder") }, { $0.hold("ann", .chair, of: "birch", .interim) },
            { $0.hold("ben", .chiefExecutive, of: "alder") }, { $0.hold("ben", .chiefExecutive, of: "birch") },
            { $0.row("r1", .sharedChair, ["alder", "birch"]) }, { $0.row("r2", .sharedChair, ["birch", "cedar"]) },
        ]
        var forwards = SharingWorld("alder", "birch", "cedar")
        for state in shares { state(&forwards) }
        var backwards = SharingWorld("alder", "birch", "cedar")
        for state in shares.reversed() { state(&backwards) }
        #expect(forwards.on("2024-06-01").decidedModels == backwards.on("2024-06-01").decidedModels)
        #expect(forwards.on("2024-06-01").decidedModels.count == 4)
    }
}
