import Foundation
import GRDB
import Store
import StoreSQLite
import StoreSupport
import Testing

@Suite struct OpeningTests {
    @Test func `a missing file cannot be opened for reading and is not made`() async throws {
        try await withTemporaryFolder { folder in
            let path = folder.appending(path: "none.store").path
            #expect(throws: StoreError.fileMissing(path: path)) { try SQLiteStore.reading(path: path) }
            #expect(!FileManager.default.fileExists(atPath: path))
        }
    }

    @Test func `a file that is not a database is not a store and is left as it is`() async throws {
        try await withTemporaryFolder { folder in
            let url = folder.appending(path: "words.txt")
            let words = Data(String(repeating: "These are only words. ", count: 100).utf8)
            try words.write(to: url)
            #expect(throws: StoreError.notAStore(path: url.path)) { try SQLiteStore(path: url.path) }
            #expect(throws: StoreError.notAStore(path: url.path)) { try SQLiteStore.reading(path: url.path) }
            #expect(try Data(contentsOf: url) == words)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["words.txt"])
        }
    }

    @Test func `a database of another program is not a store and is left as it is`() async throws {
        try await withTemporaryFolder { folder in
            let path = folder.appending(path: "other.db").path
            let other = try DatabaseQueue(path: path)
            try await other.write { db in try db.execute(sql: "CREATE TABLE thing (name TEXT)") }
            try other.close()
            let before = try bytes(beside: path)
            #expect(throws: StoreError.notAStore(path: path)) { try SQLiteStore(path: path) }
            #expect(throws: StoreError.notAStore(path: path)) { try SQLiteStore.reading(path: path) }
            #expect(try bytes(beside: path) == before)
        }
    }

    @Test func `a store of a newer version is refused`() async throws {
        try await withStore { store in
            try store.close()
            try await spoil(store, "PRAGMA user_version = 2")
            #expect(throws: StoreError.newerStore(path: store.path, version: 2)) { try SQLiteStore(path: store.path) }
        }
    }

    @Test func `a store in a folder that is not there names the file`() async throws {
        try await withTemporaryFolder { folder in
            let path = folder.appending(path: "none/a.store").path
            #expect(throws: StoreError.storage(path: path, reason: "No such file or directory")) {
                try SQLiteStore(path: path)
            }
        }
    }
}
