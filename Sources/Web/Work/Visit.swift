import Synchronization

/// A request that is being answered: who asks, and the turn that it was given, which it keeps until it is answered.
final class Visit: Sendable {
    /// The network address that counts for it.
    let address: String
    let presence: Presence
    private let held = Mutex<Turns?>(nil)

    init(address: String, presence: Presence = Presence()) {
        self.address = address
        self.presence = presence
    }

    deinit { end() }

    /// Waits for a turn to work something out; a turn that was given before serves for this too.
    ///
    /// - Returns: False where somebody else has worked it out meanwhile.
    func turn(_ turns: Turns, for work: WorkName) async throws(SiteError) -> Bool {
        if held.withLock({ $0 != nil }) { return true }
        switch await turns.wait(for: work, self) {
        case .turn:
            held.withLock { $0 = turns }
            return true
        case .known: return false
        case .refused(let error): throw error
        }
    }

    /// It is answered.
    func end() {
        let turns = held.withLock { held in
            defer { held = nil }
            return held
        }
        turns?.end()
    }
}
