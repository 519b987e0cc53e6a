import Store

/// What can be wrong with a store.
enum Bug: String, CaseIterable, Sendable {
    case forgetsOne = "forgets the last of several entries"
    case swapsTwo = "swaps two entries written together"
    case keepsErased = "keeps what was erased"
    case erasesMore = "erases one entry more"
    case takesStale = "writes whatever head is expected"
    case failsFalsely = "writes and says that it could not"
    case writesHalf = "writes one entry of several and then fails"
    case rewrites = "changes an earlier entry"
    case dropsCheckpoints = "keeps no checkpoint after the first"
}

/// A store that goes wrong from its tenth entry on.
actor BrokenStore: LogStore {
    private var log: [StoredEntry] = []
    private var checkpoint: String?
    private let bug: Bug

    init(_ bug: Bug) { self.bug = bug }

    private var isBad: Bool { log.count >= 10 }

    func head() -> Int { log.count }

    func entries(after: Int, limit: Int) -> [StoredEntry] { Array(log.dropFirst(after).prefix(limit)) }

    func append(_ drafts: [DraftEntry], expecting head: Int, keeping checkpoint: String?) throws -> Int {
        if !(bug == .takesStale && isBad) { try WriteRules.check(drafts, expected: head, actual: log.count) }
        let newHead = try add(drafts)
        if let checkpoint { saveCheckpoint(checkpoint) }
        return newHead
    }

    func erase(
        positions: [Int],
        appending drafts: [DraftEntry],
        expecting head: Int,
        keeping checkpoint: String?
    ) throws -> Int {
        try WriteRules.check(drafts, expected: head, actual: log.count)
        try WriteRules.checkErasure(of: positions, recordedBy: drafts, head: log.count)
        let more = bug == .erasesMore && isBad ? [1] : []
        for position in positions + more where !(bug == .keepsErased && isBad) {
            log[position - 1] = log[position - 1].erased
        }
        let newHead = try add(drafts)
        if let checkpoint { saveCheckpoint(checkpoint) }
        return newHead
    }

    func saveCheckpoint(_ text: String) {
        if bug != .dropsCheckpoints || checkpoint == nil { checkpoint = text }
    }

    func latestCheckpoint() -> String? { checkpoint }

    private func add(_ drafts: [DraftEntry]) throws -> Int {
        var drafts = drafts
        if isBad, drafts.count > 1 {
            switch bug {
            case .forgetsOne: drafts.removeLast()
            case .swapsTwo: drafts.swapAt(0, 1)
            case .writesHalf: drafts = [drafts[0]]
            case .keepsErased, .erasesMore, .takesStale, .failsFalsely, .rewrites, .dropsCheckpoints: break
            }
        }
        let wasBad = isBad
        if wasBad, bug == .rewrites, let draft = drafts.first {
            log[2] = StoredEntry(
                position: 3,
                draft: DraftEntry(header: log[2].header, payload: draft.payload, salt: draft.salt)
            )
        }
        for draft in drafts { log.append(StoredEntry(position: log.count + 1, draft: draft)) }
        if wasBad, bug == .failsFalsely || bug == .writesHalf { throw StoreError.busy(path: "a.store") }
        return log.count
    }
}
