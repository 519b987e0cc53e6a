import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing

@testable import Web

/// One connection, without a socket and with a clock that is moved by hand.
struct ConnectionWatchTests {
    private static func opened(_ connections: Connections) async throws -> EmbeddedChannel {
        let channel = EmbeddedChannel(handler: ConnectionWatch(connections))
        try await channel.connect(to: SocketAddress(ipAddress: "192.0.2.1", port: 80)).get()
        return channel
    }

    private static func connections(_ most: Int = 80) -> Connections { Connections(Limits(connections: most), .none) }

    private static let head = HTTPRequest(method: .get, scheme: "http", authority: "example.org", path: "/")

    private static func ask(_ channel: EmbeddedChannel, isWhole: Bool = true) throws {
        try channel.writeInbound(HTTPRequestPart.head(head))
        if isWhole { try channel.writeInbound(HTTPRequestPart.end(nil)) }
    }

    private static func answer(_ channel: EmbeddedChannel) throws -> HTTPResponse? {
        try channel.writeOutbound(HTTPResponsePart.head(HTTPResponse(status: .ok)))
        try channel.writeOutbound(HTTPResponsePart.end(nil))
        guard case .head(let head)? = try channel.readOutbound(as: HTTPResponsePart.self) else { return nil }
        return head
    }

    @Test func `a connection on which nothing whole comes is closed`() async throws {
        let connections = ConnectionWatchTests.connections()
        let channel = try await ConnectionWatchTests.opened(connections)
        channel.embeddedEventLoop.advanceTime(by: .seconds(29))
        #expect(channel.isActive)
        channel.embeddedEventLoop.advanceTime(by: .seconds(1))
        #expect(!channel.isActive)
        #expect(connections.count == 0)
    }

    @Test func `a connection is kept while its request is answered, and as long again for the next`() async throws {
        let connections = ConnectionWatchTests.connections()
        let channel = try await ConnectionWatchTests.opened(connections)
        for _ in 0..<3 {
            try ConnectionWatchTests.ask(channel)
            channel.embeddedEventLoop.advanceTime(by: .seconds(300))
            #expect(try ConnectionWatchTests.answer(channel)?.headerFields[.connection] == nil)
            while try channel.readOutbound(as: HTTPResponsePart.self) != nil {}
            channel.embeddedEventLoop.advanceTime(by: .seconds(29))
            #expect(channel.isActive)
        }
        channel.embeddedEventLoop.advanceTime(by: .seconds(30))
        #expect(!channel.isActive)
    }

    @Test func `what still comes of a request that is answered is not waited for`() async throws {
        let channel = try await ConnectionWatchTests.opened(ConnectionWatchTests.connections())
        try ConnectionWatchTests.ask(channel, isWhole: false)
        try channel.writeInbound(HTTPRequestPart.body(ByteBuffer(string: "one byte after the other")))
        #expect(try ConnectionWatchTests.answer(channel)?.headerFields[.connection] == "close")
        #expect(!channel.isActive)
    }

    @Test func `a second request that is still coming does not end the answer to the first`() async throws {
        let channel = try await ConnectionWatchTests.opened(ConnectionWatchTests.connections())
        try ConnectionWatchTests.ask(channel)
        try ConnectionWatchTests.ask(channel, isWhole: false)
        #expect(try ConnectionWatchTests.answer(channel)?.headerFields[.connection] == nil)
        #expect(channel.isActive)
    }

    @Test func `one connection too many is told so when it asks, and closed`() async throws {
        let connections = ConnectionWatchTests.connections(8)
        let kept = try await ConnectionWatchTests.opened(connections)
        let refused = try await ConnectionWatchTests.opened(connections)
        let dropped = try await ConnectionWatchTests.opened(connections)
        #expect([kept, refused, dropped].map(\.isActive) == [true, true, false])
        try ConnectionWatchTests.ask(refused)
        guard case .head(let head)? = try refused.readOutbound(as: HTTPResponsePart.self) else {
            Issue.record("nothing was answered")
            return
        }
        #expect(head.status == .serviceUnavailable)
        #expect(head.headerFields[.retryAfter] == "10")
        #expect(!refused.isActive)
        #expect(try refused.readInbound(as: HTTPRequestPart.self) == nil)
        #expect(kept.isActive)
    }

    @Test(arguments: [true, false]) func `who closes the connection is known to be gone`(_ isHalf: Bool) async throws {
        let connections = ConnectionWatchTests.connections()
        let channel = try await ConnectionWatchTests.opened(connections)
        let presence = try #require(connections.presence(of: ObjectIdentifier(channel)))
        try ConnectionWatchTests.ask(channel)
        #expect(!presence.isGone)
        if isHalf {
            channel.pipeline.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
        } else {
            try await channel.close().get()
        }
        #expect(presence.isGone)
    }
}
