import Foundation

/// A lock on a file or folder, which ends with the process at the latest.
public final class FileLock: Sendable {
    private let descriptor: Int32

    public enum Kind: Sendable { case shared, exclusive }

    public enum Failed: Error, Sendable {
        case held
        /// There is no such file, or the place knows no locks.
        case unavailable
    }

    public init(_ path: String, _ kind: Kind, waits: Bool) throws(Failed) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unavailable }
        let operation = (kind == .shared ? LOCK_SH : LOCK_EX) | (waits ? 0 : LOCK_NB)
        var result = flock(descriptor, operation)
        while result != 0, errno == EINTR { result = flock(descriptor, operation) }
        guard result != 0 else { return }
        let isHeld = errno == EWOULDBLOCK
        close(descriptor)
        throw isHeld ? .held : .unavailable
    }

    deinit { close(descriptor) }

    /// Runs the body while nobody else does so in the folder of a file; where folders cannot be locked, just so.
    static func exclusive<Result>(folderOf path: String, _ body: () throws -> Result) rethrows -> Result {
        let lock = try? FileLock(WholeFile.folder(of: path), .exclusive, waits: true)
        return try withExtendedLifetime(lock, body)
    }
}
