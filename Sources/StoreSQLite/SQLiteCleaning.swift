import GRDB

/// Rebuilds the file after an erasure: a page can hold stale copies of moved rows, which no deletion overwrites.
enum SQLiteCleaning {
    static func finish(_ pool: DatabasePool) throws {
        try pool.barrierWriteWithoutTransaction { db in try run(db) }
    }

    /// A mark in the head row, set by the erasing transaction, stays until the bytes are gone.
    static func run(_ db: Database) throws {
        guard try Bool.fetchOne(db, sql: "SELECT cleaning FROM log_head") == true else { return }
        try db.execute(sql: "VACUUM")
        try db.checkpoint(.truncate)
        try db.execute(sql: "UPDATE log_head SET cleaning = 0")
    }
}
