import HTTPTypes
import Hummingbird

/// Refuses whatever is not a question: nothing can be written through the site, so nothing is sent to it either.
struct OnlyReading: RouterMiddleware {
    typealias Context = SiteContext

    func handle(
        _ request: Request,
        context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        guard [.get, .head].contains(request.method) else { throw SiteError.notAllowed }
        guard isEmpty(request) else { throw SiteError.hasBody }
        return try await next(request, context)
    }

    private func isEmpty(_ request: Request) -> Bool {
        request.headers[.transferEncoding] == nil && (request.headers[.contentLength].map { $0 == "0" } ?? true)
    }
}
