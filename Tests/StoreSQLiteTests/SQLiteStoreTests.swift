import Foundation
import GRDB
import Store
import StoreSQLite
import StoreSupport
import Testing

@Suite struct SQLiteStoreTests {
    @Test(arguments: StoreLaw.all)
    func `every law of a store holds in SQLite`(_ law: StoreLaw) async throws {
        try await withStore { store in try await law.hold(store) }
    }

    @Test(arguments: StoreLaw.plain, FailingStore.Moment.allCases)
    func `whichever call of a law fails, a whole log is left in SQLite`(
        _ law: StoreLaw,
        _ moment: FailingStore.Moment
    ) async throws {
        try await withTemporaryFolder { folder in
            let interruptions = try await law.holdFailing(moment) { number in
                try SQLiteStore(path: folder.appending(path: "\(number).store").path)
            }
            #expect(interruptions >= 2)
        }
    }

    @Test func `what was written is there after closing and opening again`() async throws {
        try await withStore { store in
            _ = try await store.append(Samples.drafts(1...3), expecting: 0)
            let checkpoint = try await Samples.checkpoint(of: store)
            try await store.saveCheckpoint(checkpoint)
            let before = try await store.entries(after: 0, limit: 10)
            try store.close()
            let again = try SQLiteStore(path: store.path)
            #expect(try await again.entries(after: 0, limit: 10) == before)
            #expect(try await again.latestCheckpoint() == checkpoint)
            let reader = try SQLiteStore.reading(path: store.path)
            #expect(try await reader.entries(after: 0, limit: 10) == before)
            await #expect(throws: StoreError.openedForReading(path: store.path)) {
                try await reader.append(Samples.drafts(4...4), expecting: 3)
            }
        }
    }

    @Test func `two open stores on one file, writing at once, lose nothing`() async throws {
        try await withStore { first in
            let second = try SQLiteStore(path: first.path)
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await StoreLaw.insist(1, on: first, times: 25) }
                group.addTask { try await StoreLaw.insist(2, on: second, times: 25) }
                try await group.waitForAll()
            }
            let entries = try await first.entries(after: 0, limit: 100)
            #expect(entries.map(\.position) == Array(1...50))
            #expect(Set(entries.map(\.header)).count == 50)
        }
    }

    @Test func `an append that fails in its middle leaves nothing behind`() async throws {
        try await withStore { store in
            _ = try await store.append(Samples.drafts(1...2), expecting: 0)
            try await spoil(
                store,
                "CREATE TRIGGER stop BEFORE INSERT ON log_entry WHEN new.position = 4 BEGIN SELECT RAISE(ABORT, 'no'); END"
            )
            await #expect(throws: StoreError.storage(path: store.path, reason: "no")) {
                try await store.append(Samples.drafts(3...5), expecting: 2)
            }
            await #expect(throws: StoreError.storage(path: store.path, reason: "no")) {
                try await store.erase(positions: [1], appending: Samples.drafts(3...4), expecting: 2)
            }
            #expect(try await store.head() == 2)
            #expect(try await store.entries(after: 0, limit: 10).map(\.isErased) == [false, false])
        }
    }

    @Test func `a written entry is forced to the disk, and freed bytes are overwritten`() async throws {
        try await withStore { store in
            var settings: [Int?] = []
            for name in ["synchronous", "secure_delete", "application_id", "user_version"] {
                settings.append(try await store.setting(name))
            }
            #expect(settings == [2, 1, 0x5356_4C59, 1])
        }
    }
}
