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
        let folded = name.lowercased()
        precondition(
            Names.areSafe(name) && !folded.hasPrefix("on") && folded != "style",
            "an attribute's name holds letters, digits and hyphens, and is neither script nor style"
        )
        precondition(!Names.leading.contains(folded), "an attribute that leads somewhere takes an address")
        self.name = name
        self.value = value
    }

    /// One that leads somewhere.
    init(leading name: String, _ address: Address) {
        self.name = name
        value = address.text
    }
}

enum Names {
    /// Attributes in which a script could stand as an address or a page.
    static let leading: Set<String> = ["action", "data", "formaction", "href", "src", "srcdoc", "xlink:href"]

    static func areSafe(_ name: String) -> Bool {
        !name.isEmpty
            && name.utf8.allSatisfy { byte in
                (0x61...0x7a).contains(byte) || (0x41...0x5a).contains(byte) || (0x30...0x39).contains(byte)
                    || byte == 0x2d || byte == 0x3a
            }
    }
}
