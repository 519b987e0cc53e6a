public enum StoreError: Error, Sendable, Hashable {
    case headMoved(expected: Int, actual: Int)
    case noSuchPosition(Int, head: Int)
    case erasureWithoutRecord
    case saltLength(Int)
    case checkpointBeyondHead(size: Int, head: Int)
    case fileMissing(path: String)
    case notAStore(path: String)
    case newerStore(path: String, version: Int)
    case openedForReading(path: String)
    case busy(path: String)
    case erasureUnfinished(path: String)
    /// The disk has no space left.
    case full(path: String)
    case readOnly(path: String)
    /// Its last entries are in the file beside it, and nothing can be written there.
    case notReadable(path: String)
    /// What the file holds is not what a store holds.
    case damaged(path: String, reason: String)
    /// Another file was put in its place.
    case replaced(path: String)
    /// The file of the checkpoint signed last.
    case signedFile(path: String, reason: String)
    case storage(path: String, reason: String)
    /// The disk failed while something was written.
    case uncertain(path: String, reason: String)

    public var code: String {
        switch self {
        case .headMoved: "store.head-moved"
        case .noSuchPosition: "store.no-such-position"
        case .erasureWithoutRecord: "store.erasure-without-record"
        case .saltLength: "store.salt-length"
        case .checkpointBeyondHead: "store.checkpoint-beyond-head"
        case .fileMissing: "store.file-missing"
        case .notAStore: "store.not-a-store"
        case .newerStore: "store.newer-version"
        case .openedForReading: "store.opened-for-reading"
        case .busy: "store.busy"
        case .erasureUnfinished: "store.erasure-unfinished"
        case .full: "store.full"
        case .readOnly: "store.read-only"
        case .notReadable: "store.not-readable"
        case .damaged: "store.damaged"
        case .replaced: "store.replaced"
        case .signedFile: "store.signed-file"
        case .storage: "store.storage"
        case .uncertain: "store.uncertain"
        }
    }
}
