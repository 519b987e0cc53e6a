/// A part of a text file with the place where it begins. All scalars are texts.
struct TextNode {
    enum Value {
        case text(String)
        case list([TextNode])
        case fields([TextField])
    }

    let place: TextPlace
    let value: Value

    var text: String? {
        if case .text(let text) = value { return text }
        return nil
    }

    /// What it is, for a sentence that begins with "found".
    var inWords: String {
        switch value {
        case .text(let text): text.isEmpty ? "nothing" : "the text '\(shortened(text))'"
        case .list: "a list"
        case .fields: "a set of fields"
        }
    }
}

/// A name and a value, each with its place.
struct TextField {
    let name: String
    let place: TextPlace
    let value: TextNode
}

/// Texts in messages: at most forty characters of one line.
func shortened(_ text: String) -> String {
    let line = text.split(separator: "\n", omittingEmptySubsequences: false).first ?? ""
    return line.count > 40 || line.utf8.count < text.utf8.count ? "\(line.prefix(40))…" : String(line)
}
