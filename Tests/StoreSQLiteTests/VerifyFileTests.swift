import Foundation
import GRDB
import Store
import StoreSQLite
import StoreSupport
import Testing

@Suite struct VerifyFileTests {
    private func report(_ store: any LogStore, against earlier: String? = nil) async throws -> VerificationReport {
        try await LogVerifier(key: Samples.signingKey().verifier).verify(store, against: earlier)
    }

    private func filled(_ store: SQLiteStore) async throws {
        _ = try await store.append(Samples.drafts(1...9), expecting: 0)
        try await store.saveCheckpoint(Samples.checkpoint(of: store))
    }

    @Test func `an old copy put back is sound by itself and found out by a checkpoint kept elsewhere`() async throws {
        try await withStore { store in
            try await filled(store)
            let old = store.path + ".old"
            try await DatabaseQueue(path: store.path).writeWithoutTransaction { db in
                try db.execute(sql: "VACUUM INTO ?", arguments: [old])
            }
            _ = try await store.append(Samples.drafts(10...11), expecting: 9)
            let kept = try await Samples.checkpoint(of: store)
            #expect(try await report(store, against: kept).isSound)
            let copy = try SQLiteStore(path: old)
            #expect(try await report(copy).isSound)
            #expect(
                try await report(copy, against: kept).problems
                    == [.shorterThanCheckpoint(.earlier, size: 11, entries: 9)]
            )
            _ = try await copy.append(Samples.drafts(20...22), expecting: 9)
            #expect(try await report(copy, against: kept).problems == [.notAnExtension(size: 11)])
        }
    }

    @Test func `a byte flipped in the file names its entry`() async throws {
        try await withStore { store in
            try await filled(store)
            try await DatabaseQueue(path: store.path).writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
            try store.close()
            let url = URL(filePath: store.path)
            var file = try Data(contentsOf: url)
            let range = try #require(file.range(of: Data("payload 6".utf8)))
            file[range.lowerBound] ^= 1
            try file.write(to: url)
            #expect(try await report(SQLiteStore.reading(path: store.path)).problems == [.payloadChanged(6)])
        }
    }

    @Test func `a changed header, a removed row and a removed end name their entry`() async throws {
        try await withStore { store in
            try await filled(store)
            try await spoil(store, "UPDATE log_entry SET header = x'00' WHERE position = 4")
            #expect(try await report(store).problems == [.headerChanged(4), .rootDiffers(.latest, size: 9)])
            try await spoil(store, "DELETE FROM log_entry WHERE position = 3")
            #expect(try await report(store).firstWrongPosition == 3)
        }
        try await withStore { store in
            try await filled(store)
            try await spoil(store, "DELETE FROM log_entry WHERE position = 9")
            #expect(try await report(store).problems.first == .positionMissing(9))
        }
    }
}
