import Register
import Store

/// An entry that this registrar writes, with the bytes that a store keeps of it.
struct OwnEntry {
    let entry: Entry
    let draft: DraftEntry

    init(_ decided: Decider.Decided, salt: [UInt8]) {
        entry = decided.entry
        draft = DraftEntry(
            header: EntryCodec.header(decided.change, recordedAt: decided.recordedAt, author: decided.author),
            payload: decided.payload,
            salt: salt
        )
    }
}
