/// A text with keys in braces, which are filled in.
public struct TemplateText: Hashable, Sendable {
    public enum Piece: Hashable, Sendable {
        case words(String)
        case key(TemplateKey)
    }

    public let pieces: [Piece]

    /// What cannot be read: the braces, and what was expected.
    public struct Problem: Error, Hashable, Sendable {
        public let found: String
        public let expected: String
    }

    /// A text that is taken as it stands, braces and all.
    public init(plain text: String) { pieces = text.isEmpty ? [] : [.words(text)] }

    public init(_ text: String) throws(Problem) {
        var (pieces, rest): ([Piece], Substring) = ([], text[...])
        while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
            guard rest[open] == "{", let close = rest[open...].firstIndex(of: "}") else {
                throw Problem(found: String(rest[open]), expected: "a pair of braces around a key, such as {body}")
            }
            let name = rest[rest.index(after: open)..<close]
            guard let key = TemplateKey(String(name)) else {
                throw Problem(found: "{\(name)}", expected: "a key that exists: the README of the models lists them")
            }
            if open > rest.startIndex { pieces.append(.words(String(rest[..<open]))) }
            pieces.append(.key(key))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.words(String(rest))) }
        self.pieces = pieces
    }

    public var keys: [TemplateKey] {
        pieces.compactMap { if case .key(let key) = $0 { key } else { nil } }
    }
}
