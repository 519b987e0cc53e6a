import HTTPTypes
import Hummingbird
import Logging
import Registrar

/// Turns what goes wrong into a page. The log gets a reference and a code, and no names.
struct ErrorPages: RouterMiddleware {
    typealias Context = SiteContext

    func handle(
        _ request: Request,
        context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as SiteError {
            return page(error, request)
        } catch let refusal as Refusal {
            return page(.refused(refusal), request)
        } catch let error as HTTPError where error.status == .notFound {
            return page(.nothingHere, request)
        } catch let error as HTTPError {
            return Answer.page(
                ErrorPage(title: error.status.reasonPhrase, sentence: "This site cannot answer that request.").node,
                status: error.status
            )
        } catch {
            let reference = context.id
            context.logger.error(
                "failed",
                metadata: ["reference": .string(reference), "error": .string("\(type(of: error))")]
            )
            let sentence =
                "This is our fault. Try again; if it stays, tell whoever runs this site the number \(reference)."
            return Answer.page(
                ErrorPage(title: "The page could not be made", sentence: sentence).node,
                status: .internalServerError
            )
        }
    }

    private func page(_ error: SiteError, _ request: Request) -> Response {
        var answer = Answer.page(ErrorPage(title: error.title, sentence: error.sentence).node, status: error.status)
        if error.status == .methodNotAllowed { answer.headers[.allow] = "GET, HEAD" }
        if [.tooManyRequests, .serviceUnavailable].contains(error.status) { answer.headers[.retryAfter] = "10" }
        return answer
    }
}
