import Foundation
import GRDB
import Store
import StoreSQLite
import StoreSupport
import Testing

@Suite struct ErasureTests {
    /// Payloads of every size from a few bytes to several pages, each with a text of its own repeated in it.
    private func draft(_ number: Int) -> DraftEntry {
        let mark = "secret-\(number)-of-somebody;"
        return Samples.draft(number, payload: [UInt8](String(repeating: mark, count: 1 + number * number % 700).utf8))
    }

    private func traces(of numbers: [Int], beside path: String) throws -> [String] {
        let files = try bytes(beside: path)
        return numbers.flatMap { number in
            files.compactMap { name, data in
                let mark = data.range(of: Data("secret-\(number)-of-somebody".utf8))
                let salt = data.range(of: Data(Samples.salt(number)))
                return mark == nil && salt == nil ? nil : "entry \(number) in \(name)"
            }
        }
    }

    @Test func `no byte of an erased payload or salt remains in any file of the store`() async throws {
        try await withStore { store in
            _ = try await store.append((1...120).map(draft), expecting: 0)
            #expect(try !traces(of: [7], beside: store.path).isEmpty)
            var gone: [Int] = []
            for (round, positions) in [[7, 50, 51, 52, 119], Array(20...40), [1, 120]].enumerated() {
                let record = DraftEntry(header: [], payload: [UInt8(round)], salt: Samples.salt(1000 + round))
                _ = try await store.erase(positions: positions, appending: [record], expecting: 120 + round)
                gone += positions
                #expect(try traces(of: gone, beside: store.path) == [])
            }
            let report = try await LogVerifier(key: Samples.signingKey().verifier).verify(store)
            #expect(report.isSound)
            #expect(report.erased == gone.sorted())
        }
    }

    @Test func `an erasure that a reader keeps from finishing is finished later`() async throws {
        try await withStore { store in
            _ = try await store.append((1...20).map(draft), expecting: 0)
            try await spoil(store, "UPDATE log_entry SET payload = NULL, salt = NULL WHERE position = 9")
            try await spoil(store, "UPDATE log_head SET cleaning = 1")
            #expect(try !traces(of: [9], beside: store.path).isEmpty)
            try await store.finishErasure()
            #expect(try traces(of: [9], beside: store.path) == [])
        }
    }

    @Test func `an erasure beside an open reader is recorded, says that it is unfinished, and is finished later`()
        async throws
    {
        try await withStore { store in
            _ = try await store.append((1...20).map(draft), expecting: 0)
            var configuration = Configuration()
            configuration.allowsUnsafeTransactions = true
            let reader = try DatabaseQueue(path: store.path, configuration: configuration)
            try await reader.writeWithoutTransaction { db in
                try db.execute(sql: "BEGIN; SELECT payload FROM log_entry WHERE position = 9")
            }
            await #expect(throws: StoreError.erasureUnfinished(path: store.path)) {
                try await store.erase(positions: [9], appending: [draft(21)], expecting: 20)
            }
            #expect(try await store.head() == 21)
            #expect(try await store.entries(after: 8, limit: 1).map(\.isErased) == [true])
            try await reader.writeWithoutTransaction { db in try db.execute(sql: "ROLLBACK") }
            try reader.close()
            let again = try SQLiteStore(path: store.path)
            #expect(try traces(of: [9], beside: store.path) == [])
            #expect(try await LogVerifier(key: Samples.signingKey().verifier).verify(again).isSound)
        }
    }

    @Test func `opening for writing finishes an erasure`() async throws {
        try await withStore { store in
            _ = try await store.append((1...20).map(draft), expecting: 0)
            try await spoil(store, "UPDATE log_entry SET payload = NULL, salt = NULL WHERE position = 9")
            try await spoil(store, "UPDATE log_head SET cleaning = 1")
            let again = try SQLiteStore(path: store.path)
            #expect(try traces(of: [9], beside: store.path) == [])
            #expect(try await again.head() == 20)
        }
    }
}
