/// A store that lives as long as the process.
public actor MemoryStore: LogStore {
    private var log: [StoredEntry] = []
    private var checkpoints: [Int: String] = [:]

    public init() {}

    /// Takes entries as they are, right or wrong, so that they can be verified.
    public init(entries: [StoredEntry], checkpoint: String? = nil) throws {
        log = entries
        if let checkpoint {
            let size = try Checkpoint(noteText: SignedNote(checkpoint).text).size
            checkpoints[size] = checkpoint
        }
    }

    public func head() -> Int { log.count }

    public func entries(after: Int, limit: Int) -> [StoredEntry] {
        Array(log.dropFirst(max(after, 0)).prefix(max(limit, 0)))
    }

    public func append(_ drafts: [DraftEntry], expecting head: Int, keeping checkpoint: String?) throws -> Int {
        try WriteRules.check(drafts, expected: head, actual: log.count)
        let covered = try checkpoint.map { try WriteRules.checkpointSize($0, head: head + drafts.count) }
        add(drafts)
        if let covered, let checkpoint { checkpoints[covered] = checkpoint }
        return log.count
    }

    public func erase(
        positions: [Int],
        appending drafts: [DraftEntry],
        expecting head: Int,
        keeping checkpoint: String?
    ) throws -> Int {
        try WriteRules.check(drafts, expected: head, actual: log.count)
        try WriteRules.checkErasure(of: positions, recordedBy: drafts, head: log.count)
        let covered = try checkpoint.map { try WriteRules.checkpointSize($0, head: head + drafts.count) }
        for position in positions {
            log[position - 1] = log[position - 1].erased
        }
        add(drafts)
        if let covered, let checkpoint { checkpoints[covered] = checkpoint }
        return log.count
    }

    public func saveCheckpoint(_ text: String) throws {
        checkpoints[try WriteRules.checkpointSize(text, head: log.count)] = text
    }

    public func latestCheckpoint() -> String? {
        checkpoints.max { $0.key < $1.key }?.value
    }

    public func checkpoint(covering size: Int) -> String? {
        checkpoints.filter { $0.key >= size }.min { $0.key < $1.key }?.value
    }

    private func add(_ drafts: [DraftEntry]) {
        for draft in drafts {
            log.append(StoredEntry(position: log.count + 1, draft: draft))
        }
    }
}
