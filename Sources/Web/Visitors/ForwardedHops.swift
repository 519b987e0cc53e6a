import HTTPTypes

/// Through which addresses a request says that it came, the nearest last; nil for what is no address.
enum ForwardedHops {
    /// From `X-Forwarded-For: 192.0.2.7, 198.51.100.2`; nil where there is no such header.
    static func plain(_ headers: HTTPFields) -> [NetworkAddress?]? {
        values("X-Forwarded-For", headers).map { text in
            text.split(separator: ",", omittingEmptySubsequences: false).map { address($0) }
        }
    }

    /// From `Forwarded: for=192.0.2.7;proto=https, for="[2001:db8::7]:4711"`, as in RFC 7239.
    static func standard(_ headers: HTTPFields) -> [NetworkAddress?]? {
        values("Forwarded", headers).map { text in
            unquoted(text, splitAt: ",").map { element in
                unquoted(element, splitAt: ";").compactMap { pair -> NetworkAddress? in
                    let parts = pair.split(separator: "=", maxSplits: 1)
                    guard parts.count == 2, trimmed(parts[0]).lowercased() == "for" else { return nil }
                    return address(trimmed(parts[1]).filter { $0 != "\"" })
                }.first
            }
        }
    }

    private static func values(_ name: String, _ headers: HTTPFields) -> String? {
        guard let name = HTTPField.Name(name), !headers[values: name].isEmpty else { return nil }
        return headers[values: name].joined(separator: ",")
    }

    /// An address, with a port or without.
    private static func address(_ text: some StringProtocol) -> NetworkAddress? {
        let text = trimmed(text)
        if text.hasPrefix("[") {
            return text.firstIndex(of: "]").flatMap { NetworkAddress(text[..<$0].dropFirst()) }
        }
        if text.contains("."), text.filter({ $0 == ":" }).count == 1 {
            return NetworkAddress(text.prefix { $0 != ":" })
        }
        return NetworkAddress(text)
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        let start = text.drop { $0 == " " || $0 == "\t" }
        return String(start.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }

    private static func unquoted(_ text: String, splitAt separator: Character) -> [String] {
        var parts = [""]
        var isQuoted = false
        for character in text {
            if character == "\"" { isQuoted.toggle() }
            if character == separator, !isQuoted { parts.append("") } else { parts[parts.count - 1].append(character) }
        }
        return parts
    }
}
