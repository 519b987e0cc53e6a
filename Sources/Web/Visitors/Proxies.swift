import HTTPTypes

/// Which servers in front of the site are believed when they say for whom they ask.
public struct Proxies: Sendable {
    private let isLoopbackTrusted: Bool
    private let named: Set<NetworkAddress>

    /// Nobody is: every request is that of the address it comes from.
    public static let none = Proxies(isLoopbackTrusted: false, named: [])

    /// Those on this machine, and others by their addresses; nil where one of them cannot be read.
    public init?(onThisMachineAnd others: [String]) {
        let read = others.map { NetworkAddress($0) }
        guard read.allSatisfy({ $0 != nil }) else { return nil }
        self.init(isLoopbackTrusted: true, named: Set(read.compactMap(\.self)))
    }

    private init(isLoopbackTrusted: Bool, named: Set<NetworkAddress>) {
        self.isLoopbackTrusted = isLoopbackTrusted
        self.named = named
    }

    func trusts(_ address: NetworkAddress) -> Bool {
        named.contains(address) || isLoopbackTrusted && address.isLoopback
    }

    /// The address that counts for a request: that of the last hop before the trusted ones. Where the headers do not
    /// tell it, or two of them tell different ones, it is that of the proxy.
    func visitor(_ remote: String?, _ headers: HTTPFields) -> String {
        let peer = remote.flatMap { NetworkAddress($0) }
        let itself = peer?.counted ?? remote ?? "unknown"
        // Who comes without an address comes from this machine.
        guard peer.map(trusts) ?? isLoopbackTrusted else { return itself }
        let told = [ForwardedHops.plain(headers), ForwardedHops.standard(headers)].compactMap { $0.map(last) }
        guard let first = told.first, let first, told.allSatisfy({ $0 == first }) else { return itself }
        return first.counted
    }

    private func last(_ hops: [NetworkAddress?]) -> NetworkAddress? {
        var last: NetworkAddress?
        for hop in hops.reversed() {
            guard let hop else { return nil }
            last = hop
            if !trusts(hop) { break }
        }
        return last
    }
}
