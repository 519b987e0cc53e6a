import HTTPTypes
import Hummingbird

/// Refuses whatever is not a question: nothing can be written through the site.
struct OnlyReading: RouterMiddleware {
    typealias Context = SiteContext

    func handle(
        _ request: Request,
        context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        guard [.get, .head].contains(request.method) else { throw SiteError.notAllowed }
        return try await next(request, context)
    }
}
