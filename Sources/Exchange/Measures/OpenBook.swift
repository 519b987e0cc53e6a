import Foundation

/// By which a file is known again: it is another as soon as anybody wrote to it or put another in its place.
struct FileMark: Sendable, Equatable {
    private let device: UInt64
    private let inode: UInt64
    let size: Int
    private let times: [Int]

    init(_ status: stat) {
        device = UInt64(status.st_dev)
        inode = UInt64(status.st_ino)
        size = Int(status.st_size)
        times = [status.st_mtim, status.st_ctim].flatMap { [$0.tv_sec, $0.tv_nsec] }
    }

    func isSameFile(as other: FileMark) -> Bool { device == other.device && inode == other.inode }

    /// Nil where there is no file.
    static func of(_ path: String) throws(PlanBookProblem) -> FileMark? {
        var status = stat()
        if stat(path, &status) == 0 { return FileMark(status) }
        if errno == ENOENT { return nil }
        throw .unreadable(path: path, reason: String(cString: strerror(errno)))
    }
}

/// A book that is open and locked: for this process alone where it writes, together with others where it reads.
///
/// The lock is on the file itself, wherever it is reached from, and ends with this object.
final class OpenBook: Sendable {
    enum Use { case reading, writing }

    let path: String
    private let descriptor: Int32

    /// Nil where it is to be read and there is none; one to write to is made.
    ///
    /// - Parameter isLocked: False where what is to be read was read before and nothing but lines at the end is added.
    static func open(_ path: String, _ use: Use, isLocked: Bool = true) throws(PlanBookProblem) -> OpenBook? {
        while true {
            let flags = (use == .reading ? O_RDONLY : O_RDWR | O_CREAT) | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
            let descriptor = Foundation.open(path, flags, 0o644)
            if descriptor < 0 {
                if use == .reading, errno == ENOENT { return nil }
                throw failed(path, use, String(cString: strerror(errno)))
            }
            let book = OpenBook(path, descriptor)
            try book.demandPlainFile()
            if !isLocked { return book }
            guard book.lock(use == .reading ? LOCK_SH : LOCK_EX) else {
                throw failed(path, use, "it cannot be locked (\(String(cString: strerror(errno))))")
            }
            // Meanwhile another file may have been put in its place.
            let mark = try book.mark()
            if let now = try FileMark.of(path), now.isSameFile(as: mark) { return book }
        }
    }

    private init(_ path: String, _ descriptor: Int32) {
        (self.path, self.descriptor) = (path, descriptor)
    }

    deinit { close(descriptor) }

    private static func failed(_ path: String, _ use: Use, _ reason: String) -> PlanBookProblem {
        switch use {
        case .reading: .unreadable(path: path, reason: reason)
        case .writing: .unwritable(path: path, reason: reason)
        }
    }

    private func status(_ descriptor: Int32) -> stat? {
        var status = stat()
        return fstat(descriptor, &status) == 0 ? status : nil
    }

    private func demandPlainFile() throws(PlanBookProblem) {
        guard let own = status(descriptor), own.st_mode & S_IFMT == S_IFREG else { throw .noPlainFile(path: path) }
        for output in [STDOUT_FILENO, STDERR_FILENO] {
            if let other = status(output), FileMark(other).isSameFile(as: FileMark(own)) {
                throw .ownOutput(path: path)
            }
        }
    }

    private func lock(_ operation: Int32) -> Bool {
        var result = flock(descriptor, operation)
        while result != 0, errno == EINTR { result = flock(descriptor, operation) }
        return result == 0
    }

    func mark() throws(PlanBookProblem) -> FileMark {
        guard let status = status(descriptor) else {
            throw .unreadable(path: path, reason: String(cString: strerror(errno)))
        }
        return FileMark(status)
    }

    /// At most so many bytes from there on; fewer where the file ends.
    func read(at place: Int, most: Int) throws(PlanBookProblem) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: most)
        var filled = 0
        while filled < most {
            let count = bytes.withUnsafeMutableBytes { buffer in
                pread(descriptor, buffer.baseAddress?.advanced(by: filled), most - filled, off_t(place + filled))
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .unreadable(path: path, reason: String(cString: strerror(errno))) }
            if count == 0 { break }
            filled += count
        }
        return Array(bytes.prefix(filled))
    }

    /// Puts the bytes after the first so many and waits until they are on the disk, or leaves the file as long as it was.
    ///
    /// What stands behind is cut off.
    func append(_ bytes: [UInt8], after length: Int) throws(PlanBookProblem) {
        let isWritten = ftruncate(descriptor, off_t(length)) == 0 && write(bytes, at: length) && fsync(descriptor) == 0
        guard !isWritten else { return }
        let reason = String(cString: strerror(errno))
        ftruncate(descriptor, off_t(length))
        throw .unwritable(path: path, reason: reason)
    }

    private func write(_ bytes: [UInt8], at place: Int) -> Bool {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                pwrite(descriptor, buffer.baseAddress?.advanced(by: done), bytes.count - done, off_t(place + done))
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            done += count
        }
        return true
    }
}
