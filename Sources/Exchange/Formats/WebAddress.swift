import Register

/// An address that other people's validators take for one.
enum WebAddress {
    /// The address where it is one of the web, without spaces and in plain ASCII; nil otherwise.
    static func of(_ source: Source) -> String? {
        let text = source.address
        let isPlain = text.utf8.allSatisfy { byte in
            byte > 0x20 && byte < 0x7f && !"\"<>\\^`{|}".utf8.contains(byte)
        }
        guard isPlain, text.hasPrefix("https://") || text.hasPrefix("http://") else { return nil }
        return text
    }

    /// What a source is called beside its address.
    static func note(_ source: Source) -> String {
        let parts = [source.title, source.publisher, source.date?.text ?? ""].filter { !$0.isEmpty }
        return parts.isEmpty ? source.address : parts.joined(separator: ", ")
    }
}
