import Register
import Testing

struct ModelForumTests {
    private func committees(_ instrument: String?) -> SharingWorld {
        var world = SharingWorld("alder", "birch")
        world.forum(
            "alder.quality",
            .committeeInCommon,
            ["alder"],
            meetsWith: ["birch.quality"],
            instrument: instrument
        )
        world.forum("birch.quality", .committeeInCommon, ["birch"], instrument: instrument)
        return world
    }

    @Test func `committees in common without a delegation instrument are advisory`() {
        let world = committees(nil)
        let models = world.on("2024-06-01").decidedModels
        #expect(models.map(\.kind) == [.committeesInCommonAdvisory])
        #expect(models.bodies(.committeesInCommonAdvisory) == ["alder birch"])
        #expect(
            models.flatMap(\.notes) == [
                .noDelegationInstrument(world.id("alder.quality")), .noDelegationInstrument(world.id("birch.quality")),
            ]
        )
    }

    @Test func `committees in common to which each parent has delegated decide`() {
        var world = committees("scheme")
        world.instrument("scheme", .delegation, adoptedBy: ["alder", "birch"])
        #expect(world.on("2024-06-01").decidedModels.map(\.kind) == [.committeesInCommonDeciding])
    }

    @Test func `committees in common of which one parent has not delegated are advisory and say which`() {
        var world = committees("scheme")
        world.instrument("scheme", .delegation, adoptedBy: ["alder"])
        let models = world.on("2024-06-01").decidedModels
        #expect(models.map(\.kind) == [.committeesInCommonAdvisory])
        #expect(models.flatMap(\.notes) == [.noDelegationInstrument(world.id("birch.quality"))])
    }

    @Test func `a delegation that may have run out leaves it possible that the committees decide`() {
        var world = committees("scheme")
        world.instrument("scheme", .delegation, adoptedBy: ["alder", "birch"], until: "2024")
        #expect(world.on("2024-06-01").decidedModels.bodies(.committeesInCommonDeciding) == ["alder birch?"])
    }

    @Test func `committees that do not meet together are not in common, whatever their kind is called`() {
        var world = SharingWorld("alder", "birch")
        world.forum("alder.quality", .committeeInCommon, ["alder"])
        world.forum("birch.quality", .committeeInCommon, ["birch"])
        #expect(world.on("2024-06-01").decidedModels.isEmpty)
    }

    @Test func `a joint committee needs two parents and an agreement adopted by each`() {
        var one = SharingWorld("alder", "birch")
        one.forum("joint", .jointCommittee, ["alder"])
        #expect(one.on("2024-06-01").decidedModels.isEmpty)

        var two = SharingWorld("alder", "birch")
        two.forum("joint", .jointCommittee, ["alder", "birch"], instrument: "agreement")
        two.instrument("agreement", .partnershipAgreement, adoptedBy: ["alder"])
        let open = two.on("2024-06-01").decidedModels
        #expect(open.bodies(.jointCommittee) == ["alder birch?"])
        #expect(open.flatMap(\.notes) == [.agreementNotAdopted(two.id("joint"), by: two.id("birch"))])

        two.instrument("agreement", .partnershipAgreement, adoptedBy: ["alder", "birch"])
        let decided = two.on("2024-06-01").decidedModels
        #expect(decided.bodies(.jointCommittee) == ["alder birch"])
        #expect(decided.flatMap(\.notes).isEmpty)
        #expect(decided.count == 1)
    }

    @Test func `boards that meet together are boards in common and say that quorum is not recorded`() {
        var world = SharingWorld("alder", "birch")
        world.forum("alder.board", .board, ["alder"])
        world.forum("birch.board", .board, ["birch"], meetsWith: ["alder.board"])
        let models = world.on("2024-06-01").decidedModels
        #expect(models.bodies(.boardsInCommon) == ["alder birch"])
        #expect(models.flatMap(\.notes) == [.quorumNotRecorded])
    }

    @Test func `a stated group board is possible at most, for what is reserved no fact can say`() {
        var world = committees("scheme")
        world.row("r1", .groupBoard, ["alder", "birch"])
        #expect(world.on("2024-06-01").decidedModels.bodies(.groupBoard).isEmpty)
        world.instrument("scheme", .delegation, adoptedBy: ["alder", "birch"])
        let models = world.on("2024-06-01").decidedModels
        #expect(models.bodies(.groupBoard) == ["alder birch?"])
        #expect(models.notes(.groupBoard) == [.reservedMattersNotRecorded])
    }
}
