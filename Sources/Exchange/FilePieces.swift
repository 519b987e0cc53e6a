import Foundation

/// A file, or a pipe, that is read piece by piece, however long it is.
public struct FilePieces: Sendable {
    /// Why a file is not read, or not to its end, with what the system says.
    public enum Problem: Error, Sendable, Equatable {
        case isFolder
        case notOpened(String)
        case notRead(String)
    }

    public let path: String

    public init(_ path: String) { self.path = path }

    private static let most = 1 << 20

    /// Gives each piece in turn, which is not kept, until there is no more or one is the last that is wanted.
    ///
    /// - Parameter take: Returns whether to go on.
    public func read(_ take: (UnsafeRawBufferPointer) -> Bool) throws(Problem) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .notOpened(FilePieces.said) }
        defer { close(descriptor) }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: FilePieces.most, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
            if count < 0, errno == EINTR { continue }
            if count < 0 { throw errno == EISDIR ? .isFolder : .notRead(FilePieces.said) }
            guard count > 0, take(UnsafeRawBufferPointer(rebasing: buffer[..<count])) else { return }
        }
    }

    private static var said: String { String(cString: strerror(errno)) }
}

extension FilePieces.Problem: CustomStringConvertible {
    public var description: String {
        switch self {
        case .isFolder: "Is a folder."
        case .notOpened(let words), .notRead(let words): "\(words)."
        }
    }
}
