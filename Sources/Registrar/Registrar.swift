public import Register
public import Store

/// Keeps one register: the only writer of its log, and the only clock.
public actor Registrar {
    let store: any LogStore
    let key: SigningKey?
    /// The key with which others check the checkpoints of this log; nil where it is not at hand.
    public nonisolated let verifierKey: String?
    private let clock: @Sendable () -> Instant
    let salt: SaltSource
    private(set) var ledger = Ledger()
    private(set) var tree = MerkleTree()
    /// Whether the register says now that everything in it is made up.
    private(set) var isInvented = false
    private var bases: [Int: SnapshotBase] = [:]
    private var order: [Int] = []
    /// Changes whenever earlier answers no longer stand: after an erasure, or when the register stops being invented.
    private(set) var generation = 0
    static let keptBases = 6
    static let page = 5000

    /// - Parameters:
    ///   - key: Signs checkpoints and makes the tokens of erased persons; nil to read only.
    ///   - verifier: The public half of the key, for who only reads.
    ///   - clock: Gives the recorded time.
    public init(
        store: any LogStore,
        key: SigningKey?,
        verifier: VerifierKey? = nil,
        clock: @escaping @Sendable () -> Instant = Clock.system,
        salt: @escaping SaltSource = Salt.random
    ) {
        self.store = store
        self.key = key
        verifierKey = (key?.verifier ?? verifier)?.text
        self.clock = clock
        self.salt = salt
    }

    /// Follows the log to its head. Every answer begins with it.
    public func refresh() async throws {
        while try await store.head() > ledger.head {
            let start = ledger.head
            let new = try await read(after: start)
            if start > 0, try LogReader.erases(new, upTo: start) {
                let whole = try await read(after: 0)
                guard whole.count >= ledger.head else { continue }
                reset()
                try take(whole)
            } else if ledger.head == start {
                try take(new)
            }
        }
    }

    func read(after start: Int) async throws -> [StoredEntry] {
        var entries: [StoredEntry] = []
        while true {
            let page = try await store.entries(after: entries.last?.position ?? start, limit: Registrar.page)
            if page.isEmpty { break }
            entries += page
        }
        guard !entries.isEmpty else { throw LogProblem.positionMissing(start + 1) }
        return entries
    }

    private func take(_ new: [StoredEntry]) throws {
        var erasures = LogReader.Erasures(ledger)
        try erasures.add(new)
        var (newLedger, newTree) = (ledger, tree)
        for stored in new {
            guard stored.position == newLedger.head + 1 else { throw LogProblem.positionMissing(newLedger.head + 1) }
            try newLedger.append(LogReader.entry(stored, erasures))
            newTree.append(leafHash: Leaf.hash(header: stored.header, payloadHash: stored.payloadHash))
        }
        (ledger, tree) = (newLedger, newTree)
        let isInventedNow = Facts(ledger, at: ledger.head).isInvented
        if isInventedNow != isInvented { forgetBases() }
        isInvented = isInventedNow
    }

    private func reset() {
        (ledger, tree) = (Ledger(), MerkleTree())
        isInvented = false
        forgetBases()
    }

    private func forgetBases() {
        generation += 1
        bases = [:]
        order = []
    }

    /// What anybody may see, as known then; private kinds only where the register was marked invented and still is.
    public func base(_ known: KnownAt) async throws -> SnapshotBase {
        let position = try await position(known)
        if let base = bases[position] { return base }
        let facts = Facts(ledger, at: position)
        let base = SnapshotBase(FactIndex(isInvented ? facts.published : facts.withoutPrivate))
        bases[position] = base
        order.append(position)
        if order.count > Registrar.keptBases { bases[order.removeFirst()] = nil }
        return base
    }

    /// What is recorded now.
    public func standing() async throws -> Standing {
        try await refresh()
        return Standing(ledger: ledger, facts: Facts(ledger, at: ledger.head), erasedPersons: erasedPersons)
    }

    var erasedPersons: ErasedPersons {
        let tokens = ledger.entries.flatMap { entry -> [String] in
            if case .change(.erase(let erasure)) = entry.content { return erasure.tokens }
            return []
        }
        return ErasedPersons(tokens: tokens, key: key?.derived(for: "erased-persons"))
    }

    func now() -> Instant {
        max(clock(), ledger.entries.last?.recordedAt ?? Instant(seconds: .min))
    }
}
