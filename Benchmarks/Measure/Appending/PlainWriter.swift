import Foundation
import GRDBSQLite
import Register
import Store

/// SQLite as plainly as its C interface allows: one prepared statement, and the bytes bound where they lie.
final class PlainWriter: Writer {
    let name = "plain"
    private var database: OpaquePointer?
    private var insert: OpaquePointer?
    private var position: Int64 = 0

    struct Failed: Error {
        let words: String
    }

    init(in folder: URL) throws {
        try check(sqlite3_open(folder.appending(path: "plain.sqlite").path, &database))
        try run("PRAGMA journal_mode = WAL")
        try run("PRAGMA synchronous = FULL")
        try run("CREATE TABLE entry (position INTEGER PRIMARY KEY, header BLOB, payload BLOB, salt BLOB)")
        try check(sqlite3_prepare_v2(database, "INSERT INTO entry VALUES (?, ?, ?, ?)", -1, &insert, nil))
    }

    deinit {
        sqlite3_finalize(insert)
        sqlite3_close(database)
    }

    func prepare(_ changes: [Change]) -> [DraftEntry] { changes.map(StoreWriter.draft) }

    func write(_ drafts: [DraftEntry]) throws {
        try run("BEGIN IMMEDIATE")
        for draft in drafts {
            position += 1
            try add(draft)
        }
        try run("COMMIT")
    }

    private func add(_ draft: DraftEntry) throws {
        sqlite3_bind_int64(insert, 1, position)
        try draft.header.withUnsafeBytes { header in
            try draft.payload.withUnsafeBytes { payload in
                try draft.salt.withUnsafeBytes { salt in
                    for (index, bytes) in zip(Int32(2)..., [header, payload, salt]) {
                        sqlite3_bind_blob(insert, index, bytes.baseAddress, Int32(bytes.count), nil)
                    }
                    guard sqlite3_step(insert) == SQLITE_DONE else { throw failure }
                    sqlite3_reset(insert)
                }
            }
        }
    }

    private func run(_ statement: String) throws { try check(sqlite3_exec(database, statement, nil, nil, nil)) }

    private func check(_ code: Int32) throws {
        guard code == SQLITE_OK else { throw failure }
    }

    private var failure: Failed { Failed(words: String(cString: sqlite3_errmsg(database))) }
}
