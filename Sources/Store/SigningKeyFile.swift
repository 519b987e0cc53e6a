import Foundation

/// A signing key kept in a file that only its owner can read.
public struct SigningKeyFile: Sendable {
    public let path: String

    public init(path: String) { self.path = path }

    /// Where the key of a store lies.
    public init(besideStore store: String) { path = store + ".key" }

    /// Reads the key; at the first run makes one under that name.
    public func loadOrCreate(name: String) throws(NoteError) -> SigningKey {
        if !FileManager.default.fileExists(atPath: path) {
            try create(SigningKey(name: name))
        }
        return try load()
    }

    public func load() throws(NoteError) -> SigningKey {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw errno == ENOENT ? .keyFileMissing(path: path) : .keyFile(path: path, reason: Self.reason())
        }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .keyFile(path: path, reason: Self.reason()) }
        guard status.st_mode & 0o077 == 0 else { throw .keyFileReadableByOthers(path: path) }
        guard let data = try? file.read(upToCount: 4096), data.last == 0x0A,
            let text = String(bytes: data.dropLast(), encoding: .utf8),
            let key = SigningKey(secretText: text)
        else { throw .signerKey(path: path) }
        return key
    }

    /// The file appears whole or not at all, and never replaces another.
    private func create(_ key: SigningKey) throws(NoteError) {
        let draft = path + "." + UUID().uuidString
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .keyFile(path: path, reason: Self.reason()) }
        defer { unlink(draft) }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            try file.write(contentsOf: Data((key.secretText + "\n").utf8))
            try file.synchronize()
        } catch {
            throw .keyFile(path: path, reason: Self.reason())
        }
        guard link(draft, path) == 0 || errno == EEXIST else { throw .keyFile(path: path, reason: Self.reason()) }
    }

    private static func reason() -> String { String(cString: strerror(errno)) }
}
