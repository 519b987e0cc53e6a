import Outcomes
import Register
import Testing

struct EpisodeTests {
    @Test func `a start known by year may lie in any month of it`() {
        var world = World("alder", "birch")
        world.group("grove", [])
        world.row("r1", .sharedChair, ["alder", "birch"], from: "2016")
        let start = world.episodes().first?.start
        #expect(start?.earliest?.inWords == "January 2016")
        #expect(start?.latest?.inWords == "December 2016")
        #expect(start?.inWords == "some time from January to December 2016")
    }

    @Test func `an arrangement says who shared what and since when`() throws {
        var world = World("alder", "birch", "cedar")
        world.group("grove", ["cedar"])
        world.row("r1", .sharedChairAndChiefExecutive, ["alder", "birch"], from: "2016-04-01")
        let episodes = world.episodes()
        let episode = try #require(episodes.first)
        #expect(episodes.count == 1)
        #expect(episode.offices == .both)
        #expect(episode.start == .within(MonthBounds(world.month("2016-04"))))
        #expect(episode.end == .open)
        #expect(episode.bodies.map(\.raw) == ["alder", "birch"])
        #expect(episode.facts.map(\.raw) == ["r1"])
        #expect(episode.twelveMonths == .certainly && episode.coverage == .certainly && episode.isRunning)
    }

    @Test func `named holders share without an arrangement and who acts as chair does not`() throws {
        var world = World("alder", "birch", "cedar")
        world.group("grove", ["alder", "birch", "cedar"])
        world.hold("ann", .chiefExecutive, of: "alder", from: "2010-01-01")
        world.hold("ann", .chiefExecutive, of: "birch", from: "2017-05", until: "2019-01-01")
        world.hold("bob", .chair, of: "alder", from: "2010-01-01")
        world.hold("bob", .chair, of: "cedar", .acting, from: "2011-01-01")
        let episodes = world.episodes()
        let episode = try #require(episodes.first)
        #expect(episodes.count == 1)
        #expect(episode.offices == .chiefExecutive)
        #expect(episode.start == .within(MonthBounds(world.month("2017-05"))))
        #expect(episode.end == .within(MonthBounds(world.month("2018-12"))))
        #expect(episode.facts.map(\.raw) == ["ann.alder.chief-executive", "ann.birch.chief-executive"])
    }

    @Test func `episodes that overlap or touch are one, and a gap of a month makes two`() {
        var world = World("alder", "birch", "cedar")
        world.group("grove", [])
        world.row("r1", .sharedChair, ["alder", "birch"], from: "2015-01-01", until: "2016-01-01")
        world.row("r2", .sharedChiefExecutive, ["birch", "cedar"], from: "2015-06-01", until: "2017-01-01")
        world.row("r3", .sharedChair, ["alder", "cedar"], from: "2017-01-01", until: "2018-01-01")
        world.row("r4", .sharedChair, ["alder", "cedar"], from: "2018-02-01", until: "2019-01-01")
        let episodes = world.episodes()
        #expect(episodes.map { $0.facts.map(\.raw) } == [["r1", "r2", "r3"], ["r4"]])
        #expect(episodes.map(\.firstOffices) == [.chair, .chair])
        #expect(episodes.first?.offices == .both)
        #expect(episodes.first?.end == .within(MonthBounds(world.month("2017-12"))))
    }

    @Test func `a later joiner is named with its month and is not of the founders`() throws {
        var world = World("alder", "birch", "cedar")
        world.group("grove", [])
        world.row("r1", .sharedChiefExecutive, ["alder", "birch"], from: "2016", until: "2018-04-01")
        world.row("r2", .sharedChiefExecutive, ["alder", "birch", "cedar"], from: "2018-04-01")
        let episode = try #require(world.episodes().first)
        #expect(episode.founders.map(\.raw) == ["alder", "birch"])
        #expect(episode.joiners.map(\.body.raw) == ["cedar"])
        #expect(episode.joiners.first?.start == .within(MonthBounds(world.month("2018-04"))))
        #expect(episode.doubtful.isEmpty)
    }

    @Test func `months between two partial dates are doubtful and the episode stays one`() throws {
        var world = World("alder", "birch")
        world.group("grove", [])
        world.row("r1", .sharedChair, ["alder", "birch"], from: "2015-01-01", until: "2018")
        world.row("r2", .sharedChair, ["alder", "birch"], from: "2018")
        let episodes = world.episodes()
        #expect(episodes.count == 1)
        #expect(episodes.first?.doubtful.map(\.inWords) == ["January 2018 to December 2018"])
    }

    @Test func `what was first seen on a day may have begun earlier`() {
        var world = World("alder", "birch")
        world.group("grove", [])
        world.row("r1", .sharedChair, ["alder", "birch"], from: "seen 2021-07", until: "2022-04-01")
        let start = world.episodes().first?.start
        #expect(start == .by(world.month("2021-07")))
        #expect(start?.inWords == "in July 2021 or earlier")
    }

    @Test func `an arrangement decides what posts without dates leave open`() throws {
        var world = World("alder", "birch")
        world.group("grove", [])
        world.row("r1", .sharedChair, ["alder", "birch"], from: "2016-04-01", until: "2019-01-01")
        world.hold("ann", .chair, of: "alder", from: "not recorded", until: "not recorded", lastSeen: "2017-06-01")
        world.hold("ann", .chair, of: "birch", from: "not recorded", until: "not recorded", lastSeen: "2017-06-01")
        let found = SharingHistory(world.on()).episodes(of: .group(world.id("grove")))
        let episode = try #require(found.episodes.first)
        #expect(found.episodes.count == 1)
        #expect(episode.start == .within(MonthBounds(world.month("2016-04"))))
        #expect(episode.end == .within(MonthBounds(world.month("2018-12"))))
        #expect(found.undatedPosts.map(\.raw) == ["ann.alder.chair", "ann.birch.chair"])
    }

    @Test func `posts that are certain before the arrangement put the start in doubt`() {
        var world = World("alder", "birch")
        world.group("grove", [])
        world.row("r1", .sharedChair, ["alder", "birch"], from: "2016-04-01")
        world.hold("ann", .chair, of: "alder", from: "2015-02", until: "2017-01-01")
        world.hold("ann", .chair, of: "birch", from: "2015-02", until: "2017-01-01")
        #expect(world.episodes().first?.start == .within(MonthBounds(world.month("2015-02"))))
    }

    @Test func `posts without dates and without an arrangement are possible at any time`() {
        var world = World("alder", "birch")
        world.group("grove", ["alder", "birch"])
        world.hold("ann", .chair, of: "alder", from: "not recorded", until: "not recorded")
        world.hold("ann", .chair, of: "birch", from: "not recorded", until: "not recorded")
        let episode = world.episodes().first
        #expect(episode?.coverage == .possibly)
        #expect(episode?.start == .notBefore(world.month("2000-01")))
        #expect(episode?.end == .unknown(since: nil))
    }

    @Test func `an announced arrangement is no sharing`() {
        var world = World("alder", "birch")
        world.group("grove", [])
        world.row("r1", .sharedChair, ["alder", "birch"], from: "2016-04-01", status: .announced)
        #expect(world.episodes().isEmpty)
    }

    @Test func `a body that closes shares no longer and ends the episode`() {
        var world = World("alder")
        world.body("birch", until: "2021-10-01", into: ["alder"])
        world.group("grove", [])
        world.row("r1", .sharedChair, ["alder", "birch"], from: "2016-04-01")
        #expect(world.episodes().first?.end == .within(MonthBounds(world.month("2021-09"))))
    }

    @Test func `bodies that arrangements without a group link are a unit`() {
        var world = World("alder", "birch", "cedar", "dogwood", "elm")
        world.row("r1", .sharedChair, ["alder", "birch"], group: nil, from: "2016-04-01")
        world.row("r2", .sharedChair, ["dogwood", "elm"], group: nil, from: "2016-04-01")
        world.row("r3", .sharedChiefExecutive, ["birch", "cedar"], group: nil, from: "2018-04-01")
        let snapshot = world.on()
        let units = snapshot.sharingUnits
        #expect(
            units.map { snapshot.bodies(of: $0).map(\.raw) } == [["alder", "birch", "cedar"], ["dogwood", "elm"]]
        )
        let episodes = SharingHistory(snapshot).episodes(of: units[0]).episodes
        #expect(episodes.map { $0.founders.map(\.raw) } == [["alder", "birch"]])
    }

    @Test func `a wider group has the members of those within it`() {
        var world = World("alder", "birch", "cedar")
        world.group("grove", ["alder"])
        world.group("copse", ["birch", "cedar"], within: "grove")
        world.row("r1", .sharedChair, ["birch", "cedar"], group: "copse", from: "2016-04-01")
        #expect(world.episodes("grove").map(\.facts) == world.episodes("copse").map(\.facts))
        #expect(world.episodes("grove").count == 1)
    }

    @Test func `a group of groups within each other comes to an end`() {
        var world = World("alder", "birch")
        world.group("grove", ["alder"], within: "copse")
        world.group("copse", ["birch"], within: "grove")
        world.row("r1", .sharedChair, ["alder", "birch"], group: "copse", from: "2016-04-01")
        #expect(world.episodes("grove").count == 1)
    }

    @Test func `a register that records nothing has no units and no episodes`() {
        let world = World()
        #expect(world.on().sharingUnits.isEmpty)
        #expect(world.episodes().isEmpty)
        #expect(SharingHistory(world.on()).stretches.isEmpty)
        #expect(CodeBreaks(world.on()).all.isEmpty)
    }

    @Test func `what was recorded later does not change what was known before`() {
        var world = World("alder", "birch")
        world.group("grove", [])
        world.row("r1", .sharedChair, ["alder", "birch"], from: "2016-04-01")
        let position = world.head
        world.row("r2", .sharedChiefExecutive, ["alder", "birch"], from: "2014-04-01")
        let unit = SharingUnit.group(world.id("grove"))
        let before = SharingHistory(world.on(known: position)).episodes(of: unit).episodes
        #expect(before.map(\.start) == [.within(MonthBounds(world.month("2016-04")))])
        #expect(world.episodes().map(\.start) == [.within(MonthBounds(world.month("2014-04")))])
    }
}
