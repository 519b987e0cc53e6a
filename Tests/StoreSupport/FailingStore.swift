public import Store

public struct InjectedFailure: Error, Hashable, Sendable {
    public let call: Int
}

/// Passes calls on to another store, and fails at one of them.
public actor FailingStore: LogStore {
    public enum Moment: CaseIterable, Sendable { case before, after }

    private let store: any LogStore
    private let failing: Int
    private let moment: Moment
    public private(set) var calls = 0

    /// `after`: the call takes effect, and its answer is lost.
    public init(_ store: any LogStore, atCall failing: Int, _ moment: Moment = .before) {
        self.store = store
        self.failing = failing
        self.moment = moment
    }

    public func head() async throws -> Int {
        try await call { try await $0.head() }
    }

    public func entries(after: Int, limit: Int) async throws -> [StoredEntry] {
        try await call { try await $0.entries(after: after, limit: limit) }
    }

    public func append(_ drafts: [DraftEntry], expecting head: Int, keeping checkpoint: String?) async throws -> Int {
        try await call { try await $0.append(drafts, expecting: head, keeping: checkpoint) }
    }

    public func erase(
        positions: [Int],
        appending drafts: [DraftEntry],
        expecting head: Int,
        keeping checkpoint: String?
    ) async throws -> Int {
        try await call {
            try await $0.erase(positions: positions, appending: drafts, expecting: head, keeping: checkpoint)
        }
    }

    public func saveCheckpoint(_ text: String) async throws {
        try await call { try await $0.saveCheckpoint(text) }
    }

    public func latestCheckpoint() async throws -> String? {
        try await call { try await $0.latestCheckpoint() }
    }

    public func checkpoint(covering size: Int) async throws -> String? {
        try await call { try await $0.checkpoint(covering: size) }
    }

    private func call<Answer: Sendable>(
        _ body: @Sendable (any LogStore) async throws -> Answer
    ) async throws -> Answer {
        calls += 1
        let fails = calls == failing
        if fails, moment == .before { throw InjectedFailure(call: failing) }
        let answer = try await body(store)
        if fails { throw InjectedFailure(call: failing) }
        return answer
    }
}
