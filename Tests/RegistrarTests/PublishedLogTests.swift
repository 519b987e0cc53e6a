import Register
import Registrar
import Store
import StoreSupport
import Testing

/// The log as anybody may see it.
@Suite struct PublishedLogTests {
    private func recorded(invented: Bool) async throws -> Registrar {
        let registrar = try Registrar.writing(MemoryStore(), HandClock("2024-11-06"))
        try await registrar.record(
            [
                notice(invented: invented), assert("away", absence(until: "2024-12")),
                assert("name", named("Invented Trust")),
            ] + definitions(seats: ["AA1:chair"])
        )
        return registrar
    }

    private func absence(until: String) throws -> Claim {
        try claim("absence", "person: invented-1", "seat: AA1:chair", "body: AA1", "until: \(until)")
    }

    private func words(_ line: PublishedLog.Line) -> String {
        switch line.content {
        case .shown(let shown): "\(shown.change.verb) \(shown.change.fact?.raw ?? "") by \(shown.author)"
        case .erased(let by): "erased by \(by)"
        case .aboutErased: "about erased"
        case .privateToBody: "private"
        }
    }

    private func told(_ registrar: Registrar, _ known: KnownAt = .now) async throws -> [String] {
        let log = try await registrar.publishedLog(known)
        return log.lines(below: log.head + 1, limit: 100).map { "\($0.position) \(words($0))" }
    }

    @Test func `lines come newest first, and of a private one only that it is there`() async throws {
        let registrar = try await recorded(invented: false)
        #expect(
            try await told(registrar) == [
                "5 assert is-AA1:chair by officer-1", "4 assert is-AA1 by officer-1", "3 assert name by officer-1",
                "2 private", "1 assert register by officer-1",
            ]
        )
    }

    @Test func `an invented register shows all, and stops when it is no longer invented`() async throws {
        let registrar = try await recorded(invented: true)
        #expect(try await told(registrar)[3] == "2 assert away by officer-1")
        try await registrar.record(correct("register", claim("register", "title: Real register", "invented: no")))
        #expect(try await told(registrar)[4] == "2 private")
        #expect(try await told(registrar, .position(3))[1] == "2 private")
    }

    @Test func `corrections, ends and retractions of a private fact are private too`() async throws {
        let registrar = try await recorded(invented: false)
        try await registrar.record(
            correct("away", absence(until: "2025-01")),
            end("away", until: "2024-12-24"),
            retract("away")
        )
        #expect(try await told(registrar).prefix(3) == ["8 private", "7 private", "6 private"])
    }

    @Test func `a correction tells what the fact said before, an end and a retraction which kind it was`() async throws
    {
        let registrar = try await recorded(invented: false)
        try await registrar.record(
            correct("name", named("Renamed Trust")),
            end("name", until: "2024-12-24"),
            retract("name")
        )
        let log = try await registrar.publishedLog(.now)
        let shown = log.lines(below: 9, limit: 3).compactMap { line -> PublishedLog.Shown? in
            if case .shown(let shown) = line.content { shown } else { nil }
        }
        #expect(shown.map(\.change.verb) == ["retract", "end", "correct"])
        #expect(shown[2].before == (try named("Invented Trust")))
        #expect(shown[0].statement == (try named("Renamed Trust")).statement)
        #expect(shown[1].statement == (try named("Renamed Trust")).statement)
    }

    @Test func `what was erased tells by which entry, at every position`() async throws {
        let registrar = try await recorded(invented: false)
        _ = try await registrar.erase(positions: [3], reason: "By mistake", power: "A power")
        #expect(try await told(registrar).contains("3 erased by 6"))
        #expect(try await told(registrar, .position(3)).first == "3 erased by 6")
    }

    @Test func `an end of a fact whose kind was erased is not shown, since it may have been private`() async throws {
        let registrar = try await recorded(invented: false)
        try await registrar.record(end("away", until: "2024-11-20"))
        _ = try await registrar.erase(positions: [2], reason: "By mistake", power: "A power")
        #expect(try await told(registrar).contains("6 about erased"))
    }

    @Test func `an end of what may have been private is not shown where its fact was public under another kind before`()
        async throws
    {
        let registrar = try await recorded(invented: false)
        let vacancy = try claim("vacancy", "seat: AA1:chair", "from: 2024-01")
        try await registrar.record(assert("one", vacancy), retract("one"), assert("one", absence(until: "2024-12")))
        try await registrar.record(end("one", until: "2024-11-20"), retract("one"))
        _ = try await registrar.erase(positions: [8], reason: "By mistake", power: "A power")
        #expect(
            try await told(registrar).prefix(6) == [
                "11 erase  by erase", "10 about erased", "9 about erased", "8 erased by 11",
                "7 retract one by officer-1",
                "6 assert one by officer-1",
            ]
        )
        #expect(try await registrar.publishedHistory(of: id("one")).map(\.position) == [6, 7, 8])
        #expect(try await registrar.opening(of: 9) == nil)
    }

    @Test func `what is asserted again after an erased assertion is not told to have replaced it`() async throws {
        let registrar = try await recorded(invented: false)
        try await registrar.record(assert("one", claim("vacancy", "seat: AA1:chair")), retract("one"))
        try await registrar.record(
            assert("one", named("Invented Group", group: "g9")),
            correct("one", named("Another", group: "g9"))
        )
        _ = try await registrar.erase(positions: [8], reason: "By mistake", power: "A power")
        guard case .shown(let shown) = try await registrar.publishedLog(.now).line(at: 9).content else {
            Issue.record("the correction is not shown")
            return
        }
        #expect(shown.before == nil)
    }

    @Test func `as known at an earlier position it has the entries of then`() async throws {
        let registrar = try await recorded(invented: false)
        #expect(try await registrar.publishedLog(.position(2)).head == 2)
        #expect(try await told(registrar, .position(2)) == ["2 private", "1 assert register by officer-1"])
        await #expect(throws: Refusal.noSuchPosition(6, head: 5)) { try await registrar.publishedLog(.position(6)) }
    }

    @Test func `pages end at the first entry and begin below the position asked for`() async throws {
        let log = try await recorded(invented: false).publishedLog(.now)
        #expect(log.lines(below: 4, limit: 2).map(\.position) == [3, 2])
        #expect(log.lines(below: 2, limit: 50).map(\.position) == [1])
        #expect(log.lines(below: 1, limit: 50).isEmpty)
        #expect(log.lines(below: 99, limit: 1).map(\.position) == [5])
    }

    @Test func `lines of some days are those recorded in them`() async throws {
        let clock = try HandClock("2024-11-06")
        let registrar = try Registrar.writing(MemoryStore(), clock)
        for (day, group) in [("2024-11-06", "A"), ("2024-11-07", "B"), ("2024-11-08", "C")] {
            try clock.set(day)
            try await registrar.record(assert(group, named("T", group: group)))
        }
        let log = try await registrar.publishedLog(.now)
        let days = try #require(Window(first: day("2024-11-07"), last: day("2024-11-07")))
        #expect(log.lines(recordedIn: days).map(\.position) == [2])
        let all = try #require(Window(first: day("2024-11-06"), last: day("2024-11-08")))
        #expect(log.lines(recordedIn: all).map(\.position) == [3, 2, 1])
    }

    @Test func `an empty log has no lines`() async throws {
        let log = try await Registrar(store: MemoryStore(), key: nil).publishedLog(.now)
        #expect(log.head == 0)
        #expect(log.lines(below: 1, limit: 50).isEmpty)
    }
}
