import Foundation
import GRDB
import Store

extension SQLiteStore {
    /// Writes the log as it is at one moment into a new file, readable by its owner alone, whoever reads or writes
    /// meanwhile. Nothing is in it that the log does not hold: no trace of what was erased.
    public func copy(to path: String) throws {
        guard let file = newFile(path) else { throw SQLiteStore.failure(path) }
        try file.close()
        try storeErrors(self.path) {
            try inDatabase { db in try db.execute(sql: "VACUUM INTO ?", arguments: [path]) }
        }
        try SQLiteStore.settle(path)
    }

    /// Leaves a store that nobody has open as one file without any beside it, and waits until it is on the disk.
    public static func settle(_ path: String) throws {
        try storeErrors(path) {
            let queue = try DatabaseQueue(path: path)
            try queue.inDatabase { db in
                _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE")
                try db.execute(sql: "UPDATE log_head SET cleaning = 0 WHERE cleaning <> 0")
            }
            try queue.close()
        }
        do throws(WholeFile.Failed) {
            try WholeFile.settle(path)
            try WholeFile.settle(folderOf: path)
        } catch {
            throw StoreError.storage(path: path, reason: error.reason)
        }
    }

    /// Puts a settled store in the place of another, at once and whole: whoever opens the path finds the one or the
    /// other. The caller sees to it that nobody has the other open for writing.
    /// - Parameter aside: Where the other can be found afterwards.
    public static func put(_ settled: String, at path: String, movingAside aside: String) throws {
        let wasThere = FileManager.default.fileExists(atPath: path)
        if wasThere {
            try emptyLog(of: path, movingAside: aside)
            guard link(path, aside) == 0 else { throw failure(aside) }
        }
        // A side file of the old store would be taken for one of the new.
        removeSides(of: path)
        guard rename(settled, path) == 0 else {
            let failed = failure(path)
            if wasThere { unlink(aside) }
            throw failed
        }
        try? WholeFile.settle(folderOf: path)
    }

    /// Deletes a store that nobody has open, and what belongs to it.
    public static func remove(_ path: String) {
        unlink(path)
        removeSides(of: path)
    }

    private static func removeSides(of path: String) {
        for side in ["-wal", "-shm", "-journal"] { unlink(path + side) }
    }

    /// Brings everything into the one file of a store; of one that cannot be read, moves aside what is beside it.
    private static func emptyLog(of path: String, movingAside aside: String) throws {
        do {
            try storeErrors(path) {
                var configuration = Configuration()
                configuration.busyMode = .timeout(5)
                let queue = try DatabaseQueue(path: path, configuration: configuration)
                defer { try? queue.close() }
                try queue.inDatabase { db in
                    let busy = try Int.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)") ?? 0
                    if busy != 0 { throw StoreError.busy(path: path) }
                }
            }
        } catch StoreError.busy(let path) {
            throw StoreError.busy(path: path)
        } catch {
            for side in ["-wal", "-journal"] where FileManager.default.fileExists(atPath: path + side) {
                guard rename(path + side, aside + side) == 0 else { throw failure(aside + side) }
            }
        }
    }

    private static func failure(_ path: String) -> StoreError {
        .storage(path: path, reason: String(cString: strerror(errno)))
    }
}

/// Readable by its owner alone; nil where there is one already, or none can be made.
private func newFile(_ path: String) -> FileHandle? {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    return descriptor < 0 ? nil : FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
}
