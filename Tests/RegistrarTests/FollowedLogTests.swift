import Register
import Registrar
import Store
import StoreSupport
import Testing

/// What a registrar keeps from write to write is what it would find by reading all again.
@Suite struct FollowedLogTests {
    private func work(_ registrar: Registrar) async throws {
        try await registrar.record(notice())
        try await registrar.record(
            definitions(bodies: ["AA1", "AA2"], seats: ["AA1.chair"], groups: ["G1"]) + [assert("b", named("B"))]
        )
        try await registrar.record(
            assert("a", claim("appointment", "person: p1", "seat: AA1.chair", "capacity: not-stated")),
            assert("n", claim("person-name", "person: p1", "name: Sam Example"))
        )
        try await registrar.record(correct("b", named("C")), end("a", until: "2024-01"))
        try await registrar.record(retract("b"))
        try await registrar.record(assert("b", named("D")))
        _ = try await registrar.erase(id("p1"), reason: "Asked for", power: "A power")
        try await registrar.record(correct("register", claim("register", "title: Real", "invented: no")))
    }

    @Test func `the facts at the head are the fold of the whole log`() async throws {
        let (store, clock) = (MemoryStore(), try HandClock("2024-11-06"))
        let registrar = try Registrar.writing(store, clock)
        try await work(registrar)
        let standing = try await registrar.standing()
        #expect(standing.facts.all == Facts(standing.ledger, at: standing.ledger.head).all)
        #expect(standing.facts.erased == Facts(standing.ledger, at: standing.ledger.head).erased)
        #expect(standing.facts.position == standing.ledger.head)
        let fresh = try await Registrar.writing(store, clock).standing()
        #expect(fresh.facts.all == standing.facts.all)
        #expect(fresh.ledger.entries == standing.ledger.entries)
    }

    @Test func `what two facts define is defined until neither stands`() async throws {
        let registrar = try Registrar.new()
        let body = try claim("body", "body: AA1")
        try await registrar.record(
            assert("one", body),
            assert("two", body),
            assert("name", claim("body-name", "body: AA1", "name: Invented Trust"))
        )
        try await registrar.record(retract("one"))
        let words = "The fact name still names the body AA1: correct or retract it first, or in the same file."
        #expect(try await sentence { try await registrar.record(retract("two")) } == words)
        #expect(
            try await sentence { try await registrar.record(correct("two", claim("body", "body: AA2"))) } == words
        )
        try await registrar.record(assert("one", body))
        try await registrar.record(retract("two"))
        #expect(try await sentence { try await registrar.record(retract("one")) } == words)
        try await registrar.record(retract("one"), retract("name"))
    }

    @Test func `entries that do not follow one another are taken wholly or not at all`() async throws {
        let store = MemoryStore()
        try await Registrar.writing(store, HandClock("2024-11-06")).record(assert("a", named("A")))
        let later = await store.entries(after: 0, limit: 1)
        let earlier = EntryCodec.header(try retract("a"), recordedAt: try instant("2024-11-05"), author: "officer-1")
        let draft = DraftEntry(header: earlier, payload: EntryCodec.payload(try retract("a")), salt: Samples.salt(2))
        let broken = try MemoryStore(entries: later + [StoredEntry(position: 2, draft: draft)])
        let registrar = Registrar(store: broken, key: nil)
        for _ in 0..<2 {
            await #expect(throws: LogProblem.timeWentBack(2)) { try await registrar.head() }
        }
    }
}
