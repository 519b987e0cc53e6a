import HTTPTypes
import Hummingbird
import Logging
import Registrar

/// Turns what goes wrong into a page. The log gets a reference and a code, and no names.
struct ErrorPages: RouterMiddleware {
    typealias Context = SiteContext
    let faults: FaultReports

    func handle(
        _ request: Request,
        context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as SiteError {
            return page(error, context)
        } catch let refusal as Refusal {
            return page(.refused(refusal), context)
        } catch let error as HTTPError where error.status == .notFound {
            return page(.nothingHere, context)
        } catch let error as HTTPError {
            return Answer.page(
                ErrorPage(
                    title: error.status.reasonPhrase,
                    sentence: "This site cannot answer that request.",
                    reference: context.id
                ).node,
                status: error.status
            )
        } catch let error where Unreadable(error) != nil {
            faults.report(error, APIPaths.mount(request.uri.path), context.logger)
            return page(.unreadableRegister, context)
        } catch {
            context.logger.error(
                "failed",
                metadata: ["reference": .string(context.id), "error": .string("\(type(of: error))")]
            )
            let sentence = "This is our fault. Try again; if it stays, tell whoever runs this site the reference."
            return Answer.page(
                ErrorPage(title: "The page could not be made", sentence: sentence, reference: context.id).node,
                status: .internalServerError
            )
        }
    }

    private func page(_ error: SiteError, _ context: SiteContext) -> Response {
        let page = ErrorPage(title: error.title, sentence: error.sentence, reference: context.id)
        return Answer.page(page.node, status: error.status).refusing
    }
}
