import Foundation

/// Several files in one, the same to the byte for the same files, made by zip.
public enum ZipFile {
    public typealias Problem = OutsideProgram.Problem

    private static var zip: String? { OutsideProgram.first(of: ["/usr/bin/zip"]) }
    static var isThere: Bool { zip != nil }

    /// - Parameter files: In their order. Their names are ours, and have no folders in them.
    /// - Throws: `Problem` where zip is not there, ends with an error, or takes too long.
    public static func make(_ files: [(name: String, bytes: [UInt8])]) throws(Problem) -> [UInt8] {
        guard let zip else { throw .missing(.zip) }
        let given = Dictionary(files.map { ($0.name, $0.bytes) }) { first, _ in first }
        return try OutsideProgram.zip.make("out.zip", from: given, zip) { _ in
            ["-q", "-X", "-D", "out.zip", "--"] + files.map(\.name)
        }
    }
}
