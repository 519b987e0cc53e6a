public import Foundation

/// A tagged PDF with bookmarks, made from HTML and a style sheet by WeasyPrint, which may fetch nothing.
public enum PDFFile {
    public typealias Problem = OutsideProgram.Problem

    /// - Throws: `Problem` where WeasyPrint is not there, ends with an error, or takes too long.
    public static func make(html: String, css: String) throws(Problem) -> [UInt8] {
        try make(pages: [html], css: css) { _ in }.first ?? []
    }

    /// One of each page, by one call, since WeasyPrint takes long to begin.
    ///
    /// - Parameter made: Is given the number of each page, counted from zero, when its file is there.
    public static func make(
        pages: [String],
        css: String,
        until end: Date = .distantFuture,
        made: (Int) -> Void
    ) throws(Problem) -> [[UInt8]] {
        guard let python, let script else { throw .missing(.weasyPrint) }
        var given = ["in.css": Array(css.utf8)]
        for (number, page) in pages.enumerated() { given["\(number).html"] = Array(page.utf8) }
        return try OutsideProgram.weasyPrint.make(
            pages.indices.map { "\($0).pdf" },
            from: given,
            python,
            within: OutsideProgram.seconds + secondsAPage * Double(pages.count),
            until: end,
            told: { line in if let number = Int(line) { made(number) } }
        ) { folder in
            [script, folder.appendingPathComponent("in.css").path]
                + pages.indices.flatMap { ["\($0).html", "\($0).pdf"] }.map { folder.appendingPathComponent($0).path }
        }
    }

    private static let secondsAPage = 10.0

    static var isThere: Bool { python != nil && script != nil }

    /// The environment that `tools/fetch-weasyprint` made.
    private static var python: String? { OutsideProgram.first(of: [".weasyprint/bin/python"]) }
    private static var script: String? { OutsideProgram.first(of: ["tools/make-pdf"]) }
}
