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
            entries.append(
                StoredEntry(
                    position: row[0],
                    header: [UInt8](row[1] as Data),
                    payload: (row[2] as Data?).map { [UInt8]($0) },
                    salt: (row[3] as Data?).map { [UInt8]($0) },
                    payloadHash: [UInt8](row[4] as Data),
                    leafHash: [UInt8](row[5] as Data)
                )
            )
        }
        return entries
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
        try db.cachedStatement(sql: "UPDATE log_head SET size = ?").execute(arguments: [position])
        return position
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
