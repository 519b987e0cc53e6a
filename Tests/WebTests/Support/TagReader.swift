/// Why a text is no page.
struct MalformedPage: Error, CustomStringConvertible {
    let description: String
}

/// Reads a page and refuses whatever a browser would have to guess at.
struct TagReader {
    private let bytes: [UInt8]
    private var place = 0
    private static let void: Set<String> = ["br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"]
    private static let entities: [String: String] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'"]

    static func page(_ text: String) throws -> Tag {
        var reader = TagReader(bytes: Array(text.utf8))
        guard reader.skip("<!DOCTYPE html>") else { throw MalformedPage(description: "no document type") }
        reader.skipSpace()
        let tag = try reader.tag()
        reader.skipSpace()
        guard reader.place == reader.bytes.count else { throw reader.problem("something after the page") }
        return tag
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func tag() throws -> Tag {
        guard skip("<") else { throw problem("no element") }
        let name = word()
        guard !name.isEmpty else { throw problem("a bare <") }
        var attributes: [String: String] = [:]
        while !skip(">") {
            guard skip(" ") else { throw problem("something odd in <\(name)") }
            let attribute = word()
            guard !attribute.isEmpty, attributes[attribute] == nil else { throw problem("\(attribute) in <\(name)") }
            if skip("=\"") {
                attributes[attribute] = try text(until: UInt8(ascii: "\""))
                guard skip("\"") else { throw problem("\(attribute) is not closed") }
            } else {
                attributes[attribute] = ""
            }
        }
        if TagReader.void.contains(name) { return Tag(name: name, attributes: attributes, children: []) }
        var children: [Tag.Piece] = []
        while !skip("</\(name)>") {
            guard place < bytes.count else { throw problem("<\(name)> is not closed") }
            if bytes[place] == UInt8(ascii: "<") {
                if place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "/") { throw problem("in <\(name)>") }
                children.append(.tag(try tag()))
            } else {
                children.append(.text(try text(until: UInt8(ascii: "<"))))
            }
        }
        return Tag(name: name, attributes: attributes, children: children)
    }

    private mutating func text(until end: UInt8) throws -> String {
        var found: [UInt8] = []
        while place < bytes.count, bytes[place] != end {
            switch bytes[place] {
            case UInt8(ascii: "<"), UInt8(ascii: ">"): throw problem("a bare angle bracket")
            case UInt8(ascii: "&"):
                place += 1
                let name = word()
                guard let character = TagReader.entities[name], skip(";") else { throw problem("&\(name)") }
                found += Array(character.utf8)
            default:
                found.append(bytes[place])
                place += 1
            }
        }
        return String(decoding: found, as: UTF8.self)
    }

    private mutating func word() -> String {
        let start = place
        while place < bytes.count, TagReader.isWord(bytes[place]) { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "#")
    }

    private mutating func skip(_ text: String) -> Bool {
        guard bytes[place...].starts(with: text.utf8) else { return false }
        place += text.utf8.count
        return true
    }

    private mutating func skipSpace() {
        while place < bytes.count, bytes[place] <= 0x20 { place += 1 }
    }

    private func problem(_ what: String) -> MalformedPage {
        let before = String(decoding: bytes[max(0, place - 80)..<min(place, bytes.count)], as: UTF8.self)
        return MalformedPage(description: "\(what), after …\(before)")
    }
}
