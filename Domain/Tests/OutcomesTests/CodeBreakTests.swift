import Outcomes
import Register
import Testing

struct CodeBreakTests {
    @Test func `a merger changes the code of both bodies`() {
        var world = World("RM3")
        world.body("RW6", until: "2021-10-01", into: ["RM3"])
        let snapshot = world.on()
        let breaks = CodeBreaks(snapshot)
        #expect(breaks.all.map(\.body.raw) == ["RM3", "RW6"])
        #expect(breaks.all.map(\.code) == ["absorbed", "closed"])
        #expect(
            breaks.all.map { snapshot.inWords($0) }
                == Array(repeating: "RW6 merged into RM3 on 1 October 2021.", count: 2)
        )
        #expect(breaks.all.map { $0.months?.inWords } == ["October 2021", "October 2021"])
        #expect(breaks.all.map(\.facts) == [[world.id("body.RW6")], [world.id("body.RW6")]])
        #expect(breaks.all.allSatisfy { $0.coverage == .certainly })
    }

    @Test func `a body that begins when another closes succeeds it`() {
        var world = World()
        world.body("old", until: "2021-10-01", into: ["new"])
        world.body("new", from: "2021-10-01")
        let snapshot = world.on()
        #expect(
            CodeBreaks(snapshot).of(world.id("new")).map { snapshot.inWords($0) } == [
                "new succeeded old on 1 October 2021."
            ]
        )
    }

    @Test func `a body that closes without a successor breaks its own code`() {
        var world = World()
        world.body("old", until: "2014")
        let snapshot = world.on()
        #expect(
            CodeBreaks(snapshot).all.map { snapshot.inWords($0) } == [
                "old closed, with no successor recorded, in 2014."
            ]
        )
    }

    @Test func `a partial date breaks the series in any month of it`() throws {
        var world = World("alder")
        world.body("birch", until: "2014", into: ["alder"])
        let change = try #require(CodeBreaks(world.on()).of(world.id("alder")).first)
        #expect(change.lastBefore?.inWords == "December 2013")
        #expect(change.firstAfter?.inWords == "January 2015")
        #expect(change.divides(world.window("2010-01", "2014-01")))
        #expect(!change.divides(world.window("2010-01", "2013-12")))
        #expect(!change.divides(world.window("2015-01", "2016-12")))
    }

    @Test func `a change on the first of a month does not divide what begins with that month`() throws {
        var world = World("alder")
        world.body("birch", until: "2014-04-01", into: ["alder"])
        let change = try #require(CodeBreaks(world.on()).of(world.id("alder")).first)
        #expect(!change.divides(world.window("2014-04", "2016-12")))
        #expect(change.divides(world.window("2014-03", "2016-12")))
        #expect(!change.divides(world.window("2010-01", "2014-03")))
    }

    @Test func `an end that is not known breaks at no known day and divides every window`() throws {
        var world = World("alder")
        world.body("birch", until: "unknown", into: ["alder"])
        let snapshot = world.on()
        let change = try #require(CodeBreaks(snapshot).of(world.id("alder")).first)
        #expect(change.divides(world.window("2010-01", "2010-02")))
        #expect(snapshot.inWords(change) == "Possibly, birch merged into alder on a day that no source gives.")
    }

    @Test func `a merger after the day asked about has not happened`() {
        var world = World("alder")
        world.body("birch", until: "2021-10-01", into: ["alder"])
        #expect(CodeBreaks(world.on("2021-09-30")).all.isEmpty)
        #expect(CodeBreaks(world.on("2021-10-01")).all.count == 2)
    }

    @Test func `a body that names itself as successor breaks nothing but its closing`() {
        var world = World()
        world.body("alder", until: "2021-10-01", into: ["alder"])
        #expect(CodeBreaks(world.on()).all.map(\.code) == ["closed"])
    }
}
