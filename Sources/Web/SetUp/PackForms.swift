/// In which forms a whole pack is given out.
enum PackForms: String, CaseIterable, Hashable, Sendable {
    case web = "web-pages"
    case word
    case pdf
    case all = "word-and-pdf"

    var hasWord: Bool { self == .word || self == .all }
    var hasPDF: Bool { self == .pdf || self == .all }

    var inWords: String {
        switch self {
        case .web: "Web pages"
        case .word: "Web pages, and a file for Word of each document"
        case .pdf: "Web pages, and a PDF of each document"
        case .all: "Web pages, and a file for Word and a PDF of each document"
        }
    }
}
