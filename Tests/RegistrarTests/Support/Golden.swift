import Foundation
import Register
import Registrar
import Store
import Testing

/// Entries as bytes in hexadecimal, as they were when their form was fixed.
///
/// The files are never edited. A form that has to change gets a new version and new files beside these.
struct Golden: Sendable, CustomTestStringConvertible {
    let name: String
    let header: [UInt8]
    let payload: [UInt8]

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Golden")

    static let names: [String] =
        Statement.tags + EveryKind.verbs.map { "change-\($0)" } + EveryKind.older.keys.sorted()

    var testDescription: String { name }

    init(_ name: String) throws {
        self.name = name
        let text = try String(contentsOf: Golden.folder.appending(path: "\(name).txt"), encoding: .utf8)
        let lines = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        guard lines.count == 2, lines.allSatisfy({ $0.count == 2 }), lines[0][0] == "header", lines[1][0] == "payload"
        else { throw NotGolden(name: name) }
        header = try #require(Hex.bytes(lines[0][1]))
        payload = try #require(Hex.bytes(lines[1][1]))
    }

    /// What the bytes say: the statement asserted, or the change of that verb.
    static func change(_ name: String) throws -> Change {
        if name.hasPrefix("change-") { return try #require(try EveryKind.change(String(name.dropFirst(7)))) }
        return .assert(try id("fact-1"), try EveryKind.claim(name))
    }

    static func bytes(_ change: Change) -> (header: [UInt8], payload: [UInt8]) {
        (EntryCodec.header(change, recordedAt: recordedAt, author: author), EntryCodec.payload(change))
    }

    /// 2024-11-06T09:30:00Z
    static let recordedAt = Instant(seconds: 1_730_885_400)
    static let author = "officer-1"
}

struct NotGolden: Error {
    let name: String
}
