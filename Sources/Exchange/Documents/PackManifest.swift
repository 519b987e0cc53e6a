import Foundation
import Store

/// What lies in a pack as one file, and which register it came from.
public struct PackManifest: Encodable, Sendable {
    public struct File: Encodable, Sendable {
        let name: String
        let size: Int
        let sha256: String
    }

    let form = "severally.pack-manifest/1"
    public let title: String
    /// The entry up to which the register was read.
    public let knownAt: Int
    /// The root hash of the log up to it, in base 64, as checkpoints write it.
    public let root: String
    /// Whether `checkpoint.txt` holds a signed checkpoint that covers it.
    public let hasCheckpoint: Bool
    public let isInvented: Bool
    public let files: [File]

    public static let name = "manifest.json"
    static let checkpoint = "checkpoint.txt"

    /// - Parameters:
    ///   - checkpoint: The signed one that covers the entry, where there is one.
    ///   - files: Everything else.
    /// - Returns: The files of the archive, the manifest first.
    public static func with(
        title: String,
        knownAt: Int,
        root: String,
        checkpoint: String?,
        isInvented: Bool,
        files: [(name: String, bytes: [UInt8])]
    ) throws -> [(name: String, bytes: [UInt8])] {
        let all = files + (checkpoint.map { [(PackManifest.checkpoint, Array($0.utf8))] } ?? [])
        let manifest = PackManifest(
            title: title,
            knownAt: knownAt,
            root: root,
            hasCheckpoint: checkpoint != nil,
            isInvented: isInvented,
            files: all.map { File(name: $0.name, size: $0.bytes.count, sha256: Hex.text(Hashing.sha256($0.bytes))) }
        )
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return [(name, Array(try encoder.encode(manifest)) + [UInt8(ascii: "\n")])] + all
    }
}
