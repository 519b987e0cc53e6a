import Register
import Store

/// The log as it was read so far, and what follows from it. New entries are added in place, so that each costs the same
/// however many there are.
struct FollowedLog {
    private(set) var ledger = Ledger()
    private(set) var tree = MerkleTree()
    /// As known at the head.
    private(set) var facts = Facts()
    private(set) var definitions = Definitions()
    /// After each of these days something is no longer published.
    private(set) var lastPublicDays: Set<CalendarDay> = []
    /// The tokens of erased persons.
    private(set) var tokens: Set<String> = []
    private var erasures = LogReader.Erasures()
    private var sources = SharedSources()
    /// Whether the register says now that everything in it is made up.
    private(set) var isInvented = false

    /// Adds entries that follow the head, all or none. One that does not fit its hashes, or that no erasure explains
    /// where it is empty, is refused.
    mutating func add(_ stored: [StoredEntry]) throws {
        for entry in stored {
            if let problem = entry.problem { throw problem }
        }
        var known = erasures
        try known.add(stored)
        let entries = try stored.map { sources.shared(try LogReader.entry($0, known)) }
        if let lost = stored.first(where: { $0.isErased && known.by[$0.position] == nil }) {
            throw LogProblem.emptied(lost.position)
        }
        try add(entries, leaves: stored.map(\.leafHash))
        erasures = known
    }

    /// Adds entries that follow the head and of which none is erased, all or none.
    mutating func add(_ entries: [Entry], leaves: [[UInt8]]) throws {
        try check(entries)
        for (entry, leaf) in zip(entries, leaves) {
            try ledger.append(entry)
            tree.append(leafHash: leaf)
            apply(entry)
        }
    }

    private func check(_ entries: [Entry]) throws {
        var (position, last) = (ledger.head, ledger.entries.last?.recordedAt)
        for entry in entries {
            position += 1
            guard entry.position == position else { throw LogProblem.positionMissing(position) }
            if let last, entry.recordedAt < last { throw LogProblem.timeWentBack(position) }
            last = entry.recordedAt
        }
    }

    private mutating func apply(_ entry: Entry) {
        if case .change(.erase(let erasure)) = entry.content { tokens.formUnion(erasure.tokens) }
        guard let fact = entry.fact else { return facts.apply(entry) }
        let old = facts[fact]?.statement
        facts.apply(entry)
        let new = facts[fact]?.statement
        definitions.replace(old, by: new)
        if let last = new?.lastPublicDay { lastPublicDays.insert(last) }
        if old?.isNotice ?? false || new?.isNotice ?? false { isInvented = facts.isInvented }
    }
}

extension Statement {
    fileprivate var isNotice: Bool {
        if case .registerNotice = self { return true }
        return false
    }
}
