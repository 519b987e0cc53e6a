import Foundation

/// The checkpoint signed last in a file of its own.
public struct LastSignedFile: LastSigned {
    public let path: String

    /// Where that of a store lies.
    public init(besideStore store: String) { path = store + ".signed" }

    public func text() throws -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0, errno == ENOENT { return nil }
        guard descriptor >= 0 else { throw failure() }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        let data: Data
        do {
            data = try file.readToEnd() ?? Data()
        } catch {
            throw StoreError.signedFile(path: path, reason: error.localizedDescription)
        }
        guard let text = String(bytes: data, encoding: .utf8) else {
            throw StoreError.signedFile(path: path, reason: "it is not a text")
        }
        // Empty after the power has failed: the next write makes it good.
        return text.isEmpty ? nil : text
    }

    public func keep(_ text: String) throws {
        let size = try Self.size(text)
        try FileLock.exclusive(folderOf: path) {
            if let kept = try self.text(), let keptSize = try? Self.size(kept), keptSize > size { return }
            do throws(WholeFile.Failed) {
                try WholeFile.replace(path, by: [UInt8](text.utf8))
            } catch {
                throw StoreError.signedFile(path: path, reason: error.reason)
            }
        }
    }

    private static func size(_ text: String) throws -> Int {
        try Checkpoint(noteText: SignedNote(text).text).size
    }

    private func failure() -> StoreError {
        .signedFile(path: path, reason: String(cString: strerror(errno)))
    }
}
