import Register
import Testing

struct WorldChangesTests {
    private static let days = "2025-11-26/2026-11-25"

    private func changes(_ world: SharingWorld, in days: String = days) throws -> [ChangeInWorld] {
        try all(world, in: days).changes
    }

    private func all(_ world: SharingWorld, in days: String = days) throws -> WorldChanges {
        let bounds = try #require(DayBounds(text: days))
        return world.on("2026-11-25").changes(in: try #require(Window(first: bounds.earliest, last: bounds.latest)))
    }

    private func said(_ world: SharingWorld, in days: String = days) throws -> [String] {
        try changes(world, in: days).map(\.inBrief)
    }

    @Test func `twelve months end on the day and begin the day after it a year before`() throws {
        for (day, first) in [
            ("2026-11-25", "2025-11-26"), ("2024-02-29", "2023-03-01"), ("2025-02-28", "2024-02-29"),
            ("2026-01-01", "2025-01-02"),
        ] {
            let window = Window.twelveMonths(to: try #require(CalendarDay(iso: day)))
            #expect(window.first.iso == first)
            #expect(window.last.iso == day)
        }
        #expect(Window(first: Samples.day("2024-01-02"), last: Samples.day("2024-01-01")) == nil)
    }

    @Test func `a chair who began and a chief executive who stopped in these days are told, the newest first`() throws {
        var world = SharingWorld("aldholt")
        world.hold("ann", .chair, of: "aldholt", from: "2026-02-01")
        world.hold("bea", .chiefExecutive, of: "aldholt", from: "2019-01-01", until: "2026-07-01")
        #expect(
            try said(world) == [
                "2026-06-30 bea stopped as chief executive of aldholt", "2026-02-01 ann began as chair of aldholt",
            ]
        )
    }

    @Test func `what began or stopped on the last day before and the first day after is not told`() throws {
        for (from, until, told) in [
            ("2025-11-25", "open", 0), ("2025-11-26", "open", 1), ("2026-11-25", "open", 1), ("2026-11-26", "open", 0),
            ("2019-01-01", "2025-11-26", 0), ("2019-01-01", "2025-11-27", 1), ("2019-01-01", "2026-11-26", 1),
            ("2019-01-01", "2026-11-27", 0),
        ] {
            var world = SharingWorld("aldholt")
            world.hold("ann", .chair, of: "aldholt", from: from, until: until)
            #expect(try changes(world).count == told, "\(from) \(until)")
        }
    }

    @Test func `a day known in part is placed by its earliest and possible where it may lie outside`() throws {
        var world = SharingWorld("aldholt", "brinmoor", "calderby")
        world.hold("ann", .chair, of: "aldholt", from: "2026")
        world.hold("bea", .chair, of: "brinmoor", from: "2026-03")
        world.hold("cat", .chair, of: "calderby", from: "2025-11")
        #expect(
            try said(world) == [
                "2026-03 bea began as chair of brinmoor", "2026 ann began as chair of aldholt, possibly",
                "2025-11 cat began as chair of calderby, possibly",
            ]
        )
    }

    @Test func `an interim who is appointed goes on in another capacity and did not stop`() throws {
        var world = SharingWorld("aldholt")
        world.hold("ann", .chair, of: "aldholt", .interim, from: "2025-12-01", until: "2026-04-01", fact: "one")
        world.hold("ann", .chair, of: "aldholt", .substantive, from: "2026-04-01", fact: "two")
        #expect(
            try said(world) == [
                "2026-04-01 ann is substantive, not interim, as chair of aldholt",
                "2025-12-01 ann began as chair of aldholt",
            ]
        )
    }

    @Test func `a second term changes nothing, and who came back after a gap began again`() throws {
        var world = SharingWorld("aldholt", "brinmoor")
        world.hold("ann", .chair, of: "aldholt", from: "2023-02-01", until: "2026-02-01", fact: "one")
        world.hold("ann", .chair, of: "aldholt", from: "2026-02-01", fact: "two")
        #expect(try said(world) == [])
        world.hold("bea", .chair, of: "brinmoor", from: "2023-02-01", until: "2026-02-01", fact: "three")
        world.hold("bea", .chair, of: "brinmoor", from: "2026-05-01", fact: "four")
        #expect(
            try said(world) == [
                "2026-05-01 bea began as chair of brinmoor", "2026-01-31 bea stopped as chair of brinmoor",
            ]
        )
    }

    @Test func `identifiers that were joined are one person who went on`() throws {
        var world = SharingWorld("aldholt")
        world.hold("ann", .chair, of: "aldholt", from: "2023-02-01", until: "2026-02-01")
        world.hold("anna", .chair, of: "aldholt", from: "2026-02-01")
        #expect(try said(world).count == 2)
        world.same("ann", "anna")
        #expect(try said(world) == [])
    }

    @Test func `where another statement has it going on or earlier it is possible and disputed`() throws {
        var world = SharingWorld("aldholt")
        world.hold("ann", .chair, of: "aldholt", from: "2020-01-01", until: "open", fact: "one")
        world.hold("ann", .chair, of: "aldholt", from: "2026-01-01", until: "2026-07-01", fact: "two")
        let found = try changes(world)
        #expect(found.map(\.certainty) == [.possibly, .possibly])
        #expect(found.map(\.isDisputed) == [true, true])
        #expect(found.map { $0.facts.map(\.id.raw) } == [["two"], ["two"]])
    }

    @Test func `one change that two sources state alike is told once`() throws {
        var world = SharingWorld("aldholt")
        world.hold("ann", .chair, of: "aldholt", from: "2026-01-01", fact: "one")
        world.hold("ann", .chair, of: "aldholt", from: "2026-01-01", fact: "two")
        #expect(try said(world) == ["2026-01-01 ann began as chair of aldholt"])
    }

    @Test func `who leads nothing else than a directorate is not told`() throws {
        var world = SharingWorld("aldholt")
        world.hold("ann", .finance, of: "aldholt", from: "2026-02-01")
        #expect(try said(world) == [])
    }

    @Test func `posts without a recorded start or end are counted where they may have changed in these days`() throws {
        var world = SharingWorld("aldholt", "brinmoor", "calderby", "dunmere")
        world.hold("ann", .chair, of: "aldholt", from: "not recorded", until: "not recorded")
        world.hold("bea", .chair, of: "brinmoor", from: "seen 2024-01-01", until: "seen 2025-01-01")
        world.hold("cat", .chair, of: "calderby", from: "seen 2026-01-01", until: "open")
        world.hold("dot", .chair, of: "dunmere", from: "2027-01-01", until: "not recorded")
        let found = try all(world)
        #expect(found.changes == [])
        #expect(found.undatedStarts == 2)
        #expect(found.undatedEnds == 2)
    }

    @Test func `a retracted fact changed nothing, and an earlier position is asked for what was known then`() throws {
        var world = SharingWorld("aldholt")
        world.hold("ann", .chair, of: "aldholt", from: "2026-02-01", fact: "one")
        let known = world.ledger.head
        world.retract("one")
        #expect(try said(world) == [])
        let before = world.on("2026-11-25", known: known).changes(in: .twelveMonths(to: Samples.day("2026-11-25")))
        #expect(before.changes.map(\.inBrief) == ["2026-02-01 ann began as chair of aldholt"])
    }

    @Test func `a register that says nothing changed in nothing`() throws {
        #expect(try said(SharingWorld()) == [])
    }
}

extension ChangeInWorld {
    /// For reading in tests.
    var inBrief: String {
        let rest =
            switch what {
            case .began(let post): "\(post.person) began as \(post.office.inWords) of \(post.body)"
            case .stopped(let post): "\(post.person) stopped as \(post.office.inWords) of \(post.body)"
            case .changedCapacity(let post, let old):
                "\(post.person) is \(post.capacity.rawValue), not \(old.rawValue), as \(post.office.inWords) of \(post.body)"
            case .fellVacant(let seat, let body): "\(seat) of \(body) fell vacant"
            case .vacancyEnded(let seat, let body): "\(seat) of \(body) vacant no more"
            case .arrangement(let sharing): sharing.inBrief
            case .opened(let body): "\(body) opened"
            case .closed(let body, let successors): "\(body) closed, followed by \(successors.map(\.raw))"
            case .renamed(let body, let old, let new): "\(body) was \(old), is \(new)"
            case .changedKind(let body, let old, let new): "\(body) was \(old.rawValue), is \(new.rawValue)"
            case .authorised(let body): "\(body) authorised"
            case .groupFormed(let group): "\(group) formed"
            case .groupEnded(let group): "\(group) ended"
            case .joined(let group, let body): "\(body) joined \(group)"
            case .left(let group, let body): "\(body) left \(group)"
            case .intentionStated(let group, let planned): "\(group) intends for \(planned?.text ?? "no day")"
            }
        return "\(when.text) \(rest)\(certainty == .certainly ? "" : ", possibly")"
    }
}

extension ChangeInWorld.Sharing {
    var inBrief: String {
        let told =
            switch turn {
            case .began: "began"
            case .ended: "ended"
            case .endedByMerger: "ended by merger"
            case .resumed(let after): "resumed after \(after.text)"
            case .joined(let bodies): "joined by \(bodies.map(\.raw).joined(separator: " "))"
            case .left(let bodies): "left by \(bodies.map(\.raw).joined(separator: " "))"
            case .announced(let planned): "announced for \(planned.text)"
            }
        return "\(model.inWords) of \(bodies.map(\.raw).joined(separator: " ")) \(told)"
    }
}
