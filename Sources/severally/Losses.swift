import Register
import Store
import StoreSQLite

/// What would be lost with the store that is there.
struct Losses {
    let backup: ReadLog
    let present: Present
    /// What the key is known to have signed.
    let signed: [Checkpoint]

    /// Nil where nothing would.
    func sentence() async throws -> String? {
        let have = backup.head
        if let log = present.log {
            let shared = try await common(log)
            guard shared == min(have, log.head) else { return parted(after: shared, log.head) }
            if log.head > have { return lost(from: log.ledger) }
        }
        if let most = signed.max(by: { $0.size < $1.size }), most.size > have {
            return "The backup has \(entries(have)), and the key has signed \(most.size): entries \(have + 1) to "
                + "\(most.size) would be lost."
        }
        if present.counted > have {
            return "The backup has \(entries(have)), and the store counts \(present.counted): entries \(have + 1) to "
                + "\(present.counted) would be lost."
        }
        for checkpoint in signed where try await backup.root(ofFirst: checkpoint.size) != checkpoint.root {
            return "The backup does not hold the \(entries(checkpoint.size)) that the key signed last."
        }
        return nil
    }

    private func entries(_ count: Int) -> String { Words.count(count, "entry", "entries") }

    /// How many entries both logs begin with.
    private func common(_ log: ReadLog) async throws -> Int {
        var (equal, other) = (0, min(backup.head, log.head) + 1)
        while other - equal > 1 {
            let middle = (equal + other) / 2
            let isEqual = try await backup.root(ofFirst: middle) == log.root(ofFirst: middle)
            (equal, other) = isEqual ? (middle, other) : (equal, middle)
        }
        return equal
    }

    private func parted(after shared: Int, _ head: Int) -> String {
        shared == 0
            ? "The backup is not of the same log as the store that is there, which has \(entries(head)): all of it would give "
                + "way to the backup."
            : "The backup and the store that is there part after entry \(shared): entries \(shared + 1) to \(head) of the "
                + "store would be lost."
    }

    private func lost(from ledger: Ledger) -> String {
        let (first, last) = (ledger.entries[backup.head], ledger.entries[ledger.head - 1])
        return "The backup has \(entries(backup.head)), and the store has \(ledger.head): "
            + "what was recorded from \(first.recordedAt.text) to \(last.recordedAt.text) would be lost."
    }
}
