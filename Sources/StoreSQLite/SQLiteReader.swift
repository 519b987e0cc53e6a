import GRDB
import Store
import Synchronization

/// Reads the file of a store, and the one that is put in its place.
final class SQLiteReader: Sendable {
    private struct Opened {
        var queue: DatabaseQueue
        var identity: FileIdentity?
        var edition: Int
    }

    private let path: String
    private let opened: Mutex<Opened>

    init(path: String) throws {
        self.path = path
        opened = Mutex(
            Opened(queue: try SQLiteFile(path: path).openForReading(), identity: FileIdentity(path), edition: 0)
        )
    }

    /// The file that lies at the path now.
    func current() throws -> (queue: DatabaseQueue, edition: Int) {
        try opened.withLock { opened in
            let identity = FileIdentity(path)
            guard identity != opened.identity else { return (opened.queue, opened.edition) }
            guard identity != nil else { throw StoreError.fileMissing(path: path) }
            let queue = try SQLiteFile(path: path).openForReading()
            // Whoever still reads the old file ends it with their last reference.
            opened = Opened(queue: queue, identity: identity, edition: opened.edition + 1)
            return (queue, opened.edition)
        }
    }

    func close() throws {
        try opened.withLock { try $0.queue.close() }
    }
}
