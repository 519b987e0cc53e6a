import Foundation

enum Out {
    static func line(_ text: String) {
        write([UInt8]((text + "\n").utf8))
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
        try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
    }

    static func json(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        write([UInt8](try encoder.encode(value)) + [10])
    }
}
