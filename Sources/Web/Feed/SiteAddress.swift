import HTTPTypes
import Hummingbird
import Markup

/// Where the site is found from outside: `https://register.example`, without a slash at its end.
public struct SiteAddress: Hashable, Sendable {
    public let text: String

    /// Nil unless it is `http://` or `https://`, a host and perhaps a port, and nothing else.
    public init?(_ text: String) {
        guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return nil }
        let rest = text.dropFirst(scheme.count)
        let authority = rest.hasSuffix("/") ? rest.dropLast() : rest
        guard SiteAddress.isAuthority(authority) else { return nil }
        self.text = scheme + authority
    }

    /// The stated address. Without one the host that the request names, where that can only be this machine; a host
    /// is named by who asks, and so is not believed in general.
    static func of(_ request: Request, stated: SiteAddress?) -> SiteAddress? {
        if let stated { return stated }
        guard let authority = request.head.authority, isAuthority(authority[...]) else { return nil }
        let host = authority.hasPrefix("[") ? authority.prefix { $0 != "]" } + "]" : authority.prefix { $0 != ":" }
        guard ["localhost", "127.0.0.1", "[::1]"].contains(String(host)) else { return nil }
        return SiteAddress("http://\(authority)")
    }

    /// A name or number of a host in letters, digits, dots and hyphens, or `[…]`; then perhaps a port.
    private static func isAuthority(_ text: Substring) -> Bool {
        var rest = text
        if rest.first == "[" {
            guard let end = rest.firstIndex(of: "]") else { return false }
            let inner = rest[rest.index(after: rest.startIndex)..<end]
            guard !inner.isEmpty, inner.allSatisfy({ $0.isASCII && ($0.isHexDigit || $0 == ":" || $0 == ".") }) else {
                return false
            }
            rest = rest[rest.index(after: end)...]
        } else {
            let host = rest.prefix { $0 != ":" }
            guard !host.isEmpty, host.count <= 253,
                host.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") })
            else { return false }
            rest = rest[host.endIndex...]
        }
        if rest.isEmpty { return true }
        let port = rest.dropFirst()
        return rest.first == ":" && (1...5).contains(port.count) && port.allSatisfy { $0.isASCII && $0.isNumber }
    }

    /// A place of this site as seen from outside.
    func address(_ here: Address) -> Address { Address(web: text + here.text) ?? here }
}
