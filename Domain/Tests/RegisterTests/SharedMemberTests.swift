import Register
import Testing

struct SharedMemberTests {
    @Test func `who sits on several boards is told, with each seat, certain ones first`() {
        var world = SharingWorld("alder", "birch", "cedar")
        world.hold("ann", .chair, of: "alder")
        world.hold("ann", .chair, of: "birch")
        world.hold("leo", .chiefExecutive, of: "alder")
        world.hold("leo", .chiefExecutive, of: "cedar", .acting, from: "2025", until: "open")
        world.sit("ned", .nonExecutive, of: "alder", votes: true)
        let snapshot = world.on("2025-06-01")
        let members = snapshot.membersOfSeveral(among: snapshot.bodies)
        #expect(members.map(\.person.raw) == ["ann", "leo"])
        #expect(members.map(\.certain) == [2, 1] && members.map(\.possible) == [2, 2])
        #expect(members[1].seats[world.id("cedar")]?.map(\.inWords) == ["chief executive (acting, possibly)"])
        #expect(
            snapshot.membersOfSeveralInWords(members)
                == "1 person is recorded on two or more of these boards on 1 June 2025; up to 2 if dates known only in part fall that way."
        )
        #expect(snapshot.membersOfSeveral(among: [world.id("alder"), world.id("birch")]).map(\.person.raw) == ["ann"])
    }

    @Test func `equal names are not one person, and joined identifiers are`() {
        var world = SharingWorld("alder", "birch")
        world.hold("ann-1", .chair, of: "alder")
        world.hold("ann-2", .chair, of: "birch")
        for person in ["ann-1", "ann-2"] {
            let name = PersonName(person: world.id(person), name: "Ann Example", dated: .notRecorded)
            world.state("name.\(person)", .personName(name))
        }
        let bodies = world.on("2024-01-01").bodies
        #expect(world.on("2024-01-01").membersOfSeveral(among: bodies).isEmpty)
        world.same("ann-1", "ann-2")
        #expect(world.on("2024-01-01").membersOfSeveral(among: bodies).map(\.certain) == [2])
    }

    @Test func `two people of one name in one answer are told apart by their identifiers, others are not`() {
        var world = SharingWorld("alder", "birch")
        world.hold("ann-1", .chair, of: "alder")
        world.hold("ann-2", .chair, of: "birch")
        world.hold("leo", .chiefExecutive, of: "alder", from: "2025", until: "open")
        for (person, name) in [("ann-1", "Ann Example"), ("ann-2", "Ann Example"), ("leo", "Leo Other")] {
            let name = PersonName(person: world.id(person), name: name, dated: .notRecorded)
            world.state("name.\(person)", .personName(name))
        }
        func names(_ bodies: String...) -> [String] {
            let snapshot = world.on("2025-06-01")
            let bodies: [BodyID] = bodies.map { world.id($0) }
            let names = NamesApart(boardsOf: bodies, snapshot)
            return bodies.flatMap { snapshot.board(of: $0).lines.map(names.holderInWords) }
        }
        #expect(names("alder", "birch") == ["Ann Example [ann-1]", "Leo Other (possibly)", "Ann Example [ann-2]"])
        #expect(names("alder") == ["Ann Example", "Leo Other (possibly)"])
        world.same("ann-1", "ann-2")
        #expect(names("alder", "birch") == ["Ann Example", "Leo Other (possibly)", "Ann Example"])
    }

    @Test func `two seats on one board are one board`() {
        var world = SharingWorld("alder", "birch")
        world.hold("ann", .chair, of: "alder")
        world.sit("ann", .nonExecutive, of: "alder", votes: true)
        #expect(world.on("2024-01-01").membersOfSeveral(among: world.on("2024-01-01").bodies).isEmpty)
    }

    @Test func `the clocks of a board stand in the order of its seats, and the combined ones by name`() {
        var world = SharingWorld("alder", "birch")
        world.sit("zoe", .nonExecutive, of: "alder", votes: true)
        world.hold("ann", .chair, of: "alder", from: "2021-01-01")
        world.hold("ann", .chair, of: "birch", from: "2019-03-01", until: "2020-03-01")
        let snapshot = world.on("2024-12-31")
        let lines = snapshot.tenure(in: world.id("alder"))
        #expect(lines.map(\.person.raw) == ["ann", "zoe"])
        #expect(lines.map(\.service.inWords) == ["4 years", "5 years"])
        #expect(lines[0].service.anniversaryInWords(6) == "1 January 2027")
        let combined = snapshot.combinedTenure(among: [world.id("alder")])
        #expect(combined.map(\.person.raw) == ["ann"])
        #expect(combined[0].seats == ["alder", "birch"])
        #expect(combined[0].service.sinceInWords == "1 March 2019")
        #expect(combined[0].service.inWords == "5 years")
    }

    @Test func `a board joined only later is in no combined clock of an earlier day`() {
        var world = SharingWorld("alder", "birch")
        world.hold("ann", .chair, of: "alder", from: "2021-01-01")
        world.hold("ann", .chair, of: "birch", from: "2024-12-01")
        #expect(world.on("2024-11-06").combinedTenure(among: [world.id("alder")]).isEmpty)
        #expect(world.on("2024-12-01").combinedTenure(among: [world.id("alder")]).map(\.seats) == [["alder", "birch"]])
    }

    @Test func `who only may be a member is told apart from the members`() {
        var world = SharingWorld("alder")
        world.hold("ann", .chair, of: "alder", from: "2021-01-01")
        let certain = world.on("2024-11-06").tenure(in: world.id("alder"))
        #expect(certain.clocksInWords == "the clocks of 1 member")
        world.hold("fin", .finance, of: "alder", from: "2021-05-01", until: "not recorded")
        let lines = world.on("2024-11-06").tenure(in: world.id("alder"))
        #expect(lines.map(\.seats) == [["chair"], ["finance director (possibly)"]])
        #expect(lines.map(\.coverage) == [.certainly, .possibly])
        #expect(lines.clocksInWords == "the clocks of 1 member, and of 1 person who may be a member")
    }

    @Test func `a clock without a first day says so and gives no anniversary`() {
        var world = SharingWorld("alder")
        world.hold("ann", .chair, of: "alder", from: "not recorded")
        let line = world.on("2024-01-01").tenure(in: world.id("alder")).first
        #expect(line?.service.inWords == "not recorded")
        #expect(line?.service.anniversaryInWords(9) == "not recorded")
    }
}
