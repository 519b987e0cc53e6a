import Foundation
import Register
import Registrar
import Store
import StoreSQLite

/// The store alone: hashes, and the rule that nobody else wrote in between.
final class StoreWriter: Writer {
    let name = "store"
    private let store: SQLiteStore
    private var head = 0

    init(in folder: URL) throws {
        store = try SQLiteStore(path: folder.appending(path: "alone.store").path)
    }

    static func draft(_ change: Change) -> DraftEntry {
        DraftEntry(
            header: EntryCodec.header(change, recordedAt: Instant(seconds: 1_760_000_000), author: "measure"),
            payload: EntryCodec.payload(change),
            salt: [UInt8](repeating: 7, count: Salt.length)
        )
    }

    func prepare(_ changes: [Change]) -> [DraftEntry] { changes.map(StoreWriter.draft) }

    func write(_ drafts: [DraftEntry]) async throws { head = try await store.append(drafts, expecting: head) }
}
