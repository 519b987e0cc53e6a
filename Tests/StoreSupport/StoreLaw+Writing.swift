public import Store

extension StoreLaw {
    static let reading: [StoreLaw] = [
        StoreLaw("a new store is empty") { store in
            try equal(await store.head(), 0)
            try equal(await wholeLog(store), [])
            try equal(await store.latestCheckpoint(), nil)
        },
        StoreLaw("entries are read after a position, in order, up to a limit") { store in
            _ = try await store.append(Samples.drafts(1...5), expecting: 0)
            try equal(await store.entries(after: 1, limit: 3).map(\.position), [2, 3, 4])
            try equal(await store.entries(after: 4, limit: 3).map(\.position), [5])
            try equal(await store.entries(after: 5, limit: 3), [])
            try equal(await store.entries(after: 0, limit: 0), [])
            try equal(await store.entries(after: -7, limit: 1).map(\.position), [1])
        },
    ]

    static let writing: [StoreLaw] = [
        StoreLaw("what is appended is read back, with its hashes") { store in
            try equal(await store.append(Samples.drafts(1...2), expecting: 0), 2)
            try equal(await store.append([Samples.draft(3)], expecting: 2), 3)
            let wanted = (1...3).map { StoredEntry(position: $0, draft: Samples.draft($0)) }
            try equal(await wholeLog(store), wanted)
            try equal(await store.head(), 3)
        },
        StoreLaw("empty and large payloads and empty headers are kept as they are") { store in
            let drafts = [
                DraftEntry(header: [], payload: [], salt: Samples.salt(1)),
                Samples.draft(2, payload: (0..<100_000).map { UInt8(truncatingIfNeeded: $0) }),
            ]
            _ = try await store.append(drafts, expecting: 0)
            let wanted = drafts.enumerated().map { StoredEntry(position: $0.offset + 1, draft: $0.element) }
            try equal(await wholeLog(store), wanted)
        },
        StoreLaw("an append that expects another head changes nothing") { store in
            _ = try await store.append(Samples.drafts(1...2), expecting: 0)
            for expected in [0, 1, 3] {
                try await refused(.headMoved(expected: expected, actual: 2)) {
                    _ = try await store.append([Samples.draft(3)], expecting: expected)
                }
            }
            try equal(await store.head(), 2)
            try equal(await wholeLog(store).count, 2)
        },
        StoreLaw("one wrong draft among several keeps all of them out") { store in
            let wrong = DraftEntry(header: [1], payload: [2], salt: [3])
            try await refused(.saltLength(1)) {
                _ = try await store.append([Samples.draft(1), wrong, Samples.draft(2)], expecting: 0)
            }
            try equal(await wholeLog(store), [])
        },
        StoreLaw("writers at once lose nothing and repeat nothing") { store in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<4 {
                    group.addTask { try await StoreLaw.insist(writer, on: store, times: 10) }
                }
                try await group.waitForAll()
            }
            try equal(await wholeLog(store).map(\.position), Array(1...40))
            try equal(Set(await wholeLog(store).map(\.header)).count, 40)
        },
    ]

    /// Appends one entry at a time, and tries again when another writer was first.
    public static func insist(_ writer: Int, on store: any LogStore, times: Int) async throws {
        for number in 0..<times {
            var written = false
            while !written {
                do {
                    let head = try await store.head()
                    _ = try await store.append([Samples.draft(writer * 1000 + number)], expecting: head)
                    written = true
                } catch StoreError.headMoved {
                    continue
                }
            }
        }
    }
}
