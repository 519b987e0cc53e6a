import Register
import Testing

struct SharingLeaderTests {
    @Test func `a leader is shown with the other bodies and offices of the same person`() {
        var world = SharingWorld("alder", "birch", "cedar")
        world.hold("ann", .chair, of: "alder")
        world.hold("ann", .chair, of: "birch", .interim)
        world.hold("ben", .chiefExecutive, of: "alder")
        world.hold("ben", .chair, of: "cedar", until: "2024")
        let leaders = world.on("2024-06-01").leaders(of: world.id("alder"))
        #expect(leaders.map { $0.person?.raw } == ["ann", "ben"])
        #expect(leaders.map(\.office) == [.chair, .chiefExecutive])
        #expect(leaders[0].also.map(\.body.raw) == ["birch"])
        #expect(leaders[0].also.map(\.capacity) == [.interim])
        #expect(leaders[1].also.map(\.office) == [.chair])
        #expect(leaders[1].also.map(\.coverage) == [.possibly])
    }

    @Test func `a row without a name gives a leader who is not named and also serves the other bodies`() {
        var world = SharingWorld("alder", "birch", "cedar")
        world.row("r1", .sharedChiefExecutive, ["alder", "birch", "cedar"])
        let leaders = world.on("2024-06-01").leaders(of: world.id("alder"))
        #expect(leaders.map(\.person) == [nil])
        #expect(leaders.map(\.facts) == [[world.id("r1")]])
        #expect(leaders.flatMap(\.also).map(\.body.raw) == ["birch", "cedar"])
        #expect(leaders.flatMap(\.also).map(\.capacity) == [nil, nil])
    }

    @Test func `a row joins the posts of the person who is in all its bodies`() {
        var world = SharingWorld("alder", "birch")
        world.row("r1", .sharedChair, ["alder", "birch"])
        world.hold("ann", .chair, of: "alder")
        world.hold("ann", .chair, of: "birch", until: "not recorded", fact: "a2")
        let leaders = world.on("2024-06-01").leaders(of: world.id("alder"))
        #expect(leaders.map { $0.person?.raw } == ["ann"])
        #expect(leaders[0].also.map(\.coverage) == [.certainly])
        #expect(leaders[0].also.map(\.facts) == [[world.id("a2"), world.id("r1")]])
    }

    @Test func `two rows of the same bodies without a name are one leader who is not named`() {
        var world = SharingWorld("alder", "birch", "cedar")
        world.row("r1", .sharedChair, ["alder", "birch"], from: "2024")
        world.row("r2", .sharedChairAndChiefExecutive, ["alder", "birch", "cedar"])
        let leaders = world.on("2024-06-01").leaders(of: world.id("alder")).filter { $0.office == .chair }
        #expect(leaders.map(\.facts) == [[world.id("r1"), world.id("r2")]])
        #expect(leaders.flatMap(\.also).map(\.body.raw) == ["birch", "cedar"])
        #expect(leaders.map(\.coverage) == [.certainly])
    }

    @Test func `a row that no named leader accounts for stays beside them`() {
        var world = SharingWorld("alder", "birch")
        world.row("r1", .sharedChair, ["alder", "birch"])
        world.hold("ann", .chair, of: "alder")
        let leaders = world.on("2024-06-01").leaders(of: world.id("alder"))
        #expect(leaders.map { $0.person?.raw } == ["ann", nil])
    }

    @Test func `who acts leads too and is shown as acting`() {
        var world = SharingWorld("alder")
        world.hold("ann", .chair, of: "alder", .acting)
        #expect(world.on("2024-06-01").leaders(of: world.id("alder")).map(\.capacity) == [.acting])
    }

    @Test func `a person leads open bodies, by appointments and by rows that name the holder`() {
        var world = SharingWorld("alder", "birch")
        world.body("cedar", successors: [], until: "2022-01-01")
        world.row("r1", .sharedChair, ["alder", "birch"], holder: "ann")
        world.hold("ann.2", .chair, of: "alder", fact: "a1")
        world.hold("ann", .chair, of: "cedar")
        world.same("ann", "ann.2")
        let led = world.on("2024-06-01").coLed(by: world.id("ann.2"))
        #expect(led.map(\.body.raw) == ["alder", "birch"])
        #expect(led.map(\.capacity) == [.substantive, nil])
        #expect(led.map(\.facts) == [[world.id("a1")], [world.id("r1")]])
    }
}
