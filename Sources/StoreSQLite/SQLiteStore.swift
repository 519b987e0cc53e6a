import GRDB
public import Store

/// The log in one SQLite file.
public struct SQLiteStore: LogStore {
    public let path: String
    private let access: Access
    private let lock: FileLock?

    private enum Access {
        case reading(SQLiteReader)
        /// With the file that was opened: what is put in its place is not written to.
        case writing(DatabasePool, FileIdentity?)
    }

    /// Opens the store for reading and writing; makes it if there is no file.
    /// - Parameter lock: Held for as long as the store is open.
    public init(path: String, holding lock: FileLock? = nil) throws {
        let pool = try storeErrors(path) { try SQLiteFile(path: path).openForWriting() }
        self.path = path
        access = .writing(pool, FileIdentity(path))
        self.lock = lock
        try? SQLiteCleaning.finish(pool)
    }

    private init(reading path: String) throws {
        self.path = path
        access = .reading(try storeErrors(path) { try SQLiteReader(path: path) })
        lock = nil
    }

    /// Opens a store that has to be there already, and changes nothing in it.
    public static func reading(path: String) throws -> SQLiteStore {
        try SQLiteStore(reading: path)
    }

    public func close() throws {
        try storeErrors(path) {
            switch access {
            case .reading(let reader): try reader.close()
            case .writing(let pool, _): try pool.close()
            }
        }
    }

    public func head() async throws -> Int { try headNow() }

    /// Every answer and every write asks for the head: handing over to another thread would take longer than reading it.
    private func headNow() throws -> Int {
        try storeErrors(path) {
            switch access {
            case .reading(let reader): try reader.current().queue.read { db in try SQLiteRows.head(db) }
            case .writing(let pool, _): try pool.read { db in try SQLiteRows.head(db) }
            }
        }
    }

    public func entries(after: Int, limit: Int) async throws -> [StoredEntry] {
        try await read { db in try SQLiteRows.entries(db, after: after, limit: limit) }
    }

    public func append(_ drafts: [DraftEntry], expecting head: Int, keeping checkpoint: String?) async throws -> Int {
        try await write { db in
            try WriteRules.check(drafts, expected: head, actual: SQLiteRows.head(db))
            let newHead = try SQLiteRows.add(drafts, to: db, after: head)
            if let checkpoint { try SQLiteRows.keep(checkpoint, in: db, head: newHead) }
            return newHead
        }
    }

    public func erase(
        positions: [Int],
        appending drafts: [DraftEntry],
        expecting head: Int,
        keeping checkpoint: String?
    ) async throws -> Int {
        let newHead = try await write { db in
            try WriteRules.check(drafts, expected: head, actual: SQLiteRows.head(db))
            try WriteRules.checkErasure(of: positions, recordedBy: drafts, head: head)
            try SQLiteRows.erase(positions, in: db)
            let newHead = try SQLiteRows.add(drafts, to: db, after: head)
            if let checkpoint { try SQLiteRows.keep(checkpoint, in: db, head: newHead) }
            return newHead
        }
        try await finishErasure()
        return newHead
    }

    /// Removes what erasures have left in the files, where another program's reading prevented it before.
    public func finishErasure() async throws {
        let (pool, _) = try writing()
        let path = path
        try await pool.barrierWriteWithoutTransaction { db in
            do {
                try SQLiteCleaning.run(db)
            } catch {
                throw StoreError.erasureUnfinished(path: path)
            }
        }
    }

    public func saveCheckpoint(_ text: String) async throws {
        try await write { db in
            try SQLiteRows.keep(text, in: db, head: SQLiteRows.head(db))
        }
    }

    public func latestCheckpoint() async throws -> String? {
        try await read { db in
            try String.fetchOne(db, sql: "SELECT text FROM checkpoint ORDER BY size DESC LIMIT 1")
        }
    }

    public func checkpoint(covering size: Int) async throws -> String? {
        try await read { db in
            let sql = "SELECT text FROM checkpoint WHERE size >= ? ORDER BY size LIMIT 1"
            return try String.fetchOne(db, sql: sql, arguments: [size])
        }
    }

    public func edition() throws -> Int {
        switch access {
        case .reading(let reader): try storeErrors(path) { try reader.current().edition }
        case .writing: 0
        }
    }

    /// The value of a setting of the connection that writes.
    package func setting(_ name: String) async throws -> Int? {
        guard case .writing(let pool, _) = access else { return nil }
        return try await pool.writeWithoutTransaction { db in try Int.fetchOne(db, sql: "PRAGMA \(name)") }
    }

    func write<Result: Sendable>(_ body: @escaping @Sendable (Database) throws -> Result) async throws -> Result {
        let (pool, opened) = try writing()
        return try await storeErrors(path) {
            try await pool.writeWithoutTransaction { db in
                var result: Result?
                try certainly(path) {
                    try db.inTransaction(.immediate) {
                        guard FileIdentity(path) == opened else { throw StoreError.replaced(path: path) }
                        result = try body(db)
                        return .commit
                    }
                }
                guard let result else { throw StoreError.storage(path: path, reason: "the transaction gave nothing") }
                return result
            }
        }
    }

    /// Runs the body outside any transaction.
    func inDatabase<Result>(_ body: (Database) throws -> Result) throws -> Result {
        switch access {
        case .reading(let reader): try reader.current().queue.inDatabase(body)
        case .writing(let pool, _): try pool.writeWithoutTransaction(body)
        }
    }

    private func writing() throws(StoreError) -> (DatabasePool, FileIdentity?) {
        switch access {
        case .reading: throw .openedForReading(path: path)
        case .writing(let pool, let opened): (pool, opened)
        }
    }

    private func read<Result: Sendable>(_ body: @escaping @Sendable (Database) throws -> Result) async throws -> Result
    {
        try await storeErrors(path) {
            switch access {
            case .reading(let reader): try await reader.current().queue.read(body)
            case .writing(let pool, _): try await pool.read(body)
            }
        }
    }
}
