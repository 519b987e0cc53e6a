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
        try createForOwnerAlone()
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

    /// SQLite gives its side files the mode of the file.
    private func createForOwnerAlone() throws {
        guard !FileManager.default.fileExists(atPath: path) else { return }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if descriptor >= 0 {
            close(descriptor)
        } else if errno == EEXIST, !FileManager.default.fileExists(atPath: path) {
            // A link to nothing: what it names would be made for everybody to read.
            throw StoreError.storage(path: path, reason: "it is a link to a file that is not there")
        }
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
