import HTTPTypes
import Hummingbird

/// Lets pages of other sites read answers of the API: they are public, and nobody is known by a cookie.
struct OpenData: RouterMiddleware {
    typealias Context = SiteContext

    func handle(
        _ request: Request,
        context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        var answer = try await next(request, context)
        guard APIPaths.isAPI(request.uri.path) else { return answer }
        for (name, value) in [
            ("Access-Control-Allow-Origin", "*"),
            ("Access-Control-Expose-Headers", "ETag, Retry-After, X-Request-Id"),
            ("Cross-Origin-Resource-Policy", "cross-origin"),
        ] {
            if let name = HTTPField.Name(name) { answer.headers[name] = value }
        }
        return answer
    }
}

/// Answers browsers that ask whether a page elsewhere may send `If-None-Match`.
struct Preflight: RouterMiddleware {
    typealias Context = SiteContext

    func handle(
        _ request: Request,
        context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        guard request.method == .options, APIPaths.isAPI(request.uri.path) else {
            return try await next(request, context)
        }
        var answer = Response(status: .noContent, headers: [.allow: "GET, HEAD"])
        for (name, value) in [
            ("Access-Control-Allow-Methods", "GET, HEAD"), ("Access-Control-Allow-Headers", "If-None-Match"),
            ("Access-Control-Max-Age", "86400"),
        ] {
            if let name = HTTPField.Name(name) { answer.headers[name] = value }
        }
        return answer
    }
}
