import Foundation

enum Out {
    static func line(_ text: String) {
        write([UInt8]((text + "\n").utf8))
    }

    static func write(_ bytes: [UInt8]) {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(bytes))
        } catch {
            Out.error("Standard output could not be written: \(String(cString: strerror(errno))).")
            Foundation.exit(2)
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
