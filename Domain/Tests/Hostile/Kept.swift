public import Foundation

/// The inputs that are kept in `Fuzzing/`, and other files of the repository.
public struct Kept: Sendable, CustomStringConvertible {
    /// Its path within the repository.
    public let description: String
    public let bytes: [UInt8]

    /// Those of a subject that once failed, and its corpus.
    public static func inputs(_ subject: String) throws -> [Kept] {
        try ["failed", "corpus"].flatMap { kind in
            let folder = "Fuzzing/\(kind)/\(subject)"
            let path = root.appending(path: folder).path
            guard FileManager.default.fileExists(atPath: path) else { return [Kept]() }
            return try FileManager.default.contentsOfDirectory(atPath: path).sorted().map { name in
                Kept(description: "\(folder)/\(name)", bytes: try bytes("\(folder)/\(name)"))
            }
        }
    }

    /// The subjects of which inputs are kept.
    public static func subjects() throws -> [String] {
        try ["failed", "corpus"].flatMap { kind in
            try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Fuzzing/\(kind)").path)
        }
    }

    public static func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: root.appending(path: path)))
    }

    /// The folder of the repository.
    public static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
