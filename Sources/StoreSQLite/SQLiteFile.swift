import Foundation
import GRDB
import Store

/// Opens the file of a store, having made sure that it is one before anything in it is touched.
struct SQLiteFile {
    let path: String

    /// Also where nothing can be written beside the store. It is taken to be unchanging then: a later state of the
    /// file is to be opened anew.
    func openForReading() throws -> (queue: DatabaseQueue, isUnchanging: Bool) {
        guard FileManager.default.fileExists(atPath: path) else { throw StoreError.fileMissing(path: path) }
        try recover()
        do {
            return (try read(path), false)
        } catch let error as DatabaseError where error.isAboutSideFiles {
            guard access(path, R_OK) == 0 else { throw error }
            guard FileManager.default.sizeOfFile(path + "-wal") == 0 else { throw StoreError.notReadable(path: path) }
            let name = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
            return (try read("file:\(name)?immutable=1"), true)
        }
    }

    /// Undoes what a program has left that was stopped while it made the store: who only reads cannot. Afterwards stores
    /// have another kind of journal.
    private func recover() throws {
        guard FileManager.default.sizeOfFile(path + "-journal") > 0 else { return }
        let queue = try DatabaseQueue(path: path, configuration: configuration(readonly: false))
        try queue.inDatabase { db in _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") }
        try queue.close()
    }

    private func read(_ name: String) throws -> DatabaseQueue {
        let queue = try DatabaseQueue(path: name, configuration: configuration(readonly: true))
        try queue.read { db in try SQLiteSchema.check(db, path: path, allowingEmpty: false) }
        return queue
    }

    func openForWriting() throws -> DatabasePool {
        if FileManager.default.fileExists(atPath: path) {
            try recover()
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
            return
        }
        switch errno {
        case EEXIST:
            if FileManager.default.fileExists(atPath: path) { return }
            // A link to nothing: what it names would be made for everybody to read.
            throw StoreError.storage(path: path, reason: "it is a link to a file that is not there")
        case ENOSPC: throw StoreError.full(path: path)
        case EACCES, EROFS: throw StoreError.readOnly(path: path)
        default: throw StoreError.storage(path: path, reason: String(cString: strerror(errno)))
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

extension DatabaseError {
    /// Whether it can come from a file beside the store that cannot be made.
    fileprivate var isAboutSideFiles: Bool {
        [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(resultCode) || extendedResultCode == .SQLITE_IOERR_SHMSIZE
    }
}

extension FileManager {
    /// 0 where there is none.
    fileprivate func sizeOfFile(_ path: String) -> Int {
        (try? attributesOfItem(atPath: path)[.size]) as? Int ?? 0
    }
}
