import Outcomes
import Register
import Testing

struct StandingTests {
    private func traced(_ bodies: String...) -> World {
        var world = World()
        for body in bodies {
            world.body(body)
            world.kind(body, .foundationTrust, .acute, "North West")
            world.hold("chair-\(body)", .chair, of: body, from: "2005-01-01")
            world.hold("chief-\(body)", .chiefExecutive, of: body, from: "2005-01-01")
        }
        return world
    }

    @Test func `a body with leaders of its own and an unchanged code is comparable`() {
        let standing = traced("alder").standing("alder", "2013-04", "2019-03")
        #expect(standing.findings.isEmpty)
        #expect(standing.isComparable)
        #expect(standing.leadersTraced == .certainly)
        #expect(standing.legalKind == .foundationTrust)
        #expect(standing.sector == .acute)
        #expect(standing.region == "North West")
    }

    @Test func `a body that shared in the months is named with the facts`() throws {
        var world = traced("alder", "birch")
        world.row("r1", .sharedChair, ["alder", "birch"], group: nil, from: "2016-04-01", until: "2017-04-01")
        let standing = world.standing("alder", "2013-04", "2016-04")
        let finding = try #require(standing.findings.first)
        #expect(standing.findings.map(\.code) == ["shared-leaders"])
        #expect(finding.facts == [world.id("r1")])
        #expect(!standing.isComparable)
        #expect(
            world.on().inWords(finding, of: world.id("alder"), over: standing.window)
                == "alder trust shared a chair with birch trust in these months."
        )
        #expect(world.standing("alder", "2013-04", "2016-03").findings.isEmpty)
        #expect(world.standing("alder", "2017-04", "2018-03").findings.isEmpty)
    }

    @Test func `a body that only possibly shared is told apart`() {
        var world = traced("alder", "birch")
        world.row("r1", .sharedChair, ["alder", "birch"], group: nil, from: "2016")
        #expect(world.standing("alder", "2013-04", "2016-11").findings.map(\.code) == ["possibly-shared-leaders"])
        #expect(world.standing("alder", "2013-04", "2016-12").findings.map(\.code) == ["shared-leaders"])
    }

    @Test func `posts of one person without dates make sharing possible`() {
        var world = traced("alder", "birch")
        world.hold("ann", .chair, of: "alder", from: "not recorded", until: "not recorded")
        world.hold("ann", .chair, of: "birch", from: "not recorded", until: "not recorded")
        #expect(world.standing("alder", "2013-04", "2016-11").findings.map(\.code) == ["possibly-shared-leaders"])
    }

    @Test func `leaders that nobody recorded are not traced`() throws {
        var world = World("alder", "birch", "cedar")
        world.hold("ann", .chair, of: "birch", from: "2005-01-01")
        world.row("r1", .sharedChair, ["alder", "birch"], group: nil, from: "2010-01-01", until: "2011-01-01")
        let standing = world.standing("cedar", "2013-04", "2016-03")
        let finding = try #require(standing.findings.first)
        #expect(standing.leadersTraced == .not && standing.isComparable)
        #expect(
            world.on().inWords(finding, of: world.id("cedar"), over: standing.window)
                == "The leaders of cedar trust were not traced: no chair and chief executive by name, and no "
                + "arrangement, is recorded for any of these months, so it may have shared leaders unseen."
        )
        #expect(world.standing("birch", "2013-04", "2016-03").leadersTraced == .not)
        #expect(world.standing("alder", "2010-04", "2016-03").leadersTraced == .certainly)
    }

    @Test func `leaders without dates are perhaps traced`() {
        var world = World("alder")
        world.hold("ann", .chair, of: "alder", from: "not recorded", until: "not recorded", lastSeen: "2023")
        world.hold("bob", .chiefExecutive, of: "alder", from: "not recorded", until: "not recorded", lastSeen: "2023")
        let standing = world.standing("alder", "2013-04", "2016-03")
        #expect(standing.leadersTraced == .possibly)
        #expect(standing.findings.map(\.code) == ["leaders-perhaps-traced"])
    }

    @Test func `a merger in the months is found at both bodies and outside them at neither`() {
        var world = traced("alder")
        world.body("birch", until: "2015-10-01", into: ["alder"])
        world.body("cedar", until: "2015-10-01")
        #expect(world.standing("alder", "2013-04", "2016-03").findings.map(\.code) == ["took-over"])
        #expect(world.standing("alder", "2015-10", "2016-03").findings.isEmpty)
        #expect(world.standing("birch", "2013-04", "2016-03").findings.map(\.code) == ["merged", "leaders-not-traced"])
        #expect(world.standing("cedar", "2013-04", "2016-03").findings.first?.code == "dissolved")
    }

    @Test func `a body that opened in the months or was not open is found`() throws {
        var world = World()
        world.body("alder", from: "2015-10-01")
        let created = try #require(world.standing("alder", "2013-04", "2016-03").findings.first)
        #expect(created.code == "created")
        #expect(
            world.on().inWords(created, of: world.id("alder"), over: world.window("2013-04", "2016-03"))
                == "alder trust opened on 1 October 2015, within these months."
        )
        #expect(world.standing("alder", "2010-04", "2013-03").findings.first?.code == "not-open")
        #expect(world.standing("alder", "2015-10", "2016-03").findings.map(\.code) == ["leaders-not-traced"])
    }

    @Test func `a body that the register does not know is not open`() {
        #expect(
            World().standing("alder", "2010-04", "2013-03").findings.map(\.code) == ["not-open", "leaders-not-traced"]
        )
    }

    @Test func `all but the treated bodies stand in order`() {
        let world = World("cedar", "alder", "birch")
        let snapshot = world.on()
        let standings = SharingHistory(snapshot)
            .standings(over: world.window("2010-01", "2012-01"), except: [world.id("birch")], CodeBreaks(snapshot))
        #expect(standings.map(\.body.raw) == ["alder", "cedar"])
    }
}
