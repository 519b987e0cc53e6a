import Register
import Testing

struct SpellTests {
    private func spells(_ world: SharingWorld) -> [Spell] { world.on("2024-06-01").spells(of: world.id("grove")) }

    @Test func `after a gap the sharing lapsed, and the next spell resumes it`() {
        var world = SharingWorld("alder", "birch")
        world.row("r1", .sharedChair, ["alder", "birch"], from: "2018-01", until: "2023-04-01", status: .ended)
        world.row("r2", .sharedChair, ["alder", "birch"], from: "2024-04-01")
        let spells = spells(world)
        #expect(spells.map(\.from.text) == ["2018-01", "2024-04-01"])
        #expect(spells.map(\.until.text) == ["2023-04-01", "open"])
        #expect(spells.map { $0.resumes?.text } == [nil, "2023-04-01"])
        #expect(world.on("2023-08-01").decidedModels.isEmpty)
        #expect(world.on("2024-04-01").decidedModels.bodies(.sharedChair) == ["alder birch"])
    }

    @Test func `a body that joins and one that leaves change the rows and not the spell`() {
        var world = SharingWorld("alder", "birch", "cedar")
        world.row("r1", .sharedChair, ["alder", "birch"], from: "2018-01-01", until: "2020-04-01", status: .ended)
        world.row(
            "r2",
            .sharedChair,
            ["alder", "birch", "cedar"],
            from: "2020-04-01",
            until: "2022-04-01",
            status: .ended
        )
        world.row("r3", .sharedChair, ["birch", "cedar"], from: "2022-04-01")
        let spells = spells(world)
        #expect(spells.map { $0.rows.map(\.fact.id.raw) } == [["r1", "r2", "r3"]])
        #expect(spells.map { $0.bodies.map(\.raw) } == [["alder", "birch", "cedar"]])
        #expect(spells.map(\.from.text) == ["2018-01-01"])
        #expect(spells.map(\.until) == [.open])
        #expect(spells.map(\.continuity) == [.certainly])
        #expect(spells.map(\.resumes) == [nil])
    }

    @Test func `rows that by partial dates may touch are one spell that is possibly continuous`() {
        var world = SharingWorld("alder", "birch")
        world.row("r1", .sharedChair, ["alder", "birch"], from: "2018", until: "2020-03", status: .ended)
        world.row("r2", .sharedChair, ["alder", "birch"], from: "2020")
        #expect(spells(world).map(\.continuity) == [.possibly])
        #expect(spells(world).map { $0.rows.count } == [2])
    }

    @Test func `a row first seen after another ended may have begun before it did`() {
        var world = SharingWorld("alder", "birch")
        world.row("r1", .sharedChair, ["alder", "birch"], until: "2021-01-01", status: .ended)
        world.row("r2", .sharedChair, ["alder", "birch"], from: "seen 2022-01-01")
        #expect(spells(world).map(\.continuity) == [.possibly])
    }

    @Test func `a gap of one day is a lapse`() {
        var world = SharingWorld("alder", "birch")
        world.row("r1", .sharedChair, ["alder", "birch"], until: "2022-01-01", status: .ended)
        world.row("r2", .sharedChair, ["alder", "birch"], from: "2022-01-02")
        #expect(spells(world).count == 2)
    }

    @Test func `two pairs with nobody in common run beside each other`() {
        var world = SharingWorld("alder", "birch", "cedar", "dogwood")
        world.row("r1", .sharedChiefExecutive, ["alder", "birch"])
        world.row("r2", .sharedChiefExecutive, ["cedar", "dogwood"], from: "2022-01-01")
        #expect(spells(world).map { $0.rows.map(\.fact.id.raw) } == [["r1"], ["r2"]])
        #expect(spells(world).map(\.resumes) == [nil, nil])
    }

    @Test func `another model and an announced row are of no spell of the first`() {
        var world = SharingWorld("alder", "birch")
        world.row("r1", .sharedChair, ["alder", "birch"])
        world.row("r2", .groupBoard, ["alder", "birch"])
        world.row("r3", .sharedChair, ["alder", "birch"], status: .announced)
        #expect(spells(world).map { $0.rows.map(\.fact.id.raw) } == [["r1"], ["r2"]])
    }

    @Test func `periods touch certainly, possibly or not, whichever is asked`() {
        for (one, other, expected) in [
            (("2020-01-01", "2021-01-01"), ("2021-01-01", "open"), Coverage.certainly),
            (("2020-01-01", "2021-01-01"), ("2021-01-02", "open"), .not),
            (("2020-01-01", "2021"), ("2021-06-01", "open"), .possibly),
            (("2020-01-01", "2021"), ("2022-01-01", "open"), .not),
            (("2020-01-01", "unknown"), ("2022-01-01", "open"), .possibly),
            (("2020-01-01", "seen 2023-01-01"), ("2022-01-01", "open"), .certainly),
            (("2020-01-01", "seen 2021-01-01"), ("2022-01-01", "open"), .possibly),
            (("unknown", "2021-01-01"), ("2020-01-01", "open"), .certainly),
            (("unknown", "open"), ("2020-01-01", "2021-01-01"), .possibly),
        ] {
            let (first, second) = (SharingWorld.period(one.0, one.1), SharingWorld.period(other.0, other.1))
            #expect(first.touches(second) == expected, "\(one) and \(other)")
            #expect(second.touches(first) == expected, "\(other) and \(one)")
        }
    }
}
