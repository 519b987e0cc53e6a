import Foundation

/// Which file lies at a path, whatever its name.
struct FileIdentity: Hashable, Sendable {
    private let device: UInt
    private let file: UInt
    private let state: [Int]

    /// Nil where there is none.
    /// - Parameter withState: Whether the same file is another one after it was written.
    init?(_ path: String, withState: Bool = false) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        device = UInt(status.st_dev)
        file = UInt(status.st_ino)
        state = withState ? [Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec] : []
    }
}
