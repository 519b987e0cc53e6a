import Foundation

/// Files that are there whole, as they were or as they are to be, whenever the machine stops.
public enum WholeFile {
    public struct Failed: Error, Sendable {
        public let reason: String

        /// What the system said last.
        static var now: Failed { Failed(reason: String(cString: strerror(errno))) }
    }

    /// Replaces the file, which only its owner can read. It does not wait for the disk: after the power has failed it may be
    /// the one before, or empty.
    public static func replace(_ path: String, by bytes: [UInt8]) throws(Failed) {
        try replace(path, by: bytes, waits: false)
    }

    /// The same, and it is on the disk afterwards: whatever happens, the file is the one before or this one.
    public static func keep(_ path: String, _ bytes: [UInt8]) throws(Failed) {
        try replace(path, by: bytes, waits: true)
        try settle(folderOf: path)
    }

    private static func replace(_ path: String, by bytes: [UInt8], waits: Bool) throws(Failed) {
        let draft = "\(path).\(UUID().uuidString)"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .now }
        defer { unlink(draft) }
        do throws(Failed) {
            try write(bytes[...], to: descriptor)
            if waits, fsync(descriptor) != 0 { throw .now }
        } catch {
            close(descriptor)
            throw error
        }
        guard close(descriptor) == 0, rename(draft, path) == 0 else { throw .now }
    }

    private static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) throws(Failed) {
        var rest = bytes
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .now }
            rest = rest.dropFirst(count)
        }
    }

    /// Waits until the file is on the disk.
    public static func settle(_ path: String) throws(Failed) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .now }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .now }
    }

    /// Waits until the names in the folder of a file are on the disk.
    public static func settle(folderOf path: String) throws(Failed) {
        try settle(folder(of: path))
    }

    public static func folder(of path: String) -> String {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        return folder.isEmpty ? "." : folder
    }
}
