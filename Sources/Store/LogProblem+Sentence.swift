extension LogProblem: CustomStringConvertible {
    public var description: String { sentence }

    public var sentence: String {
        switch self {
        case .positionMissing(let position):
            "Entry \(position) is missing."
        case .payloadChanged(let position):
            "Entry \(position) has been changed: its payload does not match its hash."
        case .headerChanged(let position):
            "Entry \(position) has been changed: its header and payload hash do not match its leaf hash."
        case .halfErased(let position):
            "Entry \(position) is half erased: of its payload and its salt, one is there and the other is not."
        case .emptied(let position):
            "Entry \(position) has lost what it said, and no erasure explains it."
        case .unreadable(let position):
            "Entry \(position) cannot be read, although its hashes fit."
        case .timeWentBack(let position):
            "Entry \(position) was recorded before the one that it follows: the entries are not in their order."
        case .countDiffers(let counted, let there):
            "The store counts \(counted) entries, and \(there) are there."
        case .shorterThanCheckpoint(let which, let size, let entries):
            "The log has \(entries) entries, and \(which.words) was made when it had \(size): entries have been lost "
                + "from \(entries + 1) on, or an older copy was put back."
        case .rootDiffers(let which, let size):
            "The first \(size) entries do not give the root hash of \(which.words): the log has been rewritten."
        case .notAnExtension(let size):
            "The log does not continue the earlier checkpoint: its first \(size) entries are not those of that time."
        case .checkpointMissing(let size):
            "The store has lost the checkpoint of \(size) entries that was signed last; the entries are whole."
        case .checkpoint(let which, let error):
            "Of \(which.words): \(error.sentence)"
        case .otherLog(let which, let origin, let expected):
            "A checkpoint of another log was given: \(which.words) is of \(origin), and this log is \(expected)."
        }
    }
}

extension LogProblem.Which {
    var words: String {
        switch self {
        case .latest: "the latest checkpoint"
        case .earlier: "the earlier checkpoint"
        case .signed: "the checkpoint signed last"
        }
    }
}
