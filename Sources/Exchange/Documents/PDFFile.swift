import Foundation

/// A tagged PDF with bookmarks, made from HTML and a style sheet by WeasyPrint, which may fetch nothing.
public enum PDFFile {
    public typealias Problem = OutsideProgram.Problem

    /// - Throws: `Problem` where WeasyPrint is not there, ends with an error, or takes too long.
    public static func make(html: String, css: String) throws(Problem) -> [UInt8] {
        guard let python, let script else { throw .missing(.weasyPrint) }
        let given = ["in.html": Array(html.utf8), "in.css": Array(css.utf8)]
        return try OutsideProgram.weasyPrint.make("out.pdf", from: given, python) { folder in
            [script] + ["in.html", "in.css", "out.pdf"].map { folder.appendingPathComponent($0).path }
        }
    }

    /// The environment that `tools/fetch-weasyprint` made.
    private static var python: String? { OutsideProgram.first(of: [".weasyprint/bin/python"]) }
    private static var script: String? { OutsideProgram.first(of: ["tools/make-pdf"]) }
}
