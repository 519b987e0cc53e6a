public import Register
public import Store

/// Keeps one register: the only writer of its log, and the only clock.
public actor Registrar {
    let store: any LogStore
    let key: SigningKey?
    private let clock: @Sendable () -> Instant
    let salt: SaltSource
    private(set) var ledger = Ledger()
    private(set) var tree = CompactTree()
    private var bases: [Int: SnapshotBase] = [:]
    private var order: [Int] = []
    static let keptBases = 6
    static let page = 5000

    /// - Parameters:
    ///   - key: Signs checkpoints and makes the tokens of erased persons; nil to read only.
    ///   - clock: Gives the recorded time.
    public init(
        store: any LogStore,
        key: SigningKey?,
        clock: @escaping @Sendable () -> Instant = Clock.system,
        salt: @escaping SaltSource = Salt.random
    ) {
        self.store = store
        self.key = key
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

    private func read(after start: Int) async throws -> [StoredEntry] {
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
    }

    private func reset() {
        (ledger, tree) = (Ledger(), CompactTree())
        bases = [:]
        order = []
    }

    public func head() async throws -> Head {
        try await refresh()
        return Head(
            position: ledger.head,
            firstRecordedAt: ledger.entries.first?.recordedAt,
            recordedAt: ledger.entries.last?.recordedAt
        )
    }

    /// The position at which something is known; refuses what is later than the log.
    public func position(_ known: KnownAt) async throws -> Int {
        try await refresh()
        switch known {
        case .now: return ledger.head
        case .position(let position):
            guard (0...ledger.head).contains(position) else {
                throw Refusal.noSuchPosition(position, head: ledger.head)
            }
            return position
        case .day(let day):
            let position = ledger.position(knownOn: day)
            guard position > 0 || ledger.head == 0 else {
                throw Refusal.nothingRecorded(before: day, first: ledger.entries.first?.recordedAt.day)
            }
            return position
        }
    }

    /// The facts as known then, private kinds and all: for the command line of whoever holds the store.
    public func facts(_ known: KnownAt) async throws -> Facts {
        let position = try await position(known)
        return Facts(ledger, at: position)
    }

    /// What anybody may see, as known then.
    public func base(_ known: KnownAt) async throws -> SnapshotBase {
        let position = try await position(known)
        if let base = bases[position] { return base }
        let base = SnapshotBase(FactIndex(Facts(ledger, at: position).published))
        bases[position] = base
        order.append(position)
        if order.count > Registrar.keptBases { bases[order.removeFirst()] = nil }
        return base
    }

    /// All that was done to a fact up to then, oldest first.
    public func history(of fact: FactID, _ known: KnownAt = .now) async throws -> [Entry] {
        let position = try await position(known)
        return ledger.history(of: fact).filter { $0.position <= position }
    }

    /// The history as anybody may see it: nothing of a private kind, except in an invented register.
    public func publishedHistory(of fact: FactID, _ known: KnownAt = .now) async throws -> [Entry] {
        let entries = try await history(of: fact, known)
        if Facts(ledger, at: ledger.head).isInvented { return entries }
        let claims = entries.compactMap(\.claim)
        guard claims.allSatisfy({ $0.statement.visibility == .everyone }) else { return [] }
        return claims.isEmpty ? entries.filter(\.isErased) : entries
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
