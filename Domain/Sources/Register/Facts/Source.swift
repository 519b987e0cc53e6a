/// Who says so. It is never empty.
public struct Source: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case document, declaration, minute
        case officersNote = "officers-note"
    }

    public let kind: Kind
    /// What the document or note is called; empty where the source has only an address.
    public let title: String
    /// Where it can be read: an http(s) address, a file at a commit, or a place in an archive; empty where there is none.
    public let address: String
    public let publisher: String
    /// The date of the source, which is another thing than the day it was recorded here; nil for an undated page.
    public let date: DayBounds?

    /// Nil where neither a title nor an address is given; spaces alone are neither.
    public init?(kind: Kind, title: String, address: String, publisher: String, date: DayBounds?) {
        guard (title + address).contains(where: { !$0.isWhitespace }) else { return nil }
        self.kind = kind
        self.title = title
        self.address = address
        self.publisher = publisher
        self.date = date
    }
}

/// How sure the compiler of a fact is of it.
public enum Confidence: String, CaseIterable, Sendable {
    case high, medium, low
    case notStated = "not stated"
}
