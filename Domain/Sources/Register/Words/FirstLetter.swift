extension StringProtocol {
    /// As it stands at the beginning of a sentence.
    public var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

    /// As it stands within one.
    public var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
