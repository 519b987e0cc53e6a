import Register
public import Store

/// The log that a backup and what is sound of the present store give together.
public struct RestorePlan: Sendable {
    public let entries: [StoredEntry]
    /// Entries of which the present store has nothing sound, or nothing.
    public let fromBackup: [Int]
    /// Entries that the backup has whole and that were erased since: they stay erased.
    public let erasedSince: [Int]
    /// Entries that only the present store has.
    public let fromPresent: Int
    /// How many of those no checkpoint covered: they are signed now for the first time.
    public let unsigned: Int

    /// - Parameters:
    ///   - backup: A log that has been verified.
    ///   - present: What can be read of the store now, right or wrong.
    ///   - goals: What was signed: the log must have that many entries with that root. Where there is none, the present
    ///     store must agree with the backup in every sound entry that both have.
    ///   - counted: How many entries the present store counts; none after these is taken from it.
    public init(
        backup: [StoredEntry],
        present: [StoredEntry],
        goals: [Checkpoint],
        counted: Int
    ) throws(RestoreRefused) {
        var sound: [Int: StoredEntry] = [:]
        for entry in present where entry.problem == nil { sound[entry.position] = entry }
        let signed = goals.map(\.size).max() ?? 0
        let needed = max(signed, counted)
        var tail: [StoredEntry] = []
        while backup.count + tail.count < needed, let entry = sound[backup.count + tail.count + 1] {
            tail.append(entry)
        }
        let whole = backup + tail
        let isOfOneLog = !goals.isEmpty || RestorePlan.agree(backup, sound)
        let isWhole = isOfOneLog && whole.count >= needed && RestorePlan.meets(goals, whole)
        // Where the present store holds another past than was signed, the backup alone may hold the right one.
        let log = isWhole ? whole : backup
        guard isWhole || (isOfOneLog && backup.count >= needed && RestorePlan.meets(goals, backup)) else {
            guard isOfOneLog else { throw .otherPast(size: needed) }
            let size = whole.count < needed ? whole.count : backup.count
            throw size < needed ? .behind(has: size, needed: needed) : .otherPast(size: needed)
        }
        let erasures = RestorePlan.erasures(in: log)
        var (entries, fromBackup, erasedSince): ([StoredEntry], [Int], [Int]) = ([], [], [])
        for entry in log {
            let position = entry.position
            let isErased = erasures.contains(position)
            let now = sound[position].flatMap { $0.leafHash == entry.leafHash ? $0 : nil }
            if now == nil || (now?.isErased == true && !isErased) { fromBackup.append(position) }
            if isErased, !entry.isErased { erasedSince.append(position) }
            let full = entry.isErased ? now ?? entry : entry
            entries.append(isErased ? entry.erased : full)
        }
        self.entries = entries
        self.fromBackup = fromBackup
        self.erasedSince = erasedSince
        fromPresent = isWhole ? tail.count : 0
        unsigned = isWhole ? max(0, whole.count - max(signed, backup.count)) : 0
    }

    private static func agree(_ backup: [StoredEntry], _ sound: [Int: StoredEntry]) -> Bool {
        let common = backup.filter { sound[$0.position] != nil }
        return !common.isEmpty && common.allSatisfy { sound[$0.position]?.leafHash == $0.leafHash }
    }

    private static func meets(_ goals: [Checkpoint], _ log: [StoredEntry]) -> Bool {
        let tree = MerkleTree(leafHashes: log.map(\.leafHash))
        return goals.allSatisfy { tree.root(ofFirst: $0.size) == $0.root }
    }

    /// The positions that a later entry of the log erases.
    private static func erasures(in log: [StoredEntry]) -> Set<Int> {
        var positions: Set<Int> = []
        for stored in log {
            if let erasure = try? LogReader.erasure(stored) {
                positions.formUnion(erasure.positions.filter { $0 < stored.position })
            }
        }
        return positions
    }
}

/// Why a backup is not put back.
public enum RestoreRefused: Error, Hashable, Sendable, CustomStringConvertible {
    case behind(has: Int, needed: Int)
    case otherPast(size: Int)

    public var code: String {
        switch self {
        case .behind: "restore.behind"
        case .otherPast: "restore.other-past"
        }
    }

    public var description: String { sentence }

    public var sentence: String {
        switch self {
        case .behind(let has, let needed):
            "With this backup the log would have \(has) entries, and \(needed) were recorded and signed: entries "
                + "\(has + 1) to \(needed) would be lost. Nothing was changed. Give a newer backup."
        case .otherPast(let size):
            "This backup and the present store do not give the \(size) entries that the key has signed. Nothing was "
                + "changed. Give a backup from before the past was rewritten, or a newer one."
        }
    }
}
