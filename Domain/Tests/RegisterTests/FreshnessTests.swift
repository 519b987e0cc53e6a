import Register
import Testing

struct FreshnessTests {
    private func stale(_ world: SharingWorld, _ months: Int = 12, on day: String = "2024-06-01") -> [StaleFact] {
        world.on(day).staleFacts(months: months)
    }

    @Test func `a fact is stale where its latest evidence is older than so many months`() {
        var world = SharingWorld("alder")
        world.hold("ann", .chair, of: "alder", dated: "2023-05-31", fact: "old")
        world.hold("ben", .chiefExecutive, of: "alder", dated: "2023-06-01", fact: "fresh")
        let ids = stale(world).map(\.fact.id.raw)
        #expect(ids.contains("old"))
        #expect(!ids.contains("fresh"))
        #expect(stale(world).first { $0.fact.id.raw == "old" }?.months == 12)
        #expect(stale(world).first { $0.fact.id.raw == "old" }?.isOld == .certainly)
    }

    @Test func `evidence dated only in part is possibly old`() {
        var world = SharingWorld("alder")
        world.hold("ann", .chair, of: "alder", dated: "2023", fact: "partly")
        #expect(stale(world).first { $0.fact.id.raw == "partly" }?.isOld == .possibly)
        #expect(stale(world, 24).allSatisfy { $0.fact.id.raw != "partly" })
    }

    @Test func `a former name is nothing to confirm, and the name of the day is`() {
        var world = SharingWorld("alder")
        func name(_ fact: String, _ name: String, _ from: String, _ until: String) {
            let period = Samples.period(from, until, lastSeen: nil)
            world.state(
                fact,
                .bodyName(BodyName(body: world.id("alder"), name: name, dated: period)),
                dated: "2022-01-01"
            )
        }
        name("old-name", "Alder Trust", "seen 2019-01-01", "not recorded")
        name("new-name", "Alder NHS Trust", "seen 2022-01-01", "open")
        let ids = stale(world).map(\.fact.id.raw)
        #expect(ids.contains("new-name"))
        #expect(!ids.contains("old-name"))
    }

    @Test func `what has ended or not begun does not age`() {
        var world = SharingWorld("alder")
        world.hold("ann", .chair, of: "alder", until: "2024-01-01", dated: "2020-01-01", fact: "ended")
        world.hold("ben", .chair, of: "alder", from: "2025-01-01", dated: "2020-01-01", fact: "later")
        #expect(stale(world).allSatisfy { !["ended", "later"].contains($0.fact.id.raw) })
    }

    @Test func `the oldest stand first, and those without a dated source before all`() {
        var world = SharingWorld("alder")
        world.hold("ann", .chair, of: "alder", dated: "2022-01-01", fact: "b")
        world.hold("ben", .chiefExecutive, of: "alder", dated: "2021-01-01", fact: "a")
        world.hold("cat", .finance, of: "alder", dated: "undated", fact: "c")
        let order = stale(world).map(\.fact.id.raw).filter { ["a", "b", "c"].contains($0) }
        #expect(order == ["c", "a", "b"])
        #expect(stale(world).first { $0.fact.id.raw == "c" }?.months == nil)
    }

    @Test func `a list last stated to be whole long ago is stale, and its own day counts`() {
        var world = SharingWorld("alder")
        world.whole(.boardMembers, of: "alder", asAt: "2022-03-01")
        let found = stale(world).first { $0.fact.id.raw == "whole.board-members.alder" }
        #expect(found?.months == 27)
        #expect(found?.bodies.map(\.raw) == ["alder"])
    }

    @Test func `who could confirm is the secretaries of open bodies, who appointed, and who published`() {
        var world = SharingWorld("alder")
        world.body("birch", successors: ["alder"], until: "2023-01-01")
        world.row("r1", .sharedChair, ["alder", "birch"])
        let snapshot = world.on("2024-06-01")
        let row = snapshot.facts[world.id("r1")]
        #expect(
            row.map { snapshot.confirmers(of: $0) } == [
                .secretary(world.id("alder")), .publisherOf("Invented for a test"),
            ]
        )
    }

    @Test func `a fact about a seat, a forum or a group concerns their bodies`() {
        var world = SharingWorld("alder", "birch")
        world.group("grove", ["alder", "birch"])
        world.hold("ann", .chair, of: "birch", fact: "held")
        let snapshot = world.on("2024-06-01")
        func bodies(_ fact: String) -> [String]? {
            snapshot.facts[world.id(fact)].map { snapshot.bodies(concernedBy: $0.statement).map(\.raw) }
        }
        #expect(bodies("held") == ["birch"])
        #expect(bodies("group.grove") == ["alder", "birch"])
        #expect(bodies("member.grove.alder") == ["alder"])
    }
}

struct AnnouncementTests {
    private func passed(_ world: SharingWorld, on day: String) -> [String] {
        world.on(day).passedAnnouncements.map { "\($0.fact.id.raw) \($0.kind.rawValue) \($0.hasPassed)" }
    }

    @Test func `an announced arrangement whose day has passed is told, certainly or possibly`() {
        var world = SharingWorld("alder", "birch")
        world.row("r1", .sharedChair, ["alder", "birch"], from: "2024-05", status: .announced)
        #expect(passed(world, on: "2024-04-30") == [])
        #expect(passed(world, on: "2024-05-01") == ["r1 arrangement possibly"])
        #expect(passed(world, on: "2024-05-31") == ["r1 arrangement certainly"])
    }

    @Test func `a start that rests on evidence from before it is told until newer evidence comes`() {
        var world = SharingWorld("alder")
        world.hold("ann", .chair, of: "alder", from: "2024-05-01", dated: "2024-03-01", fact: "ahead")
        world.hold("ben", .chiefExecutive, of: "alder", from: "2024-05-01", dated: "2024-05-02", fact: "after")
        #expect(passed(world, on: "2024-06-01") == ["ahead start certainly"])
        #expect(passed(world, on: "2024-04-01") == [])
    }

    @Test func `a post that was to end is told until somebody is recorded in the seat`() {
        var world = SharingWorld("alder")
        world.hold("ann", .chair, of: "alder", until: "2024-05-01", dated: "2024-03-01", fact: "ends")
        #expect(passed(world, on: "2024-04-30") == [])
        #expect(passed(world, on: "2024-05-01") == ["ends end certainly"])
        #expect(world.on("2024-05-01").passedAnnouncements.map(\.plannedFor.text) == ["2024-04-30"])
        world.hold("ben", .chair, of: "alder", from: "2024-05-01", dated: "2024-05-02", fact: "after")
        #expect(passed(world, on: "2024-06-01") == [])
    }

    @Test func `an end that newer evidence tells is no announcement`() {
        var world = SharingWorld("alder")
        world.hold("ann", .chair, of: "alder", until: "2024-05-01", dated: "2024-05-02", fact: "ended")
        #expect(passed(world, on: "2024-06-01") == [])
    }

    @Test func `what was announced of bodies that have closed needs nobody`() {
        var world = SharingWorld()
        world.body("alder", successors: [], until: "2024-01-01")
        world.body("birch", successors: [], until: "2024-01-01")
        world.row("r1", .sharedChair, ["alder", "birch"], from: "2023-05-01", status: .announced)
        #expect(passed(world, on: "2023-06-01") == ["r1 arrangement certainly"])
        #expect(passed(world, on: "2024-06-01") == [])
    }

    @Test func `an intention and a review are told once their day has passed`() {
        var world = SharingWorld("alder", "birch")
        world.group("grove", ["alder", "birch"])
        let intent = Intent(
            group: world.id("grove"),
            text: "One chair",
            statedOn: nil,
            plannedFor: Samples.bounds("2024-04-01")
        )
        world.state("plan", .intent(intent))
        let purpose = Purpose(
            group: world.id("grove"),
            text: "One waiting list",
            agreedBy: [world.id("alder")],
            agreedAt: nil,
            seenBy: nil,
            reviewOn: Samples.bounds("2024-03-01"),
            dated: Samples.period("2023-01-01", "open")
        )
        world.state("why", .reason(Reason(purpose)))
        #expect(passed(world, on: "2024-06-01") == ["why review certainly", "plan intent certainly"])
        #expect(world.on("2024-06-01").passedAnnouncements.last?.bodies.map(\.raw) == ["alder", "birch"])
    }
}
