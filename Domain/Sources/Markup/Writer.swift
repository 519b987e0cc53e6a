extension Node {
    /// The page or fragment as text.
    public var html: String {
        var writer = Writer()
        writer.put(self)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// A whole page, with its document type.
    public var page: String { "<!DOCTYPE html>\n" + html + "\n" }

    /// A whole document of XML 1.0. Characters that cannot stand in one are replaced by U+FFFD.
    public var xml: String {
        var writer = Writer(form: .xml)
        writer.put(self)
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + String(decoding: writer.bytes, as: UTF8.self) + "\n"
    }

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
    enum Form { case html, xml }

    private let form: Form
    private(set) var bytes: [UInt8] = []

    init(form: Form = .html) {
        self.form = form
    }

    private static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]

    mutating func put(_ node: Node) {
        switch node {
        case .text(let text): escape(allowed(text))
        case .list(let nodes): for node in nodes { put(node) }
        case .element(let element): put(element)
        }
    }

    private mutating func put(_ element: Element) {
        add("<")
        add(element.name)
        for attribute in element.attributes { put(attribute) }
        if form == .xml, element.children.isEmpty {
            add("/>")
            return
        }
        add(">")
        if form == .html, Writer.void.contains(element.name) { return }
        for child in element.children { put(child) }
        add("</")
        add(element.name)
        add(">")
    }

    private mutating func put(_ attribute: Attribute) {
        add(" ")
        add(attribute.name)
        guard let value = attribute.value ?? (form == .xml ? attribute.name : nil) else { return }
        add("=\"")
        escape(allowed(value))
        add("\"")
    }

    /// XML 1.0 has no way at all to write most control characters.
    private func allowed(_ text: String) -> String {
        guard form == .xml, !text.unicodeScalars.allSatisfy(Writer.isCharacter) else { return text }
        var allowed = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { allowed.append(Writer.isCharacter(scalar) ? scalar : "\u{FFFD}") }
        return String(allowed)
    }

    private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0a, 0x0d, 0x20...0xd7ff, 0xe000...0xfffd, 0x10000...0x10ffff: true
        default: false
        }
    }

    private mutating func add(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func escape(_ text: String) {
        var text = text
        text.withUTF8 { read in
            var plain = 0
            for index in read.indices {
                guard let entity = Writer.entity(read[index]) else { continue }
                bytes.append(contentsOf: read[plain..<index])
                add(entity)
                plain = index + 1
            }
            bytes.append(contentsOf: read[plain...])
        }
    }

    private static func entity(_ byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
