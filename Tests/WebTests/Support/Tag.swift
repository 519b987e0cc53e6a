/// An element of a page as a reader of the page's text finds it.
struct Tag: Sendable {
    let name: String
    let attributes: [String: String]
    let children: [Piece]

    enum Piece: Sendable {
        case tag(Tag)
        case text(String)
    }

    subscript(attribute: String) -> String? { attributes[attribute] }

    /// This element and all within it, in the order of the page.
    var all: [Tag] { [self] + inner.flatMap(\.all) }

    func all(_ names: String...) -> [Tag] { all.filter { names.contains($0.name) } }

    func first(_ name: String) -> Tag? { all.first { $0.name == name } }

    func element(id: String) -> Tag? { all.first { $0["id"] == id } }

    var inner: [Tag] {
        children.compactMap { piece in
            if case .tag(let tag) = piece { tag } else { nil }
        }
    }

    /// Every word within, with single spaces.
    var text: String { Tag.squeezed(raw { _ in true }) }

    /// What can be read before anything is opened: without what stands in a disclosure.
    var words: String { Tag.squeezed(raw { $0.name != "details" }) }

    private func raw(_ isRead: (Tag) -> Bool) -> String {
        children.map { piece in
            switch piece {
            case .text(let text): text
            case .tag(let tag): isRead(tag) ? tag.raw(isRead) + (Tag.blocks.contains(tag.name) ? " " : "") : ""
            }
        }.joined()
    }

    private static let blocks: Set<String> = [
        "p", "div", "li", "td", "th", "tr", "h1", "h2", "h3", "dt", "dd", "summary", "title", "desc", "text", "option",
        "label", "figcaption", "caption",
    ]

    static func squeezed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
