import Register
import Store
import StoreSQLite

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
                return "The backup is not of the same log as the store that is there, which has "
                    + "\(Words.count(present.head, "entry", "entries")): all of it would give way to the backup."
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
