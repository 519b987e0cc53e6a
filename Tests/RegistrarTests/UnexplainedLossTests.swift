import Register
import Registrar
import Store
import StoreSupport
import Testing

/// What was destroyed without an entry that says who erased it, why and under which power.
@Suite struct UnexplainedLossTests {
    private func recorded(_ store: any LogStore) async throws -> Registrar {
        let registrar = try Registrar.writing(store, HandClock("2024-11-06"))
        try await registrar.record(assert("a", named("A")), assert("b", named("B")), assert("c", named("C")))
        return registrar
    }

    private func draft(_ change: Change) throws -> DraftEntry {
        DraftEntry(
            header: EntryCodec.header(change, recordedAt: try instant("2024-11-06"), author: "officer-2"),
            payload: EntryCodec.payload(change),
            salt: Samples.salt(1)
        )
    }

    private func erasure(of positions: [Int]) -> Change {
        .erase(Erasure(positions: positions, reason: "By mistake", power: "A power", tokens: []))
    }

    @Test func `a payload that nobody erased and that is gone is found, though every hash fits`() async throws {
        let store = MemoryStore()
        let registrar = try await recorded(store)
        #expect(try await registrar.unexplainedLosses() == [])
        _ = try await store.erase(positions: [2], appending: [draft(retract("c"))], expecting: 3)
        #expect(try await LogVerifier(key: Samples.signingKey().verifier).verify(store).isSound)
        let words = "Entry 2 has lost what it said, and no erasure explains it."
        #expect(try await registrar.unexplainedLosses().map(\.sentence) == [words])
        #expect(try await Registrar(store: store, key: nil).unexplainedLosses().map(\.position) == [2])
    }

    @Test func `what an erasure explains is no loss`() async throws {
        let registrar = try await recorded(MemoryStore())
        _ = try await registrar.erase(positions: [1, 3], reason: "By mistake", power: "A power")
        #expect(try await registrar.unexplainedLosses() == [])
    }

    @Test func `an erasure that is itself gone explains nothing`() async throws {
        let store = MemoryStore()
        let registrar = try await recorded(store)
        _ = try await registrar.erase(positions: [1], reason: "By mistake", power: "A power")
        _ = try await store.erase(positions: [4], appending: [draft(retract("c"))], expecting: 4)
        #expect(try await registrar.unexplainedLosses().map(\.position) == [1, 4])
    }

    @Test func `an erasure explains nothing that was recorded after it`() async throws {
        let store = MemoryStore()
        let registrar = try await recorded(store)
        _ = try await store.append([draft(erasure(of: [5])), draft(retract("c"))], expecting: 3)
        _ = try await store.erase(positions: [5], appending: [draft(retract("b"))], expecting: 5)
        #expect(try await registrar.unexplainedLosses().map(\.position) == [5])
    }

    @Test func `an empty log has lost nothing`() async throws {
        #expect(try await Registrar.new().unexplainedLosses() == [])
    }
}
