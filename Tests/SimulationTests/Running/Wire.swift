import Store
import StoreSupport

/// The way of one person to the store: it can fail at one of its calls, and others can be quicker just before a write.
actor Wire: LogStore {
    private let store: any LogStore
    private var through: any LogStore
    private var rivals: [@Sendable () async throws -> Void] = []

    init(_ store: any LogStore) {
        self.store = store
        through = store
    }

    func fail(_ fault: Fault?) {
        through = fault.map { FailingStore(store, atCall: $0.call, $0.isAfter ? .after : .before) } ?? store
    }

    func meet(_ rivals: [@Sendable () async throws -> Void]) { self.rivals = rivals }

    func head() async throws -> Int { try await through.head() }

    func entries(after: Int, limit: Int) async throws -> [StoredEntry] {
        try await through.entries(after: after, limit: limit)
    }

    func append(_ drafts: [DraftEntry], expecting head: Int) async throws -> Int {
        try await letOthersWrite()
        return try await through.append(drafts, expecting: head)
    }

    func erase(positions: [Int], appending drafts: [DraftEntry], expecting head: Int) async throws -> Int {
        try await letOthersWrite()
        return try await through.erase(positions: positions, appending: drafts, expecting: head)
    }

    func saveCheckpoint(_ text: String) async throws { try await through.saveCheckpoint(text) }

    func latestCheckpoint() async throws -> String? { try await through.latestCheckpoint() }

    private func letOthersWrite() async throws {
        guard !rivals.isEmpty else { return }
        try await rivals.removeFirst()()
    }
}
