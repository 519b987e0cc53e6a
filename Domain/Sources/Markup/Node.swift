/// A piece of a page. Text is escaped when it is written, and there is no way to put raw text in.
public enum Node: Hashable, Sendable {
    case element(Element)
    case text(String)
    case list([Node])

    public static let nothing = Node.list([])
}

extension Node: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) {
        self = .text(value)
    }
}

extension Node: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: Node...) {
        self = .list(elements)
    }
}

public struct Element: Hashable, Sendable {
    public let name: String
    public let attributes: [Attribute]
    public let children: [Node]

    public init(_ name: String, _ attributes: [Attribute], _ children: [Node]) {
        precondition(Names.areSafe(name), "an element's name holds letters, digits and hyphens")
        self.name = name
        self.attributes = attributes
        self.children = children
    }
}

public struct Attribute: Hashable, Sendable {
    public let name: String
    /// Nil for one that only stands there, such as `open`.
    public let value: String?

    public init(_ name: String, _ value: String?) {
        precondition(
            Names.areSafe(name) && !name.hasPrefix("on") && name != "style",
            "an attribute's name holds letters, digits and hyphens, and is neither script nor style"
        )
        self.name = name
        self.value = value
    }
}

enum Names {
    static func areSafe(_ name: String) -> Bool {
        !name.isEmpty
            && name.utf8.allSatisfy { byte in
                (0x61...0x7a).contains(byte) || (0x41...0x5a).contains(byte) || (0x30...0x39).contains(byte)
                    || byte == 0x2d || byte == 0x3a
            }
    }
}
