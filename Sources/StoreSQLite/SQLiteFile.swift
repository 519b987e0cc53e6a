import Foundation
import GRDB
import Store

/// Opens the file of a store, having made sure that it is one before anything in it is touched.
struct SQLiteFile {
    let path: String

    func openForReading() throws -> DatabaseQueue {
        guard FileManager.default.fileExists(atPath: path) else { throw StoreError.fileMissing(path: path) }
        let queue = try DatabaseQueue(path: path, configuration: configuration(readonly: true))
        try queue.read { db in try SQLiteSchema.check(db, path: path, allowingEmpty: false) }
        return queue
    }

    func openForWriting() throws -> DatabasePool {
        if FileManager.default.fileExists(atPath: path) {
            let probe = try DatabaseQueue(path: path, configuration: configuration(readonly: true))
            try probe.read { db in try SQLiteSchema.check(db, path: path, allowingEmpty: true) }
            try probe.close()
        }
        let pool = try DatabasePool(path: path, configuration: configuration(readonly: false))
        try pool.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA synchronous = FULL")
            try db.inTransaction(.immediate) {
                try SQLiteSchema.createIfEmpty(db)
                try SQLiteSchema.check(db, path: path, allowingEmpty: false)
                return .commit
            }
        }
        return pool
    }

    private func configuration(readonly: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = readonly
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY")
        }
        return configuration
    }
}
