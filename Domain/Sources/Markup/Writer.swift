extension Node {
    /// The page or fragment as text.
    public var html: String {
        var writer = Writer()
        writer.put(self)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// A whole page, with its document type.
    public var page: String { "<!DOCTYPE html>\n" + html + "\n" }

    /// All that would be read, without elements.
    public var plainText: String {
        switch self {
        case .text(let text): text
        case .list(let nodes): nodes.map(\.plainText).joined()
        case .element(let element): element.children.map(\.plainText).joined()
        }
    }
}

struct Writer {
    private(set) var bytes: [UInt8] = []

    private static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]

    mutating func put(_ node: Node) {
        switch node {
        case .text(let text): escape(text)
        case .list(let nodes): for node in nodes { put(node) }
        case .element(let element): put(element)
        }
    }

    private mutating func put(_ element: Element) {
        add("<")
        add(element.name)
        for attribute in element.attributes { put(attribute) }
        add(">")
        if Writer.void.contains(element.name) { return }
        for child in element.children { put(child) }
        add("</")
        add(element.name)
        add(">")
    }

    private mutating func put(_ attribute: Attribute) {
        add(" ")
        add(attribute.name)
        guard let value = attribute.value else { return }
        add("=\"")
        escape(value)
        add("\"")
    }

    private mutating func add(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func escape(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): add("&amp;")
            case UInt8(ascii: "<"): add("&lt;")
            case UInt8(ascii: ">"): add("&gt;")
            case UInt8(ascii: "\""): add("&quot;")
            case UInt8(ascii: "'"): add("&#39;")
            default: bytes.append(byte)
            }
        }
    }
}
