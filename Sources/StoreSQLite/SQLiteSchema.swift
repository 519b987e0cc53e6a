import GRDB
import Store

/// The tables of a store, and the numbers in the file's head that say it is one.
enum SQLiteSchema {
    /// "SVLY".
    static let applicationID = 0x5356_4C59
    static let version = 1

    /// Makes the tables in an empty file; called inside a write transaction.
    static func createIfEmpty(_ db: Database) throws {
        guard try isEmpty(db) else { return }
        try db.execute(
            sql: """
                CREATE TABLE log_entry (
                    position INTEGER PRIMARY KEY CHECK (position > 0),
                    header BLOB NOT NULL,
                    payload BLOB,
                    salt BLOB,
                    payload_hash BLOB NOT NULL,
                    leaf_hash BLOB NOT NULL
                ) STRICT;
                CREATE TABLE log_head (
                    one INTEGER PRIMARY KEY CHECK (one = 1),
                    size INTEGER NOT NULL,
                    cleaning INTEGER NOT NULL
                ) STRICT;
                INSERT INTO log_head (one, size, cleaning) VALUES (1, 0, 0);
                CREATE TABLE checkpoint (size INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
                PRAGMA application_id = \(applicationID);
                PRAGMA user_version = \(version);
                """
        )
    }

    /// Throws unless the file is a store, or (for a writer) empty.
    static func check(_ db: Database, path: String, allowingEmpty: Bool) throws {
        if allowingEmpty, try isEmpty(db) { return }
        guard try number("application_id", db) == applicationID else { throw StoreError.notAStore(path: path) }
        let found = try number("user_version", db)
        guard found <= version else { throw StoreError.newerStore(path: path, version: found) }
        guard found == version else { throw StoreError.notAStore(path: path) }
    }

    private static func isEmpty(_ db: Database) throws -> Bool {
        let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
        return try tables == 0 && number("application_id", db) == 0
    }

    private static func number(_ name: String, _ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "PRAGMA \(name)") ?? 0
    }
}
