import Register
import TextFiles

/// Small registers from the text of world files.
enum Worlds {
    static func facts(_ text: String, file: String = "world.yaml") throws -> Facts {
        var ledger = Ledger()
        for part in try ChangeFile.world(text, file: file).parts {
            for change in part.changes {
                try ledger.append(
                    Entry(
                        position: ledger.head + 1,
                        recordedAt: part.recordedAt ?? Instant(seconds: 0),
                        author: "world",
                        content: .change(change.change)
                    )
                )
            }
        }
        return Facts(ledger, at: ledger.head)
    }
}
