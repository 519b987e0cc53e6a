import Register
import Registrar
import Store
import StoreSupport
import Testing

/// As known when: positions, days, and the time before the first entry.
@Suite struct KnownTests {
    private func recorded() async throws -> Registrar {
        let clock = try HandClock("2024-11-06")
        let registrar = try Registrar.writing(MemoryStore(), clock)
        try await registrar.record(assert("name", named("First Name")), assert("other", named("Other", group: "AA2")))
        try clock.set("2024-11-08")
        try await registrar.record(correct("name", named("Second Name")))
        return registrar
    }

    @Test func `a day is known up to its end and no further`() async throws {
        let registrar = try await recorded()
        var positions: [Int] = []
        for iso in ["2024-11-06", "2024-11-07", "2024-11-08", "2030-01-01"] {
            positions.append(try await registrar.position(.day(day(iso))))
        }
        #expect(positions == [2, 2, 3, 3])
        #expect(try await registrar.position(.now) == 3)
        #expect(try await registrar.position(.position(1)) == 1)
    }

    @Test func `before the first entry nothing was recorded, and the answer says so`() async throws {
        let registrar = try await recorded()
        let words = "Nothing was recorded here by the end of 5 November 2024: the first entry is of 6 November 2024."
        let before = KnownAt.day(try day("2024-11-05"))
        #expect(try await sentence { _ = try await registrar.position(before) } == words)
        #expect(try await sentence { _ = try await registrar.base(before) } == words)
        #expect(try await sentence { _ = try await registrar.facts(before) } == words)
        #expect(try await sentence { _ = try await registrar.history(of: id("name"), before) } == words)
    }

    @Test func `an empty register answers with nothing`() async throws {
        let registrar = try Registrar.new()
        #expect(try await registrar.facts(.day(day("2024-11-06"))).all.isEmpty)
        #expect(try await registrar.base(.position(0)).index.facts.all.isEmpty)
        #expect(
            try await sentence { _ = try await registrar.facts(.position(1)) } == "There is no entry 1: the log has 0."
        )
        let refusal = Refusal.nothingRecorded(before: try day("2024-11-06"), first: nil)
        #expect(refusal.sentence == "Nothing is recorded here yet.")
    }

    @Test(arguments: [4, 4000, 0, -1])
    func `a position that the log does not have is refused`(_ position: Int) async throws {
        let registrar = try await recorded()
        #expect(
            try await sentence { _ = try await registrar.facts(.position(position)) }
                == "There is no entry \(position): the log has 3."
        )
        await #expect(throws: Refusal.noSuchPosition(position, head: 3)) {
            try await registrar.base(.position(position))
        }
    }

    @Test func `a known time reads a day or a position and nothing else`() throws {
        #expect(KnownAt(text: "2024-11-06") == .day(try day("2024-11-06")))
        #expect(KnownAt(text: "12") == .position(12))
        for text in ["", "-1", "+1", "012", "2024-11", "2024-02-30", "now", "1.5"] {
            #expect(KnownAt(text: text) == nil)
        }
        #expect([KnownAt.now, .position(3), .day(try day("2024-11-06"))].map(\.text) == [nil, "3", "2024-11-06"])
    }

    @Test func `a correction changes the answer and leaves the earlier answer as it was`() async throws {
        let registrar = try await recorded()
        let (today, group): (CalendarDay, GroupID) = (try day("2024-11-09"), try id("AA1"))
        #expect(try await registrar.snapshot(on: today).group(group)?.payload.name == "Second Name")
        #expect(try await registrar.snapshot(.position(2), on: today).group(group)?.payload.name == "First Name")
        #expect(
            try await registrar.snapshot(.day(day("2024-11-07")), on: today).group(group)?.payload.name == "First Name"
        )
        #expect(try await registrar.history(of: id("name"), .position(2)).map(\.position) == [1])
        #expect(try await registrar.history(of: id("name")).map(\.position) == [1, 3])
    }

    @Test func `later entries never change the facts at an earlier position`() async throws {
        let registrar = try await recorded()
        var before: [[Fact]] = []
        for position in 1...3 { before.append(try await registrar.facts(.position(position)).all) }
        try await registrar.record(
            end("name", until: "2024-12"),
            retract("other"),
            assert("third", named("Third", group: "AA3"))
        )
        for position in 1...3 { #expect(try await registrar.facts(.position(position)).all == before[position - 1]) }
        #expect(try await registrar.base(.position(3)).index.facts.all == before[2])
    }

    @Test func `the same position gives the same answer to another registrar, and after many others`() async throws {
        let clock = try HandClock("2024-11-06")
        let store = MemoryStore()
        let registrar = try Registrar.writing(store, clock)
        for number in 1...12 {
            try await registrar.record(assert("f\(number)", named("T\(number)", group: "B\(number)")))
        }
        for position in [1, 12, 5, 6, 7, 8, 9, 10, 1] {
            let other = Registrar(store: store, key: nil)
            let facts = try await registrar.base(.position(position)).index.facts.all
            #expect(facts.count == position)
            #expect(try await other.base(.position(position)).index.facts.all == facts)
        }
    }
}
