/// A text with signatures, in the signed-note form of the C2SP.
public struct SignedNote: Sendable, Hashable {
    public struct Signature: Sendable, Hashable {
        public let name: String
        public let keyID: [UInt8]
        public let bytes: [UInt8]
    }

    /// Ends in a line feed.
    public let text: String
    public let signatures: [Signature]

    public init(_ note: String) throws(NoteError) {
        guard Self.isPlain(note), let (text, lines) = Self.parts(of: note) else { throw .notANote }
        var signatures: [Signature] = []
        for line in lines {
            guard let signature = Signature(line: line) else { throw .notANote }
            signatures.append(signature)
        }
        guard !signatures.isEmpty else { throw .notANote }
        self.text = String(text)
        self.signatures = signatures
    }

    init(text: String, signatures: [Signature]) {
        self.text = text
        self.signatures = signatures
    }

    public var noteText: String {
        text + "\n" + signatures.map { $0.line + "\n" }.joined()
    }

    private static func isPlain(_ note: String) -> Bool {
        note.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && $0.value != 0xFFFD) }
    }

    /// Split by bytes: every write reads a note, and a line feed is a byte of its own.
    private static func parts(of note: String) -> (text: Substring, lines: [Substring])? {
        let bytes = note.utf8
        guard bytes.last == Self.lineFeed else { return nil }
        let lines = bytes.dropLast().split(separator: Self.lineFeed, omittingEmptySubsequences: false)
        guard let gap = lines.lastIndex(where: \.isEmpty), gap > 0 else { return nil }
        return (note[..<lines[gap].startIndex], lines[(gap + 1)...].map { Substring($0) })
    }

    private static let lineFeed = UInt8(ascii: "\n")
}

extension SignedNote.Signature {
    init?(line: Substring) {
        let dash = "\u{2014} ".utf8
        guard line.utf8.starts(with: dash) else { return nil }
        let fields = line.utf8.dropFirst(dash.count)
            .split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false).map { Substring($0) }
        guard fields.count == 2, KeyName.isValid(String(fields[0])), let bytes = Base64.decode(String(fields[1])),
            bytes.count > 4
        else { return nil }
        self.init(name: String(fields[0]), keyID: Array(bytes[..<4]), bytes: Array(bytes[4...]))
    }

    var line: String { "\u{2014} \(name) \(Base64.encode(keyID + bytes))" }
}

enum KeyName {
    static func isValid(_ name: String) -> Bool {
        !name.isEmpty && name.unicodeScalars.allSatisfy { !$0.properties.isWhitespace && $0 != "+" && $0.value >= 0x20 }
    }
}
