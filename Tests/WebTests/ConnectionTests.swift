import Testing

@testable import Web

/// So many connections and requests at once, shared between addresses.
struct ConnectionTests {
    private final class Channel: Sendable {}

    /// Connections that are kept, so that no two are the same.
    private static func channels(_ count: Int) -> [Channel] { (0..<count).map { _ in Channel() } }

    private static func open(
        _ connections: Connections,
        _ channel: Channel,
        _ address: String?,
        _ closed: Made,
        _ number: Int
    )
        -> Connections.Admission
    {
        connections.open(ObjectIdentifier(channel), from: address, Presence()) { _ = closed.add(number) }
    }

    @Test func `an address has so many connections, and another still gets one`() {
        let connections = Connections(Limits(connections: 16), .none)
        let (channels, closed) = (ConnectionTests.channels(6), Made())
        let told = (0..<5).map { ConnectionTests.open(connections, channels[$0], "192.0.2.1", closed, $0) }
        #expect(told == [.open, .open, .refused, .refused, .dropped])
        #expect(ConnectionTests.open(connections, channels[5], "192.0.2.2", closed, 5) == .open)
        connections.close(ObjectIdentifier(channels[0]), told[0])
        #expect(ConnectionTests.open(connections, channels[0], "192.0.2.1", closed, 0) == .open)
        #expect(connections.count == 3)
        #expect(closed.keys == [])
    }

    @Test func `where there is no room the one longest at rest of whoever has most gives way`() {
        let connections = Connections(Limits(connections: 24), .none)
        let (channels, closed) = (ConnectionTests.channels(26), Made())
        for number in 0..<24 {
            #expect(
                ConnectionTests.open(connections, channels[number], "192.0.2.\(number / 3)", closed, number) == .open
            )
        }
        connections.work(ObjectIdentifier(channels[21]))
        #expect(ConnectionTests.open(connections, channels[24], "198.51.100.1", closed, 24) == .open)
        #expect(closed.keys == [22])
        #expect(connections.count == 24)
        #expect(connections.presence(of: ObjectIdentifier(channels[22])) == nil)
    }

    @Test func `nobody gives way to an address that has as many, or while being answered`() {
        let connections = Connections(Limits(connections: 8), .none)
        let (channels, closed) = (ConnectionTests.channels(9), Made())
        for number in 0..<8 {
            #expect(ConnectionTests.open(connections, channels[number], "192.0.2.\(number)", closed, number) == .open)
        }
        #expect(ConnectionTests.open(connections, channels[8], "198.51.100.1", closed, 8) == .refused)
        #expect(closed.keys == [])
    }

    @Test func `a proxy may have them all`() throws {
        let proxies = try #require(Proxies(onThisMachineAnd: []))
        let connections = Connections(Limits(connections: 8), proxies)
        let (channels, closed) = (ConnectionTests.channels(9), Made())
        let told = channels.indices.map { ConnectionTests.open(connections, channels[$0], "127.0.0.1", closed, $0) }
        #expect(told == Array(repeating: .open, count: 8) + [.refused])
    }

    @Test func `so many requests of one visitor and of all are answered at once`() throws {
        let limits = Limits(requestsEach: 2, requests: 3)
        let visits = Visits(limits, .none, Connections(limits, .none))
        try visits.enter("a")
        try visits.enter("a")
        #expect(throws: SiteError.self) { try visits.enter("a") }
        try visits.enter("b")
        #expect(throws: SiteError.self) { try visits.enter("c") }
        visits.leave("a")
        try visits.enter("c")
    }
}
