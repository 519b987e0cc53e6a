import Foundation

/// Which file lies at a path, whatever its name.
struct FileIdentity: Hashable, Sendable {
    private let device: UInt
    private let file: UInt

    /// Nil where there is none.
    init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        device = UInt(status.st_dev)
        file = UInt(status.st_ino)
    }
}
