import Store

extension StoreLaw {
    static let erasing: [StoreLaw] = [
        StoreLaw("an erasure destroys payload and salt, keeps the hashes and appends its record") { store in
            _ = try await store.append(Samples.drafts(1...3), expecting: 0)
            let before = try await wholeLog(store)
            try equal(await store.erase(positions: [1, 3], appending: [Samples.draft(4)], expecting: 3), 4)
            let record = StoredEntry(position: 4, draft: Samples.draft(4))
            try equal(await wholeLog(store), [before[0].erased, before[1], before[2].erased, record])
        },
        StoreLaw("an erased position can be erased again") { store in
            _ = try await store.append(Samples.drafts(1...1), expecting: 0)
            _ = try await store.erase(positions: [1], appending: [Samples.draft(2)], expecting: 1)
            try equal(await store.erase(positions: [1], appending: [Samples.draft(3)], expecting: 2), 3)
            try equal(await wholeLog(store).map(\.isErased), [true, false, false])
        },
        StoreLaw("an erasure leaves the root of earlier entries as it was") { store in
            _ = try await store.append(Samples.drafts(1...3), expecting: 0)
            let before = try await MerkleTree(leafHashes: wholeLog(store).map(\.leafHash)).root
            _ = try await store.erase(positions: [2], appending: [Samples.draft(4)], expecting: 3)
            let after = try await MerkleTree(leafHashes: wholeLog(store).map(\.leafHash)).root(ofFirst: 3)
            try equal(after, before)
        },
        StoreLaw("a refused erasure changes nothing") { store in
            _ = try await store.append(Samples.drafts(1...2), expecting: 0)
            let before = try await wholeLog(store)
            let record = [Samples.draft(3)]
            try await refused(.headMoved(expected: 1, actual: 2)) {
                _ = try await store.erase(positions: [1], appending: record, expecting: 1)
            }
            try await refused(.noSuchPosition(3, head: 2)) {
                _ = try await store.erase(positions: [1, 3], appending: record, expecting: 2)
            }
            try await refused(.noSuchPosition(0, head: 2)) {
                _ = try await store.erase(positions: [0], appending: record, expecting: 2)
            }
            try await refused(.erasureWithoutRecord) {
                _ = try await store.erase(positions: [1], appending: [], expecting: 2)
            }
            try await refused(.saltLength(0)) {
                let wrong = DraftEntry(header: [], payload: [], salt: [])
                _ = try await store.erase(positions: [1], appending: [wrong], expecting: 2)
            }
            try equal(await wholeLog(store), before)
        },
    ]

    static let keepingCheckpoints: [StoreLaw] = [
        StoreLaw("the checkpoint with the most entries is the latest") { store in
            _ = try await store.append(Samples.drafts(1...1), expecting: 0)
            let first = try await Samples.checkpoint(of: store)
            _ = try await store.append(Samples.drafts(2...12), expecting: 1)
            let second = try await Samples.checkpoint(of: store)
            try await store.saveCheckpoint(second)
            try await store.saveCheckpoint(first)
            try equal(await store.latestCheckpoint(), second)
        },
        StoreLaw("of the checkpoints that cover so many entries the one with the fewest is found, whatever follows") {
            store in
            _ = try await store.append(Samples.drafts(1...2), expecting: 0)
            let first = try await Samples.checkpoint(of: store)
            _ = try await store.append(Samples.drafts(3...12), expecting: 2)
            let second = try await Samples.checkpoint(of: store)
            try equal(await store.checkpoint(covering: 1), nil)
            for text in [second, first] { try await store.saveCheckpoint(text) }
            for (size, text) in [(0, first), (1, first), (2, first), (3, second), (12, second)] {
                try equal(await store.checkpoint(covering: size), text)
            }
            try equal(await store.checkpoint(covering: 13), nil)
        },
        StoreLaw("a checkpoint is kept with the entries that it covers, or neither is") { store in
            let (drafts, key) = (Samples.drafts(1...3), try Samples.signingKey())
            let root = MerkleTree(leafHashes: drafts.map(\.leafHash)).root
            let text = try key.checkpoint(size: 3, root: root)
            try await refused(.checkpointBeyondHead(size: 3, head: 2)) {
                _ = try await store.append(Samples.drafts(1...2), expecting: 0, keeping: text)
            }
            try equal(await store.head(), 0)
            try equal(await store.latestCheckpoint(), nil)
            try equal(await store.append(drafts, expecting: 0, keeping: text), 3)
            try equal(await store.latestCheckpoint(), text)
            try await refused(.headMoved(expected: 0, actual: 3)) {
                _ = try await store.append(drafts, expecting: 0, keeping: text)
            }
        },
        StoreLaw("a checkpoint beyond the head is refused") { store in
            let note = try Samples.signingKey().sign(Checkpoint(origin: "a", size: 1, root: Samples.salt(1)).text)
            try await refused(.checkpointBeyondHead(size: 1, head: 0)) {
                try await store.saveCheckpoint(note.noteText)
            }
            try equal(await store.latestCheckpoint(), nil)
        },
    ]
}
