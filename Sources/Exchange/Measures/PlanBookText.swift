/// The bytes of a book that was found unbroken, in pieces, so that who sends it on need not hold it.
public struct PlanBookText: Sendable {
    /// How many bytes there are.
    public let length: Int
    private let book: OpenBook?
    private static let piece = 256 << 10

    /// - Parameter index: what was found in the book; records that are added later are not in the text.
    init(_ book: OpenBook?, _ index: PlanIndex) {
        (self.book, length) = (book, index.length)
    }

    /// The next bytes from a place on; none at the end.
    public func piece(from place: Int) throws(PlanBookProblem) -> [UInt8] {
        guard let book, place < length else { return [] }
        let bytes = try book.read(at: place, most: min(PlanBookText.piece, length - place))
        guard !bytes.isEmpty else { throw .unreadable(path: book.path, reason: "it became shorter while it was read") }
        return bytes
    }
}

extension PlanBook {
    /// The text of the book as it is, once the chain was found unbroken.
    public func text() throws(PlanBookProblem) -> PlanBookText { try text(PlanIndex()) }

    /// The same of a book that is known already, which is read only where it was touched since.
    public func text(_ known: PlanIndex) throws(PlanBookProblem) -> PlanBookText {
        let index = try follow(known)
        guard let book = try OpenBook.open(path, .reading, isLocked: false) else { return PlanBookText(nil, index) }
        guard let mark = index.mark, try book.mark().isSameFile(as: mark) else { throw touched }
        return PlanBookText(book, index)
    }

    /// All bytes of it.
    public func whole() throws(PlanBookProblem) -> [UInt8] {
        let text = try text()
        var bytes: [UInt8] = []
        while bytes.count < text.length { bytes += try text.piece(from: bytes.count) }
        return bytes
    }
}
