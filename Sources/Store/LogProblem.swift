/// What a verification found wrong.
public enum LogProblem: Error, Sendable, Hashable {
    public enum Which: Sendable, Hashable {
        /// Kept in the store.
        case latest
        /// Given by whoever asks.
        case earlier
        /// Kept beside the store.
        case signed
    }

    case positionMissing(Int)
    case payloadChanged(Int)
    case headerChanged(Int)
    case halfErased(Int)
    /// What it said is gone, and no later entry erases it.
    case emptied(Int)
    /// Its hashes fit, and what it says cannot be read.
    case unreadable(Int)
    case timeWentBack(Int)
    case countDiffers(counted: Int, there: Int)
    case shorterThanCheckpoint(Which, size: Int, entries: Int)
    case rootDiffers(Which, size: Int)
    case notAnExtension(size: Int)
    /// The store keeps none as late as the one that lies beside it.
    case checkpointMissing(size: Int)
    case checkpoint(Which, NoteError)
    case otherLog(Which, origin: String, expected: String)

    public var code: String {
        switch self {
        case .positionMissing: "log.position-missing"
        case .payloadChanged: "log.payload-changed"
        case .headerChanged: "log.header-changed"
        case .halfErased: "log.half-erased"
        case .emptied: "log.emptied"
        case .unreadable: "log.unreadable"
        case .timeWentBack: "log.time-went-back"
        case .countDiffers: "log.count-differs"
        case .shorterThanCheckpoint: "log.shorter-than-checkpoint"
        case .rootDiffers: "log.root-differs"
        case .notAnExtension: "log.not-an-extension"
        case .checkpointMissing: "log.checkpoint-missing"
        case .checkpoint: "log.checkpoint"
        case .otherLog: "log.other-log"
        }
    }

    /// The entry to look at, where one can be named.
    public var position: Int? {
        switch self {
        case .positionMissing(let position), .payloadChanged(let position), .headerChanged(let position),
            .halfErased(let position), .emptied(let position), .unreadable(let position),
            .timeWentBack(let position):
            position
        case .countDiffers(let counted, let there): min(counted, there) + 1
        case .shorterThanCheckpoint(_, _, let entries): entries + 1
        case .rootDiffers, .notAnExtension, .checkpointMissing, .checkpoint, .otherLog: nil
        }
    }
}
