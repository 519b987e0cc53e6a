import Register
import Testing

struct LeaderLinkTests {
    /// `ann: alder chair, birch chair?` with a question mark where only possible.
    private func words(_ world: SharingWorld, on day: String = "2024-06-01") -> [String] {
        world.on(day).leaderLinks.map(words)
    }

    private func words(_ link: LeaderLink) -> String {
        let holders = link.holders.map { $0.person.raw + ($0.coverage == .certainly ? "" : "?") }
        let posts = link.posts.map {
            "\($0.body) \($0.office.rawValue)\($0.coverage == .certainly ? "" : "?")"
        }
        return "\(holders.isEmpty ? "nobody" : holders.joined(separator: " or ")): \(posts.joined(separator: ", "))"
    }

    @Test func `one link for each person who leads several bodies, in whatever office`() {
        var world = SharingWorld("alder", "birch", "cedar", "dogwood")
        for body in ["alder", "birch", "cedar", "dogwood"] { world.hold("ann", .chair, of: body) }
        for body in ["alder", "birch"] { world.hold("bob", .chiefExecutive, of: body) }
        world.hold("cat", .chiefExecutive, of: "cedar")
        world.hold("cat", .chair, of: "birch", .interim)
        #expect(
            words(world) == [
                "ann: alder chair, birch chair, cedar chair, dogwood chair",
                "bob: alder chief-executive, birch chief-executive",
                "cat: birch chair, cedar chief-executive",
            ]
        )
        #expect(world.on("2024-06-01").leaderLinks.map(\.coverage) == [.certainly, .certainly, .certainly])
        #expect(world.on("2024-06-01").leaderLinks[2].posts.map(\.capacity) == [.interim, .substantive])
    }

    @Test func `who acts as chair, or leads one body only, makes no link`() {
        var world = SharingWorld("alder", "birch")
        world.hold("ann", .chair, of: "alder")
        world.hold("ann", .chair, of: "birch", .acting)
        world.hold("bob", .chiefExecutive, of: "birch")
        #expect(words(world).isEmpty)
    }

    @Test func `partial dates make a link possible, and a post that is not certain leaves the others certain`() {
        var world = SharingWorld("alder", "birch", "cedar")
        world.hold("ann", .chair, of: "alder")
        world.hold("ann", .chair, of: "birch")
        world.hold("ann", .chair, of: "cedar", from: "2024")
        world.hold("bob", .chiefExecutive, of: "alder")
        world.hold("bob", .chiefExecutive, of: "birch", from: "2024")
        #expect(
            words(world) == [
                "ann: alder chair, birch chair, cedar chair?", "bob: alder chief-executive, birch chief-executive?",
            ]
        )
        #expect(world.on("2024-06-01").leaderLinks.map(\.coverage) == [.certainly, .possibly])
    }

    @Test func `a row that names nobody is a link of its own, and joins the one person whom it can mean`() {
        var world = SharingWorld("alder", "birch", "cedar", "dogwood")
        world.row("r1", .sharedChair, ["alder", "birch"])
        world.row("r2", .sharedChair, ["cedar", "dogwood"])
        world.hold("ann", .chair, of: "alder", from: "2024")
        world.hold("ann", .chair, of: "birch", from: "2024")
        #expect(words(world) == ["ann?: alder chair, birch chair", "nobody: cedar chair, dogwood chair"])
        let link = world.on("2024-06-01").leaderLinks[0]
        #expect(link.facts.map(\.raw) == ["ann.chair.alder", "ann.chair.birch", "r1"])
        #expect(link.posts.map(\.capacity) == [.substantive, .substantive])
    }

    @Test func `where several people may be the one whom a row does not name, all are told, in one link`() {
        var world = SharingWorld("alder", "birch")
        world.row("r1", .sharedChair, ["alder", "birch"])
        for body in ["alder", "birch"] {
            world.hold("ann", .chair, of: body, until: "2024")
            world.hold("bob", .chair, of: body, from: "2024")
        }
        #expect(words(world) == ["ann? or bob?: alder chair, birch chair"])
    }

    @Test func `two rows that say the same make one link, and a row of two offices shares both`() {
        var world = SharingWorld("alder", "birch")
        world.row("r1", .sharedChair, ["alder", "birch"])
        world.row("r2", .sharedChair, ["birch", "alder"])
        world.row("r3", .sharedChairAndChiefExecutive, ["alder", "birch"], from: "2021-01-01")
        #expect(
            words(world) == [
                "nobody: alder chair, birch chair", "nobody: alder chief-executive, birch chief-executive",
            ]
        )
        #expect(world.on("2024-06-01").leaderLinks[0].facts.map(\.raw) == ["r1", "r2", "r3"])
    }

    @Test func `bodies that closed and identifiers that were joined are followed`() {
        var world = SharingWorld("alder", "birch")
        world.body("cedar", successors: ["alder"], until: "2024-01-01")
        world.hold("ann", .chair, of: "alder")
        world.hold("ann-2", .chair, of: "birch")
        world.hold("ann", .chair, of: "cedar")
        #expect(words(world) == [])
        world.same("ann", "ann-2")
        #expect(words(world) == ["ann: alder chair, birch chair"])
        #expect(words(world, on: "2023-06-01") == ["ann: alder chair, birch chair, cedar chair"])
    }

    @Test func `bodies that links join, directly or through others, are one component`() {
        var world = SharingWorld("alder", "birch", "cedar", "dogwood", "elder", "fir")
        world.hold("ann", .chair, of: "alder")
        world.hold("ann", .chair, of: "birch")
        world.hold("bob", .chiefExecutive, of: "birch")
        world.hold("bob", .chiefExecutive, of: "cedar", from: "2024")
        world.row("r1", .sharedChair, ["dogwood", "elder"])
        let section = LinkSection(
            ["alder", "birch", "dogwood", "fir"].map { world.id($0) },
            world.on("2024-06-01").leaderLinks
        )
        #expect(
            section.components.map { $0.bodies.map(\.raw) } == [["alder", "birch", "cedar"], ["dogwood", "elder"]]
        )
        #expect(section.components.map(\.links.count) == [2, 1])
        #expect(section.outside.map(\.raw).sorted() == ["cedar", "elder"])
        #expect(section.linked(.certainly).map(\.raw).sorted() == ["alder", "birch", "dogwood"])
        #expect(section.linked(.possibly).map(\.raw).sorted() == ["alder", "birch", "dogwood"])
    }

    @Test func `a link across regions stands in each, and bodies without a region come last`() {
        var world = SharingWorld("alder", "birch", "cedar", "dogwood")
        for (body, region) in [("alder", "West"), ("birch", "East"), ("cedar", "East")] {
            let dated = SharingWorld.period("2000-01-01", "open")
            world.state("region.\(body)", .bodyRegion(BodyRegion(body: world.id(body), region: region, dated: dated)))
        }
        world.hold("ann", .chair, of: "alder")
        world.hold("ann", .chair, of: "birch")
        let sections = world.on("2024-06-01").linkSections
        #expect(sections.map(\.region) == ["East", "West", nil])
        #expect(sections.map { $0.section.bodies.map(\.raw) } == [["birch", "cedar"], ["alder"], ["dogwood"]])
        #expect(sections.map(\.section.links.count) == [1, 1, 0])
        #expect(sections.map { $0.section.outside.map(\.raw) } == [["alder"], ["birch"], []])
    }
}
