import HTTPTypes
import Hummingbird
import Synchronization

/// Tells whose a request is, and lets so many be answered at once for each and for all.
final class Visits: RouterMiddleware {
    typealias Context = SiteContext

    private struct Open {
        var all = 0
        var each: [String: Int] = [:]
    }

    private let limits: Limits
    private let proxies: Proxies
    private let connections: Connections
    private let open = Mutex(Open())

    init(_ limits: Limits, _ proxies: Proxies, _ connections: Connections) {
        self.limits = limits
        self.proxies = proxies
        self.connections = connections
    }

    func handle(
        _ request: Request,
        context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        let address = proxies.visitor(context.remote, request.headers)
        try enter(address)
        defer { leave(address) }
        let presence = context.connection.flatMap { connections.presence(of: $0) } ?? Presence()
        let visit = Visit(address: address, presence: presence)
        defer { visit.end() }
        var context = context
        context.visit = visit
        return try await next(request, context)
    }

    func enter(_ address: String) throws(SiteError) {
        let refusal: SiteError? = open.withLock { open in
            let count = open.each[address, default: 0]
            if count >= limits.requestsEach { return .manyAtOnce }
            if open.all >= limits.requests { return .busy }
            open.all += 1
            open.each[address] = count + 1
            return nil
        }
        if let refusal { throw refusal }
    }

    func leave(_ address: String) {
        open.withLock { open in
            open.all -= 1
            let count = open.each[address, default: 1] - 1
            open.each[address] = count > 0 ? count : nil
        }
    }
}
