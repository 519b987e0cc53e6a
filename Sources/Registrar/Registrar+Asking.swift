public import Register

extension Registrar {
    public func head() async throws -> Head {
        try await refresh()
        return Head(
            position: ledger.head,
            firstRecordedAt: ledger.entries.first?.recordedAt,
            recordedAt: ledger.entries.last?.recordedAt,
            generation: generation
        )
    }

    /// The position at which something is known; refuses what is later than the log, and 0 once it has entries.
    public func position(_ known: KnownAt) async throws -> Int {
        try await refresh()
        switch known {
        case .now: return ledger.head
        case .position(let position):
            guard position <= ledger.head, position > 0 || position == ledger.head else {
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
        if position == ledger.head { return log.facts }
        let ledger = ledger
        return await Task.detached { Facts(ledger, at: position) }.value
    }

    /// All that was done to a fact up to then, oldest first.
    public func history(of fact: FactID, _ known: KnownAt = .now) async throws -> [Entry] {
        let position = try await position(known)
        return ledger.history(of: fact).filter { $0.position <= position }
    }

    /// The history as anybody may see it: nothing of a private kind, except where the register was and is invented.
    public func publishedHistory(of fact: FactID, _ known: KnownAt = .now) async throws -> [Entry] {
        let position = try await position(known)
        // Of an invented register the base is needed, and kept, in any case.
        let wasInvented = isInvented ? try await base(.position(position)).index.facts.isInvented : false
        let entries = ledger.history(of: fact).filter { $0.position <= position }
        if isInvented, wasInvented { return entries }
        let claims = entries.compactMap(\.claim)
        guard claims.allSatisfy({ $0.statement.visibility(on: today) == .everyone }) else { return [] }
        // Of what was erased nothing tells whether it was private.
        let log = PublishedLog(ledger, at: position, isPrivateShown: false, on: today)
        return claims.isEmpty ? [] : entries.filter { log.line(at: $0.position).content != .aboutErased }
    }

    /// One line of the log, as whoever holds the store may see it.
    public func entry(at position: Int) async throws -> Entry {
        try await refresh()
        guard position >= 1, position <= ledger.head else { throw Refusal.noSuchPosition(position, head: ledger.head) }
        return ledger.entries[position - 1]
    }
}
