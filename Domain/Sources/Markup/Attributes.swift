extension Attribute {
    public static func `class`(_ value: String) -> Attribute { Attribute("class", value) }
    public static func id(_ value: String) -> Attribute { Attribute("id", value) }
    public static func href(_ value: Address) -> Attribute { Attribute(leading: "href", value) }
    public static func src(_ value: Address) -> Attribute { Attribute(leading: "src", value) }
    public static func action(_ value: Address) -> Attribute { Attribute(leading: "action", value) }
    public static func aria(_ name: String, _ value: String) -> Attribute { Attribute("aria-\(name)", value) }
    public static func of(_ name: String, _ value: String) -> Attribute { Attribute(name, value) }
    public static func of(_ name: String, _ value: Int) -> Attribute { Attribute(name, String(value)) }
    public static func flag(_ name: String) -> Attribute { Attribute(name, nil) }
}

/// Where a link leads: a place on this server or a page of the web, never a script.
public struct Address: Hashable, Sendable {
    public let text: String

    /// A path on this server, such as `/england/`, or a place on the page, such as `#main`.
    /// A path that another server would answer (`//host`) is refused.
    public init(here path: String) {
        precondition(Address.staysHere(path), "a path on this server begins with one slash")
        text = path
    }

    /// Browsers leave out tabs and line ends, and read a backslash as a slash.
    private static func staysHere(_ path: String) -> Bool {
        let read = path.utf8.filter { ![0x09, 0x0a, 0x0d].contains($0) }.prefix(2)
        if read.first == UInt8(ascii: "#") { return true }
        return read.first == UInt8(ascii: "/")
            && ![UInt8(ascii: "/"), UInt8(ascii: "\\")].contains(read.dropFirst().first)
    }

    /// A file beside the page, or a place in it: `agreement.html`, `agreement.html#parties`. Nil where a name holds more than
    /// letters, digits, dots, hyphens and underscores, or does not begin with a letter or digit.
    public init?(beside file: String, place: String? = nil) {
        guard ([file] + (place.map { [$0] } ?? [])).allSatisfy(Address.isPlain) else { return nil }
        text = file + (place.map { "#\($0)" } ?? "")
    }

    private static func isPlain(_ name: String) -> Bool {
        guard let first = name.utf8.first, isLetterOrDigit(first) else { return false }
        return name.utf8.allSatisfy { isLetterOrDigit($0) || [0x2d, 0x2e, 0x5f].contains($0) }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
    }

    /// Nil unless it begins with `https://` or `http://`.
    public init?(web address: String) {
        guard address.hasPrefix("https://") || address.hasPrefix("http://") else { return nil }
        text = address
    }

    /// A letter to an address of electronic mail.
    public init(mail address: String) {
        text = "mailto:\(address)"
    }
}
