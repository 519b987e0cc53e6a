extension StoreError: CustomStringConvertible {
    public var description: String { sentence }

    public var sentence: String {
        switch self {
        case .headMoved(let expected, let actual):
            "The log has \(actual) entries where \(expected) were expected: somebody else has recorded since."
        case .noSuchPosition(let position, let head):
            "There is no entry \(position): the log has \(head)."
        case .erasureWithoutRecord:
            "An erasure must append the entry that says who erased, why and under which power."
        case .saltLength(let count):
            "A salt must be \(Salt.length) bytes, and this one is \(count)."
        case .checkpointBeyondHead(let size, let head):
            "The checkpoint is for \(size) entries, and the log has \(head)."
        case .fileMissing(let path):
            "There is no store at \(path)."
        case .notAStore(let path):
            "\(path) is not a store of this program. If it was one, its beginning is damaged: put the newest backup in its "
                + "place with 'severally restore'."
        case .newerStore(let path, let version):
            "\(path) was written by a newer version of this program (store version \(version))."
        case .openedForReading(let path):
            "\(path) was opened for reading only, so nothing can be recorded."
        case .busy(let path):
            "\(path) is in use by another program that did not let go in time; nothing was recorded."
        case .erasureUnfinished(let path):
            "The erasure is recorded, but old bytes may remain in \(path) until it is next opened for writing: it could "
                + "not be rebuilt now, as where another program reads it or the disk is full."
        case .full(let path):
            "There is no space left for \(path): nothing was recorded. Free some space and try again."
        case .readOnly(let path):
            "\(path) cannot be written, because the file, its folder or its disk is read-only: nothing was recorded."
        case .notReadable(let path):
            "The last entries of \(path) are in \(path)-wal, and reading them needs a folder with space that can be written: copy "
                + "both files into one."
        case .damaged(let path, let reason):
            "\(path) is damaged (\(reason)). Keep the file as it is, and put the newest backup in its place with "
                + "'severally restore'."
        case .replaced(let path):
            "Another file was put in the place of \(path) meanwhile: nothing was recorded. Try again."
        case .signedFile(let path, let reason):
            "The checkpoint signed last could not be kept in \(path), or read from it: \(reason)."
        case .storage(let path, let reason):
            "\(path) could not be read or written: \(reason)."
        case .uncertain(let path, let reason):
            "\(path) could not be written (\(reason)), and whether the change was recorded is not certain: look before you "
                + "record it again."
        }
    }
}
