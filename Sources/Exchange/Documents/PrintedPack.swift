public import Documents
public import Foundation
import Markup

/// The files of a pack that other programs make: for Word one after another, all PDFs at once.
public enum PrintedPack {
    public typealias Problem = OutsideProgram.Problem

    /// - Parameters:
    ///   - until: When all has to be made; what is not by then is taken for a fault.
    ///   - made: Is given the name of each file when it is there, with how many there are to be.
    /// - Returns: In the order of the documents, those for Word first.
    /// - Throws: `Problem` where a program is not there, ends with an error, or takes too long.
    public static func make(
        _ pack: Pack,
        docx: Bool,
        pdf: Bool,
        until end: Date = .distantFuture,
        made: (_ name: String, _ number: Int, _ of: Int) -> Void
    ) throws(Problem) -> [(name: String, bytes: [UInt8])] {
        let pages = PackPages(pack)
        let names = pack.documents.map(\.name)
        let all = names.count * ((docx ? 1 : 0) + (pdf ? 1 : 0))
        var files: [(name: String, bytes: [UInt8])] = []
        if docx {
            for document in pack.documents {
                let bytes = try WordFile.make(html: pages.word(document).page, style: .clauses, until: end)
                files.append(("\(document.name).docx", bytes))
                made("\(document.name).docx", files.count, all)
            }
        }
        if pdf {
            let html = pack.documents.map { PackPages.page($0.title.plainText, pages.parts(of: $0)).page }
            let before = files.count
            let printed = try PDFFile.make(pages: html, css: PackStyle.css, until: end) { number in
                made("\(names[number]).pdf", before + number + 1, all)
            }
            files += zip(names, printed).map { ("\($0).pdf", $1) }
        }
        return files
    }
}
