import Foundation
import GRDB
import Store
import StoreSQLite
import StoreSupport

func withStore<Result>(_ body: (SQLiteStore) async throws -> Result) async throws -> Result {
    try await withTemporaryFolder { folder in
        try await body(SQLiteStore(path: folder.appending(path: "a.store").path))
    }
}

/// Changes the file behind the store's back.
func spoil(_ store: SQLiteStore, _ sql: String) async throws {
    try await DatabaseQueue(path: store.path).write { db in try db.execute(sql: sql) }
}

/// The bytes of the file and of every other file whose name begins with its name.
func bytes(beside path: String) throws -> [String: Data] {
    let url = URL(filePath: path)
    let folder = url.deletingLastPathComponent()
    var found: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where name.hasPrefix(url.lastPathComponent) {
        found[name] = try Data(contentsOf: folder.appending(path: name))
    }
    return found
}
