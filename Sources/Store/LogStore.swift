/// A log of entries at positions 1, 2, 3 and so on. Every call that writes does so wholly or not at all.
public protocol LogStore: Sendable {
    /// The number of entries.
    func head() async throws -> Int

    /// At most `limit` entries with positions above `after`, in order.
    func entries(after: Int, limit: Int) async throws -> [StoredEntry]

    /// Appends the drafts, keeps the text of a signed checkpoint that covers them, and answers the new head; throws
    /// `StoreError.headMoved` if `head` is not the head.
    func append(_ drafts: [DraftEntry], expecting head: Int, keeping checkpoint: String?) async throws -> Int

    /// Appends the drafts, which record the erasure, destroys payload and salt at the given positions, and keeps the text
    /// of a signed checkpoint that covers the drafts.
    func erase(
        positions: [Int],
        appending drafts: [DraftEntry],
        expecting head: Int,
        keeping checkpoint: String?
    ) async throws -> Int

    /// Keeps the text of a signed checkpoint. Two checkpoints of one size: the later one is kept.
    func saveCheckpoint(_ text: String) async throws

    /// The kept checkpoint with the most entries.
    func latestCheckpoint() async throws -> String?

    /// The kept checkpoint with the fewest entries among those that cover the first so many; the same however many follow.
    func checkpoint(covering size: Int) async throws -> String?

    /// Another number after another log was put in the place of this one: nothing read before counts then.
    func edition() async throws -> Int
}

extension LogStore {
    /// For stores that keep no other than the latest.
    public func checkpoint(covering size: Int) async throws -> String? {
        guard let latest = try await latestCheckpoint(),
            let checkpoint = try? Checkpoint(noteText: SignedNote(latest).text), checkpoint.size >= size
        else { return nil }
        return latest
    }

    public func edition() async throws -> Int { 0 }
}

extension LogStore {
    /// Appends the drafts without a checkpoint.
    public func append(_ drafts: [DraftEntry], expecting head: Int) async throws -> Int {
        try await append(drafts, expecting: head, keeping: nil)
    }

    /// Erases without a checkpoint.
    public func erase(positions: [Int], appending drafts: [DraftEntry], expecting head: Int) async throws -> Int {
        try await erase(positions: positions, appending: drafts, expecting: head, keeping: nil)
    }
}
