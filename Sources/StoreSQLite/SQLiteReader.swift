import GRDB
import Store
import Synchronization

/// Reads the file of a store, and the one that is put in its place.
final class SQLiteReader: Sendable {
    private struct Opened {
        let queue: DatabaseQueue
        let isUnchanging: Bool
        let identity: FileIdentity?
        let edition: Int

        init(_ path: String, edition: Int) throws {
            let file = SQLiteFile(path: path)
            (queue, isUnchanging) = try file.openForReading()
            identity = FileIdentity(path, withState: isUnchanging)
            self.edition = edition
        }
    }

    private let path: String
    private let opened: Mutex<Opened>

    init(path: String) throws {
        self.path = path
        opened = Mutex(try Opened(path, edition: 0))
    }

    /// The file that lies at the path now.
    func current() throws -> (queue: DatabaseQueue, edition: Int) {
        try opened.withLock { opened in
            let identity = FileIdentity(path, withState: opened.isUnchanging)
            guard identity != opened.identity else { return (opened.queue, opened.edition) }
            guard identity != nil else { throw StoreError.fileMissing(path: path) }
            // Whoever still reads the old file ends it with their last reference.
            opened = try Opened(path, edition: opened.edition + 1)
            return (opened.queue, opened.edition)
        }
    }

    func close() throws {
        try opened.withLock { try $0.queue.close() }
    }
}
