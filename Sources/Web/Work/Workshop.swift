import Synchronization

/// Works values out and keeps those asked for last. What is known is never behind what is not, and the present is
/// never behind the past.
final class Workshop<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private struct State {
        var kept: [Recency: Recent<Key, Value>]
        var working: [Key: Task<Value, Never>] = [:]
        /// Counts how often all was forgotten.
        var era = 0

        mutating func value(_ key: Key) -> Value? {
            for recency in Recency.allCases { if let value = kept[recency]?.value(key) { return value } }
            return nil
        }
    }

    private let turns: Turns
    private let state: Mutex<State>

    /// - Parameter keeping: How many values of each recency.
    init(_ turns: Turns, keeping most: [Recency: Int]) {
        self.turns = turns
        state = Mutex(State(kept: most.mapValues { Recent(most: $0) }))
    }

    /// - Throws: Where too many others wait for values that have to be worked out first.
    func value(
        _ key: Key,
        _ recency: Recency,
        _ visit: Visit,
        _ make: @escaping @Sendable () -> Value
    ) async throws(SiteError) -> Value {
        try await value(key, recency, visit, awaiting: { await Apart.work(make) })
    }

    func value(
        _ key: Key,
        _ recency: Recency,
        _ visit: Visit,
        awaiting make: @escaping @Sendable () async -> Value
    ) async throws(SiteError) -> Value {
        while true {
            let (known, working) = state.withLock { ($0.value(key), $0.working[key]) }
            if let known { return known }
            if let working { return await working.value }
            let isMine = recency == .present ? true : try await visit.turn(turns, for: WorkName(key))
            if isMine { return await work(key, recency, make).value }
        }
    }

    private func work(
        _ key: Key,
        _ recency: Recency,
        _ make: @escaping @Sendable () async -> Value
    ) -> Task<Value, Never> {
        state.withLock { state in
            if let working = state.working[key] { return working }
            if let known = state.value(key) { return Task { known } }
            let era = state.era
            let task = Task {
                let value = await make()
                keep(value, for: key, recency, era)
                return value
            }
            state.working[key] = task
            return task
        }
    }

    private func keep(_ value: Value, for key: Key, _ recency: Recency, _ era: Int) {
        state.withLock { state in
            guard state.era == era else { return }
            state.working[key] = nil
            state.kept[recency]?.keep(value, for: key)
        }
        turns.known(WorkName(key))
    }

    /// Something was erased: what was worked out from it goes too.
    func forgetAll() {
        state.withLock { state in
            for recency in state.kept.keys { state.kept[recency]?.forgetAll() }
            state.working = [:]
            state.era += 1
        }
    }
}
