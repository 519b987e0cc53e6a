import HTTPTypes
import Hummingbird

/// Refuses whatever is not a question, and what is sent along with one: nothing of a register can be written through the
/// site. Only the forms of a set-up are sent, and they change its draft alone.
struct OnlyReading: RouterMiddleware {
    typealias Context = SiteContext

    func handle(
        _ request: Request,
        context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        if request.method == .post, SetUpPlace(path: request.uri.path)?.takes ?? false {
            return try await next(request, context)
        }
        guard [.get, .head].contains(request.method) else { throw SiteError.notAllowed }
        guard isEmpty(request) else { throw SiteError.hasBody }
        return try await next(request, context)
    }

    private func isEmpty(_ request: Request) -> Bool {
        request.headers[.transferEncoding] == nil && (request.headers[.contentLength].map { $0 == "0" } ?? true)
    }
}
