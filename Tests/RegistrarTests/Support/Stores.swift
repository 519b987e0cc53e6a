import Register
import Registrar
import Store
import StoreSupport

/// A store on which somebody else is quicker, as often as it is told.
actor BusyStore: LogStore {
    private let store = MemoryStore()
    private var times: Int
    private let other: Change

    /// - Parameter other: What the others record each time.
    init(quicker times: Int, recording other: Change) {
        self.times = times
        self.other = other
    }

    func head() async -> Int { await store.head() }

    func entries(after: Int, limit: Int) async -> [StoredEntry] { await store.entries(after: after, limit: limit) }

    func append(_ drafts: [DraftEntry], expecting head: Int, keeping checkpoint: String?) async throws -> Int {
        try await letOthersWrite()
        return try await store.append(drafts, expecting: head, keeping: checkpoint)
    }

    func erase(
        positions: [Int],
        appending drafts: [DraftEntry],
        expecting head: Int,
        keeping checkpoint: String?
    ) async throws -> Int {
        try await letOthersWrite()
        return try await store.erase(positions: positions, appending: drafts, expecting: head, keeping: checkpoint)
    }

    func saveCheckpoint(_ text: String) async throws { try await store.saveCheckpoint(text) }

    func latestCheckpoint() async -> String? { await store.latestCheckpoint() }

    private func letOthersWrite() async throws {
        guard times > 0 else { return }
        times -= 1
        let head = await store.head()
        let draft = DraftEntry(
            header: EntryCodec.header(other, recordedAt: try instant("2024-11-06"), author: "officer-2"),
            payload: EntryCodec.payload(other),
            salt: Samples.salt(head)
        )
        _ = try await store.append([draft], expecting: head)
    }
}

/// A store that erases, and then says that old bytes could not be removed yet.
struct UnfinishedStore: LogStore {
    let store = MemoryStore()

    func head() async -> Int { await store.head() }

    func entries(after: Int, limit: Int) async -> [StoredEntry] { await store.entries(after: after, limit: limit) }

    func append(_ drafts: [DraftEntry], expecting head: Int, keeping checkpoint: String?) async throws -> Int {
        try await store.append(drafts, expecting: head, keeping: checkpoint)
    }

    func erase(
        positions: [Int],
        appending drafts: [DraftEntry],
        expecting head: Int,
        keeping checkpoint: String?
    ) async throws -> Int {
        _ = try await store.erase(positions: positions, appending: drafts, expecting: head, keeping: checkpoint)
        throw StoreError.erasureUnfinished(path: "a.store")
    }

    func saveCheckpoint(_ text: String) async throws { try await store.saveCheckpoint(text) }

    func latestCheckpoint() async -> String? { await store.latestCheckpoint() }
}

/// A store that has no room for a checkpoint.
struct FullStore: LogStore {
    static let error = StoreError.storage(path: "a.store", reason: "the disk is full")
    let store: MemoryStore

    func head() async -> Int { await store.head() }

    func entries(after: Int, limit: Int) async -> [StoredEntry] { await store.entries(after: after, limit: limit) }

    func append(_ drafts: [DraftEntry], expecting head: Int, keeping checkpoint: String?) async throws -> Int {
        if checkpoint != nil { throw FullStore.error }
        return try await store.append(drafts, expecting: head)
    }

    func erase(
        positions: [Int],
        appending drafts: [DraftEntry],
        expecting head: Int,
        keeping checkpoint: String?
    ) async throws -> Int {
        try await store.erase(positions: positions, appending: drafts, expecting: head, keeping: nil)
    }

    func saveCheckpoint(_ text: String) async throws { throw FullStore.error }

    func latestCheckpoint() async -> String? { await store.latestCheckpoint() }
}

/// A store that keeps the first reader waiting until a second one reads, so that both read the same.
actor GatheringStore: LogStore {
    private let store: MemoryStore
    private var waiting: CheckedContinuation<Void, Never>?
    private var hasGathered = false

    init(_ store: MemoryStore) { self.store = store }

    func head() async -> Int { await store.head() }

    func entries(after: Int, limit: Int) async -> [StoredEntry] {
        let entries = await store.entries(after: after, limit: limit)
        if let first = waiting {
            waiting = nil
            hasGathered = true
            first.resume()
        } else if !hasGathered {
            await withCheckedContinuation { waiting = $0 }
        }
        return entries
    }

    func append(_ drafts: [DraftEntry], expecting head: Int, keeping checkpoint: String?) async throws -> Int {
        try await store.append(drafts, expecting: head, keeping: checkpoint)
    }

    func erase(
        positions: [Int],
        appending drafts: [DraftEntry],
        expecting head: Int,
        keeping checkpoint: String?
    ) async throws -> Int {
        try await store.erase(positions: positions, appending: drafts, expecting: head, keeping: checkpoint)
    }

    func saveCheckpoint(_ text: String) async throws { try await store.saveCheckpoint(text) }

    func latestCheckpoint() async -> String? { await store.latestCheckpoint() }
}
