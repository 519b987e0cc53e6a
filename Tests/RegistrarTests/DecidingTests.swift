import Register
import Registrar
import Store
import StoreSupport
import Testing

@Suite struct DecidingTests {
    @Test func `of several proposals all are recorded or none`() async throws {
        let registrar = try Registrar.new()
        let good = Proposal(author: "officer-1", changes: [try assert("a", named("A")), try assert("b", named("B"))])
        let bad = Proposal(author: "officer-2", changes: [try assert("c", named("C")), try assert("a", named("D"))])
        let refused = await #expect(throws: RefusedChange.self) { try await registrar.record([good, bad]) }
        #expect(refused?.index == 3)
        #expect(refused?.refusal == .factStands(try id("a")))
        #expect(try await registrar.head().position == 0)
        #expect(try await registrar.record([good]).entries == 2)
    }

    @Test func `a change may follow another of the same proposal`() async throws {
        let registrar = try Registrar.new()
        let recorded = try await registrar.record(
            assert("a", named("A")),
            correct("a", named("B")),
            retract("a"),
            assert("a", named("C"))
        )
        #expect((recorded.head, recorded.entries) == (4, 4))
        let facts = try await registrar.facts(.now)
        #expect(facts[try id("a")]?.claim == (try named("C")))
    }

    @Test func `every entry has its author and the time of the clock`() async throws {
        let clock = try HandClock("2024-11-06")
        let registrar = try Registrar.writing(MemoryStore(), clock)
        try await registrar.record(assert("a", named("A")))
        try clock.set("2024-11-08")
        _ = try await registrar.record([Proposal(author: "officer-2", changes: [try correct("a", named("B"))])])
        let history = try await registrar.history(of: id("a"))
        #expect(history.map(\.author) == ["officer-1", "officer-2"])
        #expect(try history.map(\.recordedAt) == [instant("2024-11-06"), instant("2024-11-08")])
    }

    @Test func `the recorded time does not go back when the clock does`() async throws {
        let clock = try HandClock("2024-11-06")
        let store = MemoryStore()
        let registrar = try Registrar.writing(store, clock)
        try await registrar.record(assert("a", named("A")))
        try clock.set("2023-01-01")
        try await registrar.record(assert("b", named("B")))
        _ = try await registrar.erase(positions: [1], reason: "By mistake", power: "UK GDPR article 17(1)(d)")
        let again = try Registrar.writing(store, clock)
        let times = try await again.standing().ledger.entries.map(\.recordedAt)
        #expect(times == Array(repeating: try instant("2024-11-06"), count: 3))
    }

    @Test func `a recorded time is given only in an invented register`() async throws {
        let registrar = try Registrar.new()
        let words = "A recorded day can be given only in a register marked invented; elsewhere the clock gives it."
        func give(_ changes: Change...) async throws -> String {
            try await sentence {
                _ = try await registrar.record([
                    Proposal(author: "officer-1", recordedAt: instant("2020-01-01"), changes: changes)
                ])
            }
        }
        #expect(try await give(assert("a", named("A"))) == words)
        #expect(try await give(notice(invented: false), assert("a", named("A"))) == words)
        #expect(try await registrar.head().position == 0)
        let marked = try await registrar.record(on: "2020-01-01", notice(), assert("a", named("A")))
        #expect(marked.head == 2)
        _ = try await registrar.record(on: "2020-02-01", assert("b", named("B")))
        let days = try await registrar.standing().ledger.entries.map(\.recordedAt.day.iso)
        #expect(days == ["2020-01-01", "2020-01-01", "2020-02-01"])
    }

    @Test func `a given time is not earlier than the last entry`() async throws {
        let registrar = try Registrar.new()
        _ = try await registrar.record(on: "2020-02-01", notice())
        let words =
            "The recorded time 2020-01-31T12:00:00Z is earlier than that of the last entry, 2020-02-01T12:00:00Z."
        #expect(
            try await sentence { _ = try await registrar.record(on: "2020-01-31", assert("a", named("A"))) } == words
        )
        let later = Proposal(author: "x", recordedAt: try instant("2020-02-01"), changes: [try assert("b", named("B"))])
        let earlier = Proposal(
            author: "x",
            recordedAt: try instant("2020-01-31"),
            changes: [try assert("c", named("C"))]
        )
        #expect(try await sentence { _ = try await registrar.record([later, earlier]) } == words)
        #expect(try await registrar.head().position == 1)
    }

    @Test func `when others were quicker, it is decided again on what stands then`() async throws {
        let other = try assert("other", named("Other Trust", group: "AA2"))
        let store = BusyStore(quicker: 1, recording: other)
        let registrar = try Registrar.writing(store, HandClock("2024-11-06"))
        let (report, recorded) = try await registrar.record { standing in
            ([Proposal(author: "officer-1", changes: [try assert("mine", named("Mine"))])], standing.facts.position)
        }
        #expect(report == 1)
        #expect((recorded.head, recorded.entries) == (2, 1))
        #expect(try await registrar.facts(.now).all.map(\.id.raw) == ["other", "mine"])
    }

    @Test func `what was right before the others wrote can be refused after it`() async throws {
        let mine = try assert("same", named("Trust"))
        let store = BusyStore(quicker: 1, recording: mine)
        let registrar = try Registrar.writing(store, HandClock("2024-11-06"))
        #expect(
            try await sentence { try await registrar.record(mine) }
                == "same is recorded already: correct, end or retract it."
        )
        #expect(try await registrar.head().position == 1)
    }

    @Test func `after five tries it gives up and has recorded nothing`() async throws {
        let other = try retract("nothing")
        let store = BusyStore(quicker: 5, recording: other)
        let registrar = try Registrar.writing(store, HandClock("2024-11-06"))
        #expect(
            try await sentence { try await registrar.record(assert("mine", named("Mine"))) }
                == "Others were writing at the same time: gave up after 5 tries, and nothing was recorded."
        )
        #expect(await store.head() == 5)
        #expect(try await registrar.facts(.now).all.isEmpty)
        #expect(try await registrar.record(assert("mine", named("Mine"))).head == 6)
    }

    @Test func `the fifth try still counts`() async throws {
        let store = BusyStore(quicker: 4, recording: try retract("nothing"))
        let registrar = try Registrar.writing(store, HandClock("2024-11-06"))
        #expect(try await registrar.record(assert("mine", named("Mine"))).head == 5)
    }

    @Test func `an erasure too is planned again when others were quicker`() async throws {
        let person = try claim("person-name", "person: invented-1", "name: Zoë Sample")
        let store = BusyStore(quicker: 1, recording: try assert("n1", person))
        let registrar = try Registrar.writing(store, HandClock("2024-11-06"))
        try await registrar.record(retractable(), retract("r"))
        let second = try claim("person-name", "person: invented-1", "name: Z. Sample")
        try await registrar.record(assert("n2", second))
        let (plan, _) = try await registrar.erase(id("invented-1"), reason: "Asked for", power: "A power")
        #expect(plan.positions == [1, 4])
    }

    private func retractable() throws -> Change { try assert("r", named("R")) }
}
