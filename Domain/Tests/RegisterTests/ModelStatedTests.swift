import Register
import Testing

struct ModelStatedTests {
    private func verdicts(_ world: SharingWorld, on day: String = "2024-06-01") -> [StatedModel.Verdict] {
        world.on(day).statedModels(of: world.id("grove")).map(\.verdict)
    }

    @Test func `a row is borne out where the same person is in the posts`() {
        var world = SharingWorld("alder", "birch")
        world.row("r1", .sharedChair, ["alder", "birch"])
        world.hold("ann", .chair, of: "alder", fact: "a1")
        world.hold("ann", .chair, of: "birch", fact: "a2")
        #expect(verdicts(world) == [.decided([world.id("a1"), world.id("a2")])])
    }

    @Test func `a row does not bear itself out, and what it lacks is named`() {
        var world = SharingWorld("alder", "birch", "cedar", "dogwood")
        world.row("r1", .sharedChair, ["alder", "birch", "cedar", "dogwood"])
        world.hold("ann", .chair, of: "alder")
        world.hold("ann", .chair, of: "cedar", until: "not recorded")
        world.hold("ann", .chair, of: "dogwood", .acting)
        #expect(
            verdicts(world) == [
                .notShown([
                    .holderNotRecorded(.chair, world.id("birch")), .holderNotCertain(.chair, world.id("cedar")),
                    .holderOnlyActs(.chair, world.id("dogwood")),
                ])
            ]
        )
    }

    @Test func `a row is contradicted where different people are certainly in the posts`() {
        var world = SharingWorld("alder", "birch")
        world.row("r1", .sharedChair, ["alder", "birch"])
        world.hold("ann", .chair, of: "alder", fact: "a1")
        world.hold("ben", .chair, of: "birch", fact: "b1")
        #expect(verdicts(world) == [.contradicted([world.id("a1"), world.id("b1")])])
        #expect(world.on("2024-06-01").decidedModels.bodies(.sharedChair) == ["alder birch"])
    }

    @Test func `a row that names its holder is contradicted by one other holder`() {
        var world = SharingWorld("alder", "birch")
        world.row("r1", .sharedChair, ["alder", "birch"], holder: "ann")
        world.hold("ben", .chair, of: "birch", fact: "b1")
        #expect(verdicts(world) == [.contradicted([world.id("b1")])])
    }

    @Test func `who acts for the shared chair in one body contradicts no row`() {
        var world = SharingWorld("alder", "birch")
        world.row("r1", .sharedChair, ["alder", "birch"])
        world.hold("ann", .chair, of: "alder")
        world.hold("ben", .chair, of: "birch", .acting)
        #expect(verdicts(world) == [.notShown([.holderOnlyActs(.chair, world.id("birch"))])])
    }

    @Test func `sources that disagree about a holder leave the row borne out by one of them`() {
        var world = SharingWorld("alder", "birch")
        world.row("r1", .sharedChair, ["alder", "birch"])
        world.hold("ann", .chair, of: "alder", fact: "a1")
        world.hold("ann", .chair, of: "birch", fact: "a2")
        world.hold("ben", .chair, of: "birch", fact: "b1")
        #expect(verdicts(world) == [.decided([world.id("a1"), world.id("a2")])])
    }

    @Test func `a row in force that names a closed body is contradicted by its end`() {
        var world = SharingWorld("alder")
        world.body("birch", successors: ["alder"], until: "2024-04-01")
        world.row("r1", .sharedChair, ["alder", "birch"])
        #expect(verdicts(world) == [.contradicted([world.id("body.birch")])])
    }

    @Test func `a single board stated of two whole boards that differ is contradicted`() {
        var world = SharingWorld("alder", "birch")
        world.row("r1", .singleBoard, ["alder", "birch"])
        for body in ["alder", "birch"] {
            world.hold("ann", .chair, of: body)
            world.hold("ben", .chiefExecutive, of: body)
            world.sit("cal.\(body)", .nonExecutive, of: body, votes: true)
        }
        #expect(verdicts(world) == [.notShown([.nothingRecorded(.singleBoard)])])
        for body in ["alder", "birch"] { world.whole(.boardMembers, of: body) }
        guard case .contradicted(let facts)? = verdicts(world).first else {
            Issue.record("the row is not contradicted")
            return
        }
        #expect(facts.contains(world.id("cal.birch.non-executive.birch")))
        #expect(facts.contains(world.id("whole.board-members.alder")))
    }

    @Test func `committees in common stated as a joint committee are contradicted once the lists are whole`() {
        var world = SharingWorld("alder", "birch")
        world.row("r1", .jointCommittee, ["alder", "birch"])
        world.forum("alder.quality", .committeeInCommon, ["alder"], meetsWith: ["birch.quality"])
        world.forum("birch.quality", .committeeInCommon, ["birch"])
        #expect(verdicts(world) == [.notShown([.nothingRecorded(.jointCommittee)])])
        for body in ["alder", "birch"] { world.whole(.committees, of: body) }
        #expect(
            verdicts(world) == [
                .contradicted([
                    world.id("forum.alder.quality"), world.id("forum.birch.quality"),
                    world.id("whole.committees.alder"), world.id("whole.committees.birch"),
                ])
            ]
        )
    }

    @Test func `a label that is the name of a model is compared with the facts`() {
        var world = SharingWorld("alder", "birch")
        world.group("grove", ["alder", "birch"], label: "Joint chair")
        world.hold("ann", .chair, of: "alder", fact: "a1")
        world.hold("ben", .chair, of: "birch", fact: "b1")
        let stated = world.on("2024-06-01").statedModels(of: world.id("grove"))
        #expect(stated.map(\.origin) == [.label("Joint chair", [.sharedChair])])
        #expect(stated.map(\.verdict) == [.contradicted([world.id("a1"), world.id("b1")])])
    }

    @Test func `a row is a fact that bears a label out`() {
        var world = SharingWorld("alder", "birch")
        world.group("grove", [], label: "interim shared chief executive")
        world.row("r1", .sharedChiefExecutive, ["alder", "birch"])
        #expect(verdicts(world).last == .decided([world.id("r1")]))
    }

    @Test func `a label is asked of the bodies that are certainly members`() {
        var world = SharingWorld("alder", "birch", "cedar")
        world.group("grove", ["alder", "birch"], label: "shared chair")
        world.row("r1", .groupBoard, ["alder", "cedar"], from: "2024")
        world.hold("ann", .chair, of: "alder", fact: "a1")
        world.hold("ann", .chair, of: "birch", fact: "a2")
        #expect(verdicts(world).last == .decided([world.id("a1"), world.id("a2")]))
    }

    @Test func `a group of two bodies that calls itself a single-trust group is contradicted by its members`() {
        var world = SharingWorld("alder", "birch")
        world.group("grove", ["alder", "birch"], label: "single-trust group")
        #expect(verdicts(world) == [.contradicted([world.id("member.grove.alder"), world.id("member.grove.birch")])])
    }

    @Test func `nothing is guessed from a label that tells a story`() {
        var world = SharingWorld("alder", "birch")
        world.group("grove", ["alder", "birch"], label: "shared chair, then merger")
        #expect(verdicts(world) == [.notShown([.labelNamesNoModel])])
    }

    @Test(arguments: [
        ("Shared chair", [DecidedModel.Kind.sharedChair]), ("chair in common", [.sharedChair]),
        ("shared chair in person, no group", [.sharedChair]),
        ("joint chair and chief executive", [.sharedChairAndChiefExecutive]),
        ("group with one board", [.singleBoard]), ("group board", [.groupBoard]),
        ("group with joint executive", []), ("joint committee", [.jointCommittee]), ("group", []), ("", []),
    ])
    func `only the whole name of a model is read in a label`(label: String, kinds: [DecidedModel.Kind]) {
        #expect(DecidedModel.Kind.kinds(label: label) == kinds)
    }
}
