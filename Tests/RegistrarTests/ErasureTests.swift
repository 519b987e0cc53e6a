import Foundation
import Register
import Registrar
import Store
import StoreSupport
import Testing

/// A person is erased: who they were is in no answer, and what was said of others stands without them.
@Suite struct ErasureTests {
    private func erased(_ store: any LogStore = MemoryStore()) async throws -> Registrar {
        let registrar = try Registrar.writing(store, HandClock("2024-11-06"))
        try await registrar.recordErasureWorld()
        try await registrar.eraseZoe()
        return registrar
    }

    private func traces(in answer: Any) -> [String] {
        var text = ""
        dump(answer, to: &text)
        let plain = text.lowercased().precomposedStringWithCanonicalMapping
        return ErasureWorld.traces.dropLast().filter {
            plain.contains($0.lowercased().precomposedStringWithCanonicalMapping)
        }
    }

    @Test func `the plan names both identifiers, both spellings and every entry, and destroys nothing`() async throws {
        let registrar = try Registrar.new()
        try await registrar.recordErasureWorld()
        let plan = try await registrar.erasurePlan(of: id("zoe-sample"))
        #expect(plan.people.map(\.raw) == ["z-sample-chair", "zoe-sample"])
        #expect(plan.names.count == 3)
        #expect(plan.positions == [5, 6, 7] + Array(9...18) + Array(20...23))
        #expect(plan.restated.map(\.id.raw).sorted() == ["gain", "group", "paper", "plan", "row", "seat", "why"])
        #expect(try await registrar.head().position == 26)
        #expect(try await registrar.erasurePlan(of: id("z-sample-chair")) == plan)
    }

    @Test func `before the erasure the person is in the answers`() async throws {
        let registrar = try Registrar.new()
        try await registrar.recordErasureWorld()
        let found = Set(traces(in: try await registrar.standing().ledger.entries))
        #expect(found == Set(ErasureWorld.traces.dropLast()))
    }

    @Test func `an erased person is in no fact at any position`() async throws {
        let registrar = try await erased()
        let head = try await registrar.head().position
        #expect(head == 34)
        for position in 1...head {
            #expect(traces(in: try await registrar.facts(.position(position)).all) == [], "position \(position)")
            #expect(traces(in: try await registrar.base(.position(position)).index.facts.all) == [])
        }
    }

    @Test func `an erased person is in no history`() async throws {
        let registrar = try await erased()
        for fact in ErasureWorld.facts {
            #expect(traces(in: try await registrar.history(of: id(fact))) == [], "\(fact)")
        }
        #expect(traces(in: try await registrar.standing().ledger.entries) == [])
        let history = try await registrar.history(of: id("post-2"))
        #expect(
            try history.map(\.content) == [
                .erased(fact: id("post-2"), verb: "assert", by: 27), .erased(fact: id("post-2"), verb: "end", by: 27),
            ]
        )
    }

    @Test func `what was said about others stands without the name`() async throws {
        let facts = try await erased().facts(.now)
        func text(_ fact: String, _ field: String) throws -> Record.Value? {
            facts[try id(fact)]?.statement.record[field]
        }
        #expect(try text("why", "text") == .text("It was [erased]’s proposal; “[erased]” led it"))
        #expect(try text("plan", "text") == .text("That ([erased]) stays till 2026"))
        #expect(try text("group", "note") == .text("Two trusts"))
        #expect(try text("paper", "title") == .text("Resolution on [erased]"))
        #expect(try facts[id("paper")]?.sources.map(\.address) == [""])
        #expect(try facts[id("paper")]?.sources.map(\.title) == ["[erased]"])
        #expect(try text("row", "note") == .text("[erased] chairs both"))
        #expect(try text("row", "holder") == nil)
        #expect(try text("row", "bodies") == .list(["AA1", "AA2"]))
        #expect(try text("gain", "text") == .text("One clear voice"))
        #expect(try text("seat", "title") == .text("Chair, held by [erased]"))
        #expect(try text("calm", "text") == .text("To review the sample size of surveys"))
        #expect(try text("gone", "text") == nil)
        #expect(try ["name-1", "post-1", "away", "sid", "same"].allSatisfy { facts[try id($0)] == nil })
    }

    @Test func `a value that is gone reads as erased by the entry at every position`() async throws {
        let registrar = try await erased()
        for position in [9, 10, 16, 26, 34] {
            #expect(try await registrar.facts(.position(position)).erasure(of: id("post-1")) == 27)
        }
        #expect(try await registrar.facts(.position(26)).erasure(of: id("why")) == 27)
        #expect(try await registrar.facts(.now).erasure(of: id("why")) == nil)
    }

    @Test func `the log verifies, and so does a checkpoint kept before the erasure`() async throws {
        let store = MemoryStore()
        let registrar = try Registrar.writing(store, HandClock("2024-11-06"))
        try await registrar.recordErasureWorld()
        let kept = try #require(try await registrar.latestCheckpoint())
        let (plan, _) = try await registrar.eraseZoe()
        let report = try await LogVerifier(key: Samples.signingKey().verifier).verify(store, against: kept)
        #expect(report.problems == [])
        #expect(report.earlier?.size == 26)
        #expect(report.latest?.size == 34)
        #expect(report.erased == plan.positions)
    }

    @Test func `to erase the person again says that nobody names them`() async throws {
        let registrar = try await erased()
        for person in ["zoe-sample", "z-sample-chair", "never-recorded"] {
            let words = try await sentence {
                _ = try await registrar.erase(id(person), reason: "Asked again", power: "A power")
            }
            #expect(words == "No entry names the person \(person).")
        }
        #expect(try await registrar.head().position == 34)
    }

    @Test func `the entry that erases says who, why and under which power, and not whom`() async throws {
        let registrar = try await erased()
        let entry = try #require(try await registrar.standing().ledger.entries.first { $0.position == 27 })
        guard case .change(.erase(let erasure)) = entry.content else { throw WasAccepted() }
        #expect(erasure.reason == ErasureWorld.reason)
        #expect(erasure.power == ErasureWorld.power)
        #expect(!erasure.tokens.isEmpty)
        #expect(erasure.tokens.allSatisfy { $0.utf8.count == 32 })
    }

    @Test(arguments: ["For Zoë Sample", "for zoe-sample.", "Letter of ZOE SAMPEL’S solicitor"])
    func `neither the reason nor the power of an erasure says the name`(_ text: String) async throws {
        let registrar = try Registrar.new()
        try await registrar.recordErasureWorld()
        let words = "The reason or the power names a person who is erased: both stay in the log, so leave the name out."
        let person: PersonID = try id("zoe-sample")
        #expect(try await sentence { _ = try await registrar.erase(person, reason: text, power: "A power") } == words)
        #expect(try await sentence { _ = try await registrar.erase(person, reason: "Asked for", power: text) } == words)
        #expect(try await registrar.head().position == 26)
    }

    @Test func `when old bytes could not be removed yet, the answers are free of the person all the same`() async throws
    {
        let store = UnfinishedStore()
        let registrar = try Registrar.writing(store, HandClock("2024-11-06"))
        try await registrar.recordErasureWorld()
        await #expect(throws: StoreError.erasureUnfinished(path: "a.store")) { try await registrar.eraseZoe() }
        #expect(traces(in: try await registrar.standing().ledger.entries) == [])
        #expect(try await LogVerifier(key: Samples.signingKey().verifier).verify(store).isSound)
        try await registrar.record(assert("next", named("Next", group: "AA9")))
        #expect(try await LogVerifier(key: Samples.signingKey().verifier).verify(store).latest?.size == 35)
    }

    @Test func `what an entry erased is in no answer, even where a store still has its bytes`() async throws {
        let store = MemoryStore()
        let registrar = try Registrar.writing(store, HandClock("2024-11-06"))
        try await registrar.recordErasureWorld()
        let before = await store.entries(after: 0, limit: .max)
        try await registrar.eraseZoe()
        let after = await store.entries(after: before.count, limit: .max)
        let torn = Registrar(store: try MemoryStore(entries: before + after), key: nil)
        #expect(traces(in: try await torn.standing().ledger.entries) == [])
        #expect(try await torn.facts(.now).all == registrar.facts(.now).all)
    }
}
