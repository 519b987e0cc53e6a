public import Register

extension Registrar {
    /// One line of the log, as whoever holds the store may see it.
    public func entry(at position: Int) async throws -> Entry {
        try await refresh()
        guard position >= 1, position <= ledger.head else { throw Refusal.noSuchPosition(position, head: ledger.head) }
        return ledger.entries[position - 1]
    }
}
