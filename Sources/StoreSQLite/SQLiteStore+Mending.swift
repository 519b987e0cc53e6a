public import Store

extension SQLiteStore {
    /// Makes a store of entries that were in one before, as they are, with a signed checkpoint of them.
    public static func make(at path: String, of entries: [StoredEntry], keeping checkpoint: String?) async throws {
        let store = try SQLiteStore(path: path)
        try await store.write { db in
            for entry in entries { try SQLiteRows.add(entry, to: db) }
            try SQLiteRows.count(entries.count, in: db)
            if let checkpoint { try SQLiteRows.keep(checkpoint, in: db, head: entries.count) }
        }
        try store.close()
        try settle(path)
    }

    /// All entries that can still be read, right or wrong, of a store that may be damaged.
    public func readableEntries() async -> [StoredEntry] {
        let counted = (try? await head()) ?? 0
        var found: [StoredEntry] = []
        var after = 0
        while true {
            do {
                guard let entry = try await entries(after: after, limit: 1).first else { return found }
                found.append(entry)
                after = entry.position
            } catch {
                after += 1
                if after >= counted { return found }
            }
        }
    }
}
