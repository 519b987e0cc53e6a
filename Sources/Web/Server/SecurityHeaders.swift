import HTTPTypes
import Hummingbird

/// Headers of every answer. Nothing outside the site is loaded, no script or inline style runs, and each request has
/// a number of our own by which it can be named.
struct SecurityHeaders: RouterMiddleware {
    typealias Context = SiteContext

    static let policy =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
        + "frame-ancestors 'none'"

    func handle(
        _ request: Request,
        context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        response.headers[.contentSecurityPolicy] = SecurityHeaders.policy
        response.headers[.xContentTypeOptions] = "nosniff"
        for (name, value) in [
            ("Referrer-Policy", "same-origin"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
            ("X-Request-Id", context.id),
        ] {
            if let name = HTTPField.Name(name) { response.headers[name] = value }
        }
        if SetUpPlace(path: request.uri.path) != nil { response = SecurityHeaders.unshared(response) }
        // An error is answered outside the endpoint, which drops the body of every other answer to HEAD.
        return request.method == .head ? response.createHeadResponse() : response
    }

    /// Of pages whose address is known to few: nobody keeps them, and nobody is told where they are.
    private static func unshared(_ response: Response) -> Response {
        var response = response.notIndexed
        response.headers[.cacheControl] = "no-store"
        if let name = HTTPField.Name("Referrer-Policy") { response.headers[name] = "no-referrer" }
        return response
    }
}
