public import Store

extension StoreLaw {
    static let failing: [StoreLaw] = [
        StoreLaw("whichever call fails before it takes effect, nothing is half written") { store in
            try await fail(.before, on: store)
        },
        StoreLaw("whichever answer is lost, nothing is half written") { store in
            try await fail(.after, on: store)
        },
    ]

    /// Runs three writes, each time failing at another call, and looks at what is left.
    private static func fail(_ moment: FailingStore.Moment, on store: any LogStore) async throws {
        for failingCall in 1...4 {
            let start = try await store.head()
            let failing = FailingStore(store, atCall: failingCall, moment)
            var done = 0
            do {
                _ = try await failing.append(Samples.drafts(1...3), expecting: start)
                done = 1
                _ = try await failing.append(Samples.drafts(4...5), expecting: start + 3)
                done = 2
                _ = try await failing.erase(
                    positions: [start + 1, start + 2],
                    appending: [Samples.draft(6)],
                    expecting: start + 5
                )
                done = 3
            } catch let failure as InjectedFailure {
                try equal(failure.call, done + 1)
                if moment == .after { done += 1 }
            }
            let added = try await store.entries(after: start, limit: .max)
            try equal(added.count, [0, 3, 5, 6][done])
            try equal(await store.head(), start + added.count)
            try equal(added.filter(\.isErased).map(\.position), done == 3 ? [start + 1, start + 2] : [])
        }
    }
}

extension StoreLaw {
    /// The laws that bring no failures of their own.
    public static let plain = reading + writing + erasing + keepingCheckpoints

    /// Tries the law on new stores, one for each call that fails; what is left each time must be a whole log.
    ///
    /// Every call fails once; beyond the thirtieth, which only writers at once reach, every seventeenth.
    /// - Parameter makeStore: Gives an empty store for a number that it has not been given before.
    /// - Returns: How many times the law was interrupted.
    public func holdFailing(
        _ moment: FailingStore.Moment,
        on makeStore: (Int) throws -> any LogStore
    ) async throws -> Int {
        var (call, interruptions) = (1, 0)
        while true {
            let store = try makeStore(call)
            let failing = FailingStore(store, atCall: call, moment)
            do {
                try await hold(failing)
                guard await failing.calls >= call else { return interruptions }
            } catch let failure as InjectedFailure {
                try equal(failure.call, call)
            }
            let report = try await LogVerifier(key: Samples.signingKey().verifier).verify(store)
            try equal(report.problems, [])
            try equal(await store.head(), report.size)
            call += call < 30 ? 1 : 17
            interruptions += 1
        }
    }
}
