public import Register
public import Store

/// Keeps one register: the only writer of its log, and the only clock.
public actor Registrar {
    let store: any LogStore
    let key: SigningKey?
    /// Checks the checkpoints of this log; nil where it is not at hand.
    nonisolated let verifier: VerifierKey?
    let lastSigned: (any LastSigned)?
    private let isKeyNew: Bool
    private let clock: @Sendable () -> Instant
    let salt: SaltSource
    private(set) var log = FollowedLog()
    /// Derived once: every write asks for it.
    private lazy var personKey = key?.derived(for: "erased-persons")
    private var bases = Bases()
    private var publishedHead: PublishedLog?
    /// Changes whenever earlier answers no longer stand: after an erasure, or when the register stops being invented.
    private(set) var generation = 0
    private var edition = 0
    /// The day for which it was worked out what anybody may see.
    private var publishedDay: CalendarDay?
    static let page = 5000

    /// - Parameters:
    ///   - key: Signs checkpoints and makes the tokens of erased persons; nil to read only.
    ///   - verifier: The public half of the key, for who only reads.
    ///   - isKeyNew: Whether what was signed until now was signed with another key, which is lost.
    ///   - lastSigned: Where the checkpoint signed last is kept apart from the store.
    ///   - clock: Gives the recorded time.
    public init(
        store: any LogStore,
        key: SigningKey?,
        verifier: VerifierKey? = nil,
        isKeyNew: Bool = false,
        lastSigned: (any LastSigned)? = nil,
        clock: @escaping @Sendable () -> Instant = Clock.system,
        salt: @escaping SaltSource = Salt.random
    ) {
        self.store = store
        self.key = key
        self.verifier = key?.verifier ?? verifier
        self.isKeyNew = isKeyNew
        self.lastSigned = lastSigned
        self.clock = clock
        self.salt = salt
    }

    var ledger: Ledger { log.ledger }
    var tree: MerkleTree { log.tree }
    /// Whether the register says now that everything in it is made up.
    var isInvented: Bool { log.isInvented }

    /// The key with which others check the checkpoints of this log; nil where it is not at hand.
    public nonisolated var verifierKey: String? { verifier?.text }

    /// Follows the log to its head, and the clock to its day. Every answer begins with it.
    public func refresh() async throws {
        try await followLog()
        followDay()
    }

    /// What was published up to a day that has passed is no longer shown, as known at whatever moment.
    private func followDay() {
        let today = now().day
        guard today != publishedDay else { return }
        if let before = publishedDay {
            let passed = min(before, today)..<max(before, today)
            if log.lastPublicDays.contains(where: { passed.contains($0) }) { forgetBases() }
        }
        publishedDay = today
    }

    /// The day on which it is asked what anybody may see.
    var today: CalendarDay { publishedDay ?? now().day }

    private func followLog() async throws {
        while true {
            let edition = try await store.edition()
            let head = try await store.head()
            // Another log lies there now, or an older copy of this one.
            if edition != self.edition || head < ledger.head { reset() }
            self.edition = edition
            if ledger.head == 0 {
                try await readAnew()
                if head == ledger.head { return }
            } else {
                guard head > ledger.head else { return }
                try await follow()
            }
        }
    }

    private func follow() async throws {
        let (start, edition) = (ledger.head, edition)
        let new = try await read(after: start)
        guard !new.isEmpty else { throw LogProblem.positionMissing(start + 1) }
        if try LogReader.erases(new, upTo: start) { return try await readAnew() }
        guard try await isStill(edition), ledger.head == start else { return }
        try taking { try log.add(new) }
    }

    /// Reads the log from its beginning, and compares it with what was signed of it.
    private func readAnew() async throws {
        let (start, edition) = (ledger.head, edition)
        // What is signed comes first: the entries that it covers were there before it.
        let signed = try lastSigned?.text()
        let latest = try await store.latestCheckpoint()
        let whole = try await read(after: 0)
        let counted = try await store.head()
        guard try await isStill(edition), ledger.head == start else { return }
        guard counted >= whole.count else { throw LogProblem.countDiffers(counted: counted, there: whole.count) }
        var log = FollowedLog()
        try log.add(whole)
        let signer = isKeyNew ? nil : verifier
        if let signed { try log.tree.check(signed, .signed, by: signer) }
        if let latest { try log.tree.check(latest, .latest, by: signer) }
        if start > 0 || log.isInvented { forgetBases() }
        self.log = log
    }

    /// Whether what was read in several steps is of one log.
    private func isStill(_ edition: Int) async throws -> Bool {
        try await edition == store.edition() && edition == self.edition
    }

    func read(after start: Int) async throws -> [StoredEntry] {
        var entries: [StoredEntry] = []
        while true {
            let page = try await store.entries(after: entries.last?.position ?? start, limit: Registrar.page)
            if page.isEmpty { break }
            entries += page
        }
        return entries
    }

    /// Follows what this registrar has just written, unless it was read meanwhile.
    func follow(_ own: [OwnEntry]) {
        guard let first = own.first, first.entry.position == ledger.head + 1 else { return }
        // Where this fails, the next reading tells it: it is recorded.
        try? taking { try log.add(own.map(\.entry), leaves: own.map(\.draft.leafHash)) }
    }

    private func taking(_ take: () throws -> Void) throws {
        let wasInvented = isInvented
        try take()
        if isInvented != wasInvented { forgetBases() }
    }

    private func reset() {
        log = FollowedLog()
        forgetBases()
    }

    private func forgetBases() {
        generation += 1
        bases = Bases()
        publishedHead = nil
    }

    /// What anybody may see, as known then; private kinds only where the register was marked invented and still is.
    ///
    /// It is worked out apart, so that nobody else waits for it, and once for all who ask meanwhile.
    public func base(_ known: KnownAt) async throws -> SnapshotBase {
        let position = try await position(known)
        if let base = bases.kept(position) { return base }
        let (ledger, isInvented, generation, today) = (ledger, isInvented, generation, today)
        let headFacts = position == ledger.head ? log.facts : nil
        let building = bases.building(position) {
            let facts = headFacts ?? Facts(ledger, at: position)
            return SnapshotBase(FactIndex(isInvented ? facts.published(on: today) : facts.withoutPrivate(on: today)))
        }
        let base = await building.value
        if generation == self.generation { bases.keep(base, at: position, ofHead: position == self.ledger.head) }
        return base
    }

    /// The base of a position, where it need not be worked out.
    public func keptBase(at position: Int) -> SnapshotBase? { bases.kept(position) }

    /// The log as anybody may see it, as known then.
    public func publishedLog(_ known: KnownAt) async throws -> PublishedLog {
        let position = try await position(known)
        if let publishedHead, publishedHead.head == position { return publishedHead }
        let (ledger, isInvented, generation, today) = (ledger, isInvented, generation, today)
        let log = await Task.detached {
            let isPrivateShown = isInvented && Facts(ledger, at: position).isInvented
            return PublishedLog(ledger, at: position, isPrivateShown: isPrivateShown, on: today)
        }.value
        if generation == self.generation, position == self.ledger.head { publishedHead = log }
        return log
    }

    /// What is recorded now.
    public func standing() async throws -> Standing {
        try await refresh()
        return Standing(
            ledger: ledger,
            facts: log.facts,
            definitions: log.definitions,
            tree: log.tree.compact,
            erasedPersons: ErasedPersons(tokens: log.tokens, key: personKey)
        )
    }

    func now() -> Instant {
        max(clock(), ledger.entries.last?.recordedAt ?? Instant(seconds: .min))
    }

    /// Whether the clock is behind what is recorded, to be asked after recording.
    public func clockBehind() -> ClockBehind? {
        ledger.entries.last.flatMap { ClockBehind(clock: clock(), last: $0.recordedAt) }
    }
}
