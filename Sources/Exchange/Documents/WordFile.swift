public import Foundation

/// A document for Word, made from HTML by pandoc, which reads nothing but what it is given.
public enum WordFile {
    public typealias Problem = OutsideProgram.Problem

    /// How it looks.
    public enum Style: Sendable {
        /// As pandoc has it.
        case plain
        /// With numbered clauses, a header and a footer, as `tools/word-style` makes it.
        case clauses
    }

    /// - Throws: `Problem` where pandoc is not there, ends with an error, or takes too long.
    public static func make(
        html: String,
        style: Style,
        until end: Date = .distantFuture
    ) throws(Problem) -> [UInt8] {
        guard let pandoc else { throw .missing(.pandoc) }
        let given = ["in.html": Array(html.utf8)]
        return try OutsideProgram.pandoc.make("out.docx", from: given, pandoc, until: end) { folder in
            let form = style == .plain ? [] : reference.map { ["--reference-doc", $0] } ?? []
            return ["--sandbox", "--from", "html", "--to", "docx"] + form
                + [
                    "--output", folder.appendingPathComponent("out.docx").path,
                    folder.appendingPathComponent("in.html").path,
                ]
        }
    }

    /// The one that `tools/fetch-pandoc` put beside the program's data; Debian's cannot write these files in its sandbox.
    private static var pandoc: String? {
        OutsideProgram.first(of: [".pandoc/pandoc", "/usr/local/bin/pandoc", "/usr/bin/pandoc"])
    }

    static var isThere: Bool { pandoc != nil }

    private static var reference: String? {
        let made = URL(fileURLWithPath: ".pandoc/reference.docx").path
        return FileManager.default.isReadableFile(atPath: made) ? made : nil
    }
}
