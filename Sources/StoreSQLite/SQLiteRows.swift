import Foundation
import GRDB
import Store

/// The statements of a store, each to be run inside somebody else's transaction.
enum SQLiteRows {
    static func head(_ db: Database) throws -> Int {
        try Int.fetchOne(db.cachedStatement(sql: "SELECT size FROM log_head")) ?? 0
    }

    static func entries(_ db: Database, after: Int, limit: Int) throws -> [StoredEntry] {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT position, header, payload, salt, payload_hash, leaf_hash
                FROM log_entry WHERE position > ? ORDER BY position LIMIT ?
                """,
            arguments: [after, max(limit, 0)]
        )
        var entries: [StoredEntry] = []
        while let row = try rows.next() {
            let entry = try entry(row)
            // The pages of a damaged file can lead in a circle.
            guard entry.position > entries.last?.position ?? after else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "entry \(entry.position) comes again")
            }
            entries.append(entry)
        }
        return entries
    }

    /// A damaged file can hold rows that its table forbids.
    private static func entry(_ row: Row) throws -> StoredEntry {
        let position = Int.fromDatabaseValue(row[0])
        let damaged = DatabaseError(
            resultCode: .SQLITE_CORRUPT,
            message: position.map { "entry \($0) is not whole" } ?? "an entry has no position"
        )
        guard let position, let header = try bytes(row[1], damaged), let payloadHash = try bytes(row[4], damaged),
            let leafHash = try bytes(row[5], damaged)
        else { throw damaged }
        return StoredEntry(
            position: position,
            header: header,
            payload: try bytes(row[2], damaged),
            salt: try bytes(row[3], damaged),
            payloadHash: payloadHash,
            leafHash: leafHash
        )
    }

    /// Nil where there are none.
    private static func bytes(_ value: DatabaseValue, _ damaged: DatabaseError) throws(DatabaseError) -> [UInt8]? {
        switch value.storage {
        case .blob(let data): [UInt8](data)
        case .null: nil
        case .int64, .double, .string: throw damaged
        }
    }

    static func add(_ drafts: [DraftEntry], to db: Database, after head: Int) throws -> Int {
        let insert = try db.cachedStatement(sql: "INSERT INTO log_entry VALUES (?, ?, ?, ?, ?, ?)")
        var position = head
        for draft in drafts {
            position += 1
            let entry = StoredEntry(position: position, draft: draft)
            try insert.execute(arguments: [
                entry.position, Data(entry.header), Data(draft.payload), Data(draft.salt), Data(entry.payloadHash),
                Data(entry.leafHash),
            ])
        }
        try count(position, in: db)
        return position
    }

    /// An entry as it was in another store; `count` tells afterwards how many there are.
    static func add(_ entry: StoredEntry, to db: Database) throws {
        try db.cachedStatement(sql: "INSERT INTO log_entry VALUES (?, ?, ?, ?, ?, ?)").execute(arguments: [
            entry.position, Data(entry.header), entry.payload.map { Data($0) }, entry.salt.map { Data($0) },
            Data(entry.payloadHash), Data(entry.leafHash),
        ])
    }

    static func count(_ size: Int, in db: Database) throws {
        try db.cachedStatement(sql: "UPDATE log_head SET size = ?").execute(arguments: [size])
    }

    static func keep(_ checkpoint: String, in db: Database, head: Int) throws {
        let size = try WriteRules.checkpointSize(checkpoint, head: head)
        let insert = try db.cachedStatement(sql: "INSERT OR REPLACE INTO checkpoint VALUES (?, ?)")
        try insert.execute(arguments: [size, checkpoint])
    }

    static func erase(_ positions: [Int], in db: Database) throws {
        let update = try db.cachedStatement(sql: "UPDATE log_entry SET payload = NULL, salt = NULL WHERE position = ?")
        for position in positions {
            try update.execute(arguments: [position])
        }
        try db.execute(sql: "UPDATE log_head SET cleaning = 1")
    }
}
