import Register
import Store
import StoreSQLite

/// The store in whose place a backup is to be put.
struct Present {
    /// Nil where there is none, or it cannot be read.
    private(set) var log: ReadLog?
    private(set) var unreadable: String?
    /// What can still be read of it, where it cannot be read as a log.
    private(set) var entries: [StoredEntry] = []
    private(set) var counted = 0
    private(set) var checkpoint: Checkpoint?

    init(_ store: StoreOption, _ verifier: VerifierKey) async {
        guard Input.exists(store.store) else { return }
        do {
            log = try await ReadLog(store.store, verifier)
        } catch {
            unreadable = "\(error)"
            guard let damaged = try? SQLiteStore.reading(path: store.store) else { return }
            entries = await damaged.readableEntries()
            counted = (try? await damaged.head()) ?? 0
            if let text = try? await damaged.latestCheckpoint() { checkpoint = try? verifier.checkpoint(in: text) }
        }
    }
}

/// What would be lost with the store that is there.
struct Losses {
    let backup: ReadLog
    let present: ReadLog?
    let signed: Checkpoint?

    /// Nil where nothing would.
    func sentence() async throws -> String? {
        let have = backup.head
        if let present {
            let common = min(have, present.head)
            guard try await backup.root(ofFirst: common) == present.root(ofFirst: common) else {
                return "The backup is not of the same log as the store that is there."
            }
            if present.head > have { return lost(from: present.ledger) }
        }
        guard let signed else { return nil }
        if signed.size > have {
            return "The backup has \(Words.count(have, "entry", "entries")), and the key has signed \(signed.size): "
                + "entries \(have + 1) to \(signed.size) would be lost."
        }
        if try await backup.root(ofFirst: signed.size) == signed.root { return nil }
        return "The backup does not hold the \(Words.count(signed.size, "entry", "entries")) that the key signed last."
    }

    private func lost(from ledger: Ledger) -> String {
        let (first, last) = (ledger.entries[backup.head], ledger.entries[ledger.head - 1])
        return "The backup has \(Words.count(backup.head, "entry", "entries")), and the store has \(ledger.head): "
            + "what was recorded from \(first.recordedAt.text) to \(last.recordedAt.text) would be lost."
    }
}
