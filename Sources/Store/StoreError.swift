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
    case storage(path: String, reason: String)

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
        case .storage: "store.storage"
        }
    }
}
