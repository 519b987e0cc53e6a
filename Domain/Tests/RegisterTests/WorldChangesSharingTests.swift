import Register
import Testing

/// Changes of arrangements, bodies and groups.
struct WorldChangesSharingTests {
    private func said(_ world: SharingWorld) -> [String] {
        world.on("2026-11-25").changes(in: .twelveMonths(to: Samples.day("2026-11-25"))).changes.map(\.inBrief)
    }

    @Test func `an arrangement begins, is joined and left, and ends`() {
        var world = SharingWorld("aldholt", "brinmoor", "calderby")
        world.row("A1", .sharedChair, ["aldholt", "brinmoor"], from: "2025-12-01", until: "2026-03-01")
        world.row("A2", .sharedChair, ["aldholt", "brinmoor", "calderby"], from: "2026-03-01", until: "2026-06-01")
        world.row("A3", .sharedChair, ["brinmoor", "calderby"], from: "2026-06-01", until: "2026-10-01")
        #expect(
            said(world) == [
                "2026-09-30 shared chair of brinmoor calderby ended",
                "2026-05-31 shared chair of aldholt brinmoor calderby left by aldholt",
                "2026-03-01 shared chair of aldholt brinmoor calderby joined by calderby",
                "2025-12-01 shared chair of aldholt brinmoor began",
            ]
        )
    }

    @Test func `after a gap it resumes`() {
        var world = SharingWorld("aldholt", "brinmoor")
        world.row("A1", .sharedChair, ["aldholt", "brinmoor"], from: "2020-01-01", until: "2024-01-01")
        world.row("A2", .sharedChair, ["aldholt", "brinmoor"], from: "2026-02-01")
        #expect(said(world) == ["2026-02-01 shared chair of aldholt brinmoor resumed after 2024-01-01"])
    }

    @Test func `one that is announced is placed by its source and never begins`() {
        var world = SharingWorld("aldholt", "brinmoor")
        world.row(
            "A1",
            .groupBoard,
            ["aldholt", "brinmoor"],
            from: "2026-04-01",
            status: .announced,
            dated: "2026-01-15"
        )
        #expect(said(world) == ["2026-01-15 group board of aldholt brinmoor announced for 2026-04-01"])
    }

    @Test func `one that ended because its bodies merged says so`() {
        var world = SharingWorld("aldholt", "brinmoor")
        world.row("A1", .sharedChair, ["aldholt", "brinmoor"], until: "2026-04-01", status: .merged)
        #expect(said(world) == ["2026-03-31 shared chair of aldholt brinmoor ended by merger"])
    }

    @Test func `an arrangement under no group is told too`() throws {
        var world = SharingWorld("aldholt", "brinmoor")
        let row = Arrangement(
            arrangement: world.id("A1"),
            group: nil,
            model: .sharedChair,
            bodies: [world.id("aldholt"), world.id("brinmoor")],
            holder: nil,
            status: .current,
            note: nil,
            dated: SharingWorld.period("2026-02-01", "open")
        )
        world.state("A1", .arrangement(row))
        #expect(said(world) == ["2026-02-01 shared chair of aldholt brinmoor began"])
    }

    @Test func `bodies open, close with a successor, and take another kind`() {
        var world = SharingWorld("aldholt")
        world.body("brinmoor", successors: ["aldholt"], until: "2026-04-01")
        for (fact, kind, from, until) in [
            ("k1", LegalKind.nhsTrust, "2000-01-01", "2026-05-01"), ("k2", .foundationTrust, "2026-05-01", "open"),
        ] {
            let period = SharingWorld.period(from, until)
            world.state(fact, .bodyLegalKind(BodyLegalKind(body: world.id("aldholt"), kind: kind, dated: period)))
        }
        #expect(
            said(world) == [
                "2026-05-01 aldholt was nhs-trust, is foundation-trust",
                "2026-03-31 brinmoor closed, followed by [\"aldholt\"]",
            ]
        )
    }

    @Test func `a name seen until one day and another from a later day changed between them`() {
        var world = SharingWorld("aldholt")
        for (fact, name, from, until) in [
            ("n2", "Aldholt Group", "seen 2026-03-10", "seen 2026-07-01"),
            ("n1", "Aldholt", "seen 2022-01-01", "seen 2026-01-31"),
        ] {
            let period = SharingWorld.period(from, until)
            world.state(fact, .bodyName(BodyName(body: world.id("aldholt"), name: name, dated: period)))
        }
        #expect(said(world) == ["2026-02-01/2026-03-10 aldholt was Aldholt, is Aldholt Group"])
    }

    @Test func `groups form, are joined and left, and say what they intend`() {
        var world = SharingWorld("aldholt", "brinmoor")
        let (grove, dated) = (world.group("grove"), SharingWorld.period("2026-02-01", "2026-09-01"))
        let group = Group(group: grove, name: "Grove", statedModel: nil, within: nil, note: nil, dated: dated)
        world.state("group.grove", .group(group))
        let left = SharingWorld.period("2026-02-01", "2026-06-01")
        world.state("m", .groupMember(GroupMember(group: grove, body: world.id("aldholt"), dated: left)))
        let intent = Intent(
            group: grove,
            text: "One board",
            statedOn: DayBounds(text: "2026-05"),
            plannedFor: DayBounds(text: "2027")
        )
        world.state("i", .intent(intent))
        #expect(
            said(world) == [
                "2026-08-31 grove ended", "2026-05-31 aldholt left grove", "2026-05 grove intends for 2027",
                "2026-02-01 grove formed", "2026-02-01 aldholt joined grove",
            ]
        )
    }

    @Test func `a seat that is stated to be vacant fell vacant then`() {
        var world = SharingWorld("aldholt")
        world.hold("ann", .chair, of: "aldholt", until: "2026-03-01")
        let seat: SeatID = world.id("aldholt.chair")
        world.state("v", .vacancy(Vacancy(seat: seat, dated: SharingWorld.period("2026-03-01", "open"))))
        #expect(
            said(world) == [
                "2026-03-01 aldholt.chair of aldholt fell vacant", "2026-02-28 ann stopped as chair of aldholt",
            ]
        )
    }
}
