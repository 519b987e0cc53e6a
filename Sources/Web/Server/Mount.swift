public import Registrar

/// A register and its place on the site.
public struct Mount: Sendable {
    /// What its addresses begin with: letters and digits.
    public let name: String
    public let registrar: Registrar
    /// The terms of use of its data, as whoever runs the site states them; nil where they are not stated.
    public let rights: String?

    /// Nil where the name cannot stand in an address, or stands for something else.
    public init?(name: String, registrar: Registrar, rights: String? = nil) {
        let isPlain = name.utf8.allSatisfy { (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2d }
        guard (1...40).contains(name.utf8.count), isPlain, !["assets", "privacy"].contains(name) else { return nil }
        self.name = name
        self.registrar = registrar
        self.rights = rights
    }
}
