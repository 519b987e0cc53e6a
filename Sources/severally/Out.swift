import Foundation
import TextFiles

enum Out {
    static func line(_ text: String) {
        write([UInt8]((Out.plain(text) + "\n").utf8))
    }

    static func lines(_ texts: [String]) {
        var bytes: [UInt8] = []
        for text in texts {
            bytes += Out.plain(text).utf8
            bytes.append(UInt8(ascii: "\n"))
        }
        write(bytes)
    }

    /// What was read from files is shown and never obeyed: no sequence of a terminal, no turned direction.
    private static func plain(_ text: String) -> String {
        guard !text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }), text.unicodeScalars.contains(where: isSign) else {
            return text
        }
        var plain = ""
        for scalar in text.unicodeScalars {
            if isSign(scalar) {
                plain += scalar.codePoint
            } else {
                plain.unicodeScalars.append(scalar)
            }
        }
        return plain
    }

    private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    static func write(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else {
                Out.error("Standard output could not be written: \(String(cString: strerror(errno))).")
                Foundation.exit(2)
            }
            rest = rest.dropFirst(count)
        }
    }

    static func error(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data((Out.plain(text) + "\n").utf8))
    }

    /// Beside what is printed, on standard error.
    static func note(_ text: String) { error(text) }

    static func json(_ value: some Encodable) throws { write(try bytes(value)) }

    static func bytes(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(value)) + [10]
    }
}
