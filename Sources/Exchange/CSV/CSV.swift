public import TextFiles

/// Comma-separated values as RFC 4180 has them: UTF-8 without a mark, every line closed by CR LF.
public enum CSV {
    public struct Field: Hashable, Sendable {
        public let text: String
        public let place: TextPlace
    }

    /// Files larger than this are refused.
    public static let largestFile = 16 * 1024 * 1024
    /// A file with more is refused: each takes far more memory than its comma.
    public static let mostFields = 2_000_000
    /// A longer field is refused.
    public static let longestField = 64 * 1024

    /// The rows of a file with the place of every field.
    public static func read(_ bytes: [UInt8], file: String) throws(TextProblems) -> [[Field]] {
        let start = TextPlace(file: file, line: 1, column: 1)
        guard bytes.count <= largestFile else {
            throw TextProblems(
                TextProblem(place: start, found: "\(bytes.count) bytes", expected: "at most \(largestFile) bytes")
            )
        }
        guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else {
            throw TextProblems(TextProblem(place: start, found: "a byte order mark", expected: "none"))
        }
        var scanner = CSVScanner(bytes, file: file)
        return try scanner.rows()
    }

    /// A file of these rows; a field is quoted only where it must be.
    public static func write(_ rows: [[String]]) -> [UInt8] {
        var bytes: [UInt8] = []
        for row in rows {
            for (index, field) in row.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                append(field, to: &bytes)
            }
            bytes.append(contentsOf: [13, 10])
        }
        return bytes
    }

    private static func append(_ field: String, to bytes: inout [UInt8]) {
        let quote = UInt8(ascii: "\"")
        // At the beginning of a file it would be taken for the mark of the file.
        let isMarked = bytes.isEmpty && field.utf8.starts(with: [0xEF, 0xBB, 0xBF])
        let isSpecial = { (byte: UInt8) in byte == quote || byte == UInt8(ascii: ",") || byte == 13 || byte == 10 }
        guard isMarked || field.utf8.contains(where: isSpecial) else {
            bytes.append(contentsOf: field.utf8)
            return
        }
        bytes.append(quote)
        for byte in field.utf8 {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        bytes.append(quote)
    }
}
