public import Register

/// The canonical bytes: every text is a length in four bytes, then its UTF-8; every count is four bytes.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    init() {
        bytes.reserveCapacity(256)
    }

    mutating func put(_ value: UInt64) {
        withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func put(count: Int) {
        withUnsafeBytes(of: UInt32(truncatingIfNeeded: count).bigEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func put(_ text: String) {
        put(count: text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    mutating func put(_ list: [String]) {
        put(count: list.count)
        for text in list { put(text) }
    }
}

/// Reads canonical bytes and refuses whatever `ByteWriter` would not have written.
struct ByteReader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func number() throws(CodecError) -> UInt64 {
        try take(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    mutating func count() throws(CodecError) -> Int {
        try take(4).reduce(0) { $0 << 8 | Int($1) }
    }

    mutating func text() throws(CodecError) -> String {
        guard let text = String(validating: try take(try count()), as: UTF8.self) else { throw .notText(at: place) }
        return text
    }

    mutating func list() throws(CodecError) -> [String] {
        var list: [String] = []
        for _ in 0..<(try count()) { list.append(try text()) }
        return list
    }

    func finish() throws(CodecError) {
        guard place == bytes.count else { throw .tooLong(at: place) }
    }

    private mutating func take(_ count: Int) throws(CodecError) -> ArraySlice<UInt8> {
        guard count <= bytes.count - place else { throw .tooShort(at: place) }
        defer { place += count }
        return bytes[place..<place + count]
    }
}

/// Why bytes are not an entry.
public enum CodecError: Error, Hashable, Sendable {
    case tooShort(at: Int)
    case tooLong(at: Int)
    case notText(at: Int)
    case unknown(field: String, found: String)
    case statement(RecordError)
    /// Another form of bytes says the same; only one form of an entry is taken.
    case notCanonical
}
