/// The size and root of a log at a moment, in the tlog-checkpoint form of the C2SP.
public struct Checkpoint: Sendable, Hashable {
    public let origin: String
    public let size: Int
    public let root: [UInt8]

    public init(origin: String, size: Int, root: [UInt8]) {
        self.origin = origin
        self.size = size
        self.root = root
    }

    /// Lines after the third are extensions of other programs, and are passed over.
    public init(noteText: String) throws(NoteError) {
        let lines = noteText.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        guard lines.count >= 4, lines.last == "", !lines.dropLast().contains(""),
            let size = Int(lines[1]), size >= 0, String(size) == lines[1],
            let root = Base64.decode(lines[2]), root.count == Hashing.length
        else { throw .notACheckpoint }
        self.init(origin: lines[0], size: size, root: root)
    }

    public var text: String { "\(origin)\n\(size)\n\(rootText)\n" }

    /// The root in Base64, as the text has it.
    public var rootText: String { Base64.encode(root) }
}
