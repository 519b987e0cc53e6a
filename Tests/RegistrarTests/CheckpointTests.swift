import Foundation
import Register
import Registrar
import Store
import StoreSQLite
import StoreSupport
import Testing

@Suite struct CheckpointTests {
    private func size(_ registrar: Registrar) async throws -> Int {
        let text = try #require(try await registrar.latestCheckpoint())
        return try Samples.signingKey().verifier.checkpoint(in: text).size
    }

    @Test func `after each write a checkpoint of the whole log is kept`() async throws {
        let store = MemoryStore()
        let registrar = try Registrar.writing(store, HandClock("2024-11-06"))
        #expect(try await registrar.latestCheckpoint() == nil)
        try await registrar.record(assert("a", named("A")), assert("b", named("B")))
        #expect(try await size(registrar) == 2)
        try await registrar.record(correct("a", named("C")))
        #expect(try await size(registrar) == 3)
        _ = try await registrar.erase(positions: [2], reason: "By mistake", power: "A power")
        #expect(try await size(registrar) == 4)
        let report = try await LogVerifier(key: Samples.signingKey().verifier).verify(store)
        #expect(report.isSound)
        #expect(report.latest?.size == 4)
        #expect(report.erased == [2])
    }

    @Test func `an erasure and its checkpoint are one write`() async throws {
        let registrar = try Registrar.writing(UnfinishedStore(), HandClock("2024-11-06"))
        try await registrar.record(assert("a", named("A")))
        await #expect(throws: StoreError.erasureUnfinished(path: "a.store")) {
            _ = try await registrar.erase(positions: [1], reason: "By mistake", power: "A power")
        }
        #expect(try await size(registrar) == 2)
    }

    @Test func `a checkpoint carries the name of the log and its signature`() async throws {
        let registrar = try Registrar.new()
        try await registrar.record(assert("a", named("A")))
        let text = try #require(try await registrar.latestCheckpoint())
        #expect(text.hasPrefix("register.example\n1\n"))
        let checkpoint = try Samples.signingKey().verifier.checkpoint(in: text)
        #expect(checkpoint.origin == "register.example")
        #expect(checkpoint.root.count == 32)
        #expect(throws: NoteError.notSigned(by: "other.example")) {
            try Samples.signingKey("other.example").verifier.checkpoint(in: text)
        }
    }

    @Test func `a refused change leaves the checkpoint as it was`() async throws {
        let registrar = try Registrar.new()
        try await registrar.record(assert("a", named("A")))
        let before = try await registrar.latestCheckpoint()
        _ = try await sentence { try await registrar.record(assert("a", named("B"))) }
        #expect(try await registrar.latestCheckpoint() == before)
    }

    @Test func `every checkpoint kept elsewhere verifies against the log of later`() async throws {
        let store = MemoryStore()
        let registrar = try Registrar.writing(store, HandClock("2024-11-06"))
        var kept: [String] = []
        for number in 1...9 {
            try await registrar.record(assert("f\(number)", named("T", group: "B\(number)")))
            kept.append(try #require(try await registrar.latestCheckpoint()))
        }
        let verifier = try LogVerifier(key: Samples.signingKey().verifier)
        for (index, checkpoint) in kept.enumerated() {
            let report = try await verifier.verify(store, against: checkpoint)
            #expect(report.isSound)
            #expect(report.earlier?.size == index + 1)
        }
    }

    @Test func `a register in a file has its key beside it, for its owner alone`() async throws {
        try await withTemporaryFolder { folder in
            let path = folder.appending(path: "a.store").path
            let file = SigningKeyFile(besideStore: path)
            let key = try file.loadOrCreate(name: "severally.local/a")
            let registrar = Registrar(store: try SQLiteStore(path: path), key: key)
            try await registrar.record(assert("a", named("A")))
            let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
            let text = try #require(try await registrar.latestCheckpoint())
            #expect(try file.load().verifier.checkpoint(in: text).origin == "severally.local/a")
            #expect(try await LogVerifier(key: file.load().verifier).verify(SQLiteStore.reading(path: path)).isSound)
        }
    }
}
