import Foundation
import Register
import Registrar
import Store
import StoreSupport
import Testing

@Suite struct RootTests {
    private func keptRoot(_ registrar: Registrar) async throws -> String {
        let text = try #require(try await registrar.latestCheckpoint())
        return Data(try Samples.signingKey().verifier.checkpoint(in: text).root).base64EncodedString()
    }

    @Test func `the root at a position is that of the checkpoint made then, whatever is recorded or erased later`()
        async throws
    {
        let store = MemoryStore()
        let registrar = try Registrar.writing(store, HandClock("2024-11-06"))
        var kept: [String] = []
        for name in ["A", "B", "C"] {
            try await registrar.record(assert("fact-\(name)", named(name)))
            kept.append(try await keptRoot(registrar))
        }
        _ = try await registrar.erase(positions: [2], reason: "By mistake", power: "A power")
        kept.append(try await keptRoot(registrar))
        let reader = Registrar(store: store, key: nil)
        for asking in [registrar, reader, reader] {
            for (index, root) in kept.enumerated() { #expect(try await asking.root(at: index + 1) == root) }
        }
        #expect(Set(kept).count == 4)
    }

    @Test func `a position that is not in the log has no root and no time`() async throws {
        let registrar = try Registrar.new()
        try await registrar.record(assert("a", named("A")))
        await #expect(throws: Refusal.self) { try await registrar.root(at: 2) }
        await #expect(throws: Refusal.self) { try await registrar.root(at: -1) }
        await #expect(throws: Refusal.self) { try await registrar.recordedAt(2) }
        #expect(try await registrar.recordedAt(0) == nil)
        #expect(try await registrar.recordedAt(1) == instant("2024-11-06"))
    }
}
