import Foundation
import Register
import Registrar
import Store
import StoreSQLite
import StoreSupport
import Testing

/// An erased person is in no byte of the files of a store.
@Suite struct ErasureInFilesTests {
    private static let needles: [(String, Data)] = ErasureWorld.traces.dropLast().flatMap { text in
        let utf16 = Array(text.utf16)
        let little = Data(utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })
        let big = Data(utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] })
        return [(text, Data(text.utf8)), ("\(text) in UTF-16LE", little), ("\(text) in UTF-16BE", big)]
    }

    private func traces(in folder: URL) throws -> Set<String> {
        var found: Set<String> = []
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            let bytes = Data(try Data(contentsOf: folder.appending(path: name)).map(Self.small))
            for (text, needle) in Self.needles where bytes.range(of: Data(needle.map(Self.small))) != nil {
                found.insert(text)
            }
        }
        return found
    }

    private static func small(_ byte: UInt8) -> UInt8 { (0x41...0x5a).contains(byte) ? byte + 0x20 : byte }

    @Test func `no name or identifier is left in the file, its log of writes or its journal`() async throws {
        try await withTemporaryFolder { folder in
            let store = try SQLiteStore(path: folder.appending(path: "a.store").path)
            let registrar = try Registrar.writing(store, HandClock("2024-11-06"))
            try await registrar.recordErasureWorld()
            #expect(try traces(in: folder) == Set(ErasureWorld.traces.dropLast()))
            let kept = try #require(try await registrar.latestCheckpoint())
            try await registrar.eraseZoe()
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).contains("a.store-wal"))
            #expect(try traces(in: folder) == [])
            try await registrar.record(assert("next", named("Next Trust", group: "AA9")))
            try store.close()
            #expect(try traces(in: folder) == [])
            let again = try SQLiteStore.reading(path: store.path)
            let report = try await LogVerifier(key: Samples.signingKey().verifier).verify(again, against: kept)
            #expect(report.problems == [])
        }
    }

    @Test func `nor where another had the store open and had read it`() async throws {
        try await withTemporaryFolder { folder in
            let path = folder.appending(path: "a.store").path
            let registrar = try Registrar.writing(SQLiteStore(path: path), HandClock("2024-11-06"))
            try await registrar.recordErasureWorld()
            let reader = Registrar(store: try SQLiteStore.reading(path: path), key: nil)
            let writer = try Registrar.writing(SQLiteStore(path: path), HandClock("2024-11-06"))
            #expect(try await reader.head().position == 26)
            try await writer.eraseZoe()
            #expect(try traces(in: folder) == [])
            #expect(try await reader.head().position == 34)
            #expect(try await registrar.facts(.now).all == reader.facts(.now).all)
        }
    }
}
