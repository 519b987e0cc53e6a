import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Watches one connection: it is refused where there are too many, closed where nothing comes or is fetched on it, and
/// who waits for an answer is known to be there or gone.
final class ConnectionWatch: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// How long nothing may come before it is closed, and how much of an answer has to be fetched in that time.
    static let idle = TimeAmount.seconds(Site.secondsIdle)
    static let leastFetched = 64 * 1024
    private static let refusedFor = TimeAmount.seconds(5)

    private let connections: Connections
    private let presence = Presence()
    private var admission: Connections.Admission?
    /// Several can be asked before the first is answered.
    private var (asked, answered) = (0, 0)
    private var isBeingRead = false
    /// How much was still to be sent when it was looked at last; nil where all is sent.
    private var unsent: Int?
    private var timer: Scheduled<Void>?

    init(_ connections: Connections) {
        self.connections = connections
    }

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { begin(context) }
    }

    func channelActive(context: ChannelHandlerContext) {
        begin(context)
        context.fireChannelActive()
    }

    private func begin(_ context: ChannelHandlerContext) {
        guard admission == nil else { return }
        let channel = context.channel
        let admission = connections.open(ObjectIdentifier(channel), from: channel.remoteAddress?.ipAddress, presence) {
            channel.close(promise: nil)
        }
        self.admission = admission
        switch admission {
        case .open: wait(ConnectionWatch.idle, context)
        case .refused: wait(ConnectionWatch.refusedFor, context)
        case .dropped: context.close(promise: nil)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        timer?.cancel()
        if let admission { connections.close(ObjectIdentifier(context.channel), admission) }
        presence.leave()
        context.fireChannelInactive()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        // A browser that goes away closes its half first.
        if let event = event as? ChannelEvent, event == .inputClosed { presence.leave() }
        context.fireUserInboundEventTriggered(event)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let part = unwrapInboundIn(data)
        guard admission == .open else {
            if case .head = part { refuse(context) }
            return
        }
        switch part {
        case .head:
            timer?.cancel()
            asked += 1
            isBeingRead = true
            connections.work(ObjectIdentifier(context.channel))
        case .body: break
        case .end: isBeingRead = false
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(var head) where isCutShort:
            // What still comes of the request is not waited for.
            head.headerFields[.connection] = "close"
            context.write(wrapOutboundOut(.head(head)), promise: promise)
        case .head, .body: context.write(data, promise: promise)
        case .end: writeEnd(context, data, promise)
        }
    }

    /// Whether what is answered now is still being sent.
    private var isCutShort: Bool { isBeingRead && asked == answered + 1 }

    private func writeEnd(_ context: ChannelHandlerContext, _ data: NIOAny, _ promise: EventLoopPromise<Void>?) {
        let sent = promise ?? context.eventLoop.makePromise()
        let isLast = isCutShort
        let bound = NIOLoopBound((watch: self, context: context), eventLoop: context.eventLoop)
        unsent = .max
        wait(ConnectionWatch.idle, context)
        sent.futureResult.whenComplete { _ in
            let (watch, context) = bound.value
            watch.unsent = nil
            if isLast { context.close(promise: nil) }
        }
        answered += 1
        if asked == answered { connections.rest(ObjectIdentifier(context.channel)) }
        context.write(data, promise: sent)
    }

    private func wait(_ time: TimeAmount, _ context: ChannelHandlerContext) {
        timer?.cancel()
        let bound = NIOLoopBound((watch: self, context: context), eventLoop: context.eventLoop)
        timer = context.eventLoop.scheduleTask(in: time) { bound.value.watch.look(bound.value.context) }
    }

    /// Closes the connection unless enough of an answer was fetched since it was looked at last.
    private func look(_ context: ChannelHandlerContext) {
        guard asked == answered else { return }
        let left = (try? context.channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
        guard let before = unsent, before - left >= ConnectionWatch.leastFetched else {
            context.close(promise: nil)
            return
        }
        unsent = left
        wait(ConnectionWatch.idle, context)
    }

    private func refuse(_ context: ChannelHandlerContext) {
        let text = "Many connections are open. Wait a moment and try again.\n"
        let headers: HTTPFields = [
            .contentType: "text/plain; charset=utf-8", .contentLength: String(text.utf8.count), .retryAfter: "10",
            .cacheControl: "no-store", .connection: "close",
        ]
        let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
        context.write(
            wrapOutboundOut(.head(HTTPResponse(status: .serviceUnavailable, headerFields: headers))),
            promise: nil
        )
        context.write(wrapOutboundOut(.body(context.channel.allocator.buffer(string: text))), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil))).whenComplete { _ in bound.value.close(promise: nil) }
    }
}

@available(*, unavailable)
extension ConnectionWatch: Sendable {}
