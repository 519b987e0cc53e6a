import Store
import StoreSupport

/// The way of one person to the store: it can fail at one of its calls, and others can be quicker while it reads or just
/// before it writes.
actor Wire: LogStore {
    private let store: any LogStore
    private var through: any LogStore
    private var rivals: [@Sendable () async throws -> Void] = []
    private var whileReading = false
    /// So many entries are read at once.
    private let page: Int

    init(_ store: any LogStore, page: Int) {
        self.store = store
        self.page = page
        through = store
    }

    func fail(_ fault: Fault?) {
        through = fault.map { FailingStore(store, atCall: $0.call, $0.isAfter ? .after : .before) } ?? store
    }

    func meet(_ rivals: [@Sendable () async throws -> Void], whileReading: Bool = false) {
        self.rivals = rivals
        self.whileReading = whileReading
    }

    func head() async throws -> Int { try await through.head() }

    func entries(after: Int, limit: Int) async throws -> [StoredEntry] {
        if whileReading { try await letOthersWrite() }
        return try await through.entries(after: after, limit: min(limit, page))
    }

    func append(_ drafts: [DraftEntry], expecting head: Int, keeping checkpoint: String?) async throws -> Int {
        try await letOthersWriteFirst()
        return try await through.append(drafts, expecting: head, keeping: checkpoint)
    }

    func erase(
        positions: [Int],
        appending drafts: [DraftEntry],
        expecting head: Int,
        keeping checkpoint: String?
    ) async throws -> Int {
        try await letOthersWriteFirst()
        return try await through.erase(
            positions: positions,
            appending: drafts,
            expecting: head,
            keeping: checkpoint
        )
    }

    func saveCheckpoint(_ text: String) async throws { try await through.saveCheckpoint(text) }

    func latestCheckpoint() async throws -> String? { try await through.latestCheckpoint() }

    private func letOthersWriteFirst() async throws {
        if whileReading { rivals = [] } else { try await letOthersWrite() }
    }

    private func letOthersWrite() async throws {
        guard !rivals.isEmpty else { return }
        try await rivals.removeFirst()()
    }
}
