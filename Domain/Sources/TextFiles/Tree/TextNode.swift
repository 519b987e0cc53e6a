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

/// Texts in messages: at most forty code points of one line, since one character can have any number of marks.
public func shortened(_ text: String) -> String {
    let start = text.unicodeScalars.prefix(41)
    let line = start.prefix(40).prefix { $0 != "\n" && $0 != "\r" }
    return line.endIndex < text.endIndex ? "\(String(line))…" : text
}
