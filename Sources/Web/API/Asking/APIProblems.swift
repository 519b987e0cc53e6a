import HTTPTypes
import Hummingbird
import Logging
import Registrar

/// Turns what goes wrong under the API into problems. The log gets a reference and a code, and no names.
struct APIProblems: RouterMiddleware {
    typealias Context = SiteContext
    let faults: FaultReports

    func handle(
        _ request: Request,
        context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        guard APIPaths.isAPI(request.uri.path) else { return try await next(request, context) }
        let type = "/\(Percent.encoded(APIPaths.mount(request.uri.path)))/api#problems"
        do {
            return try await next(request, context)
        } catch let bad as BadQuestion {
            return try answer(APIProblem(bad, type: type, requestId: context.id))
        } catch let error as SiteError {
            return try answer(APIProblem(error, type: type, requestId: context.id))
        } catch let refusal as Refusal {
            return try answer(APIProblem(.refused(refusal), type: type, requestId: context.id))
        } catch let error as HTTPError where error.status == .notFound {
            return try answer(APIProblem(.nothingHere, type: type, requestId: context.id))
        } catch let error as HTTPError where error.status == .methodNotAllowed {
            return try answer(APIProblem(.notAllowed, type: type, requestId: context.id))
        } catch let error where Unreadable(error) != nil {
            faults.report(error, APIPaths.mount(request.uri.path), context.logger)
            return try answer(APIProblem(.unreadableRegister, type: type, requestId: context.id))
        } catch {
            context.logger.error(
                "failed",
                metadata: ["reference": .string(context.id), "error": .string("\(Swift.type(of: error))")]
            )
            return try answer(APIProblem(ourFault: type, requestId: context.id))
        }
    }

    private func answer(_ problem: APIProblem) throws -> Response {
        let status = HTTPResponse.Status(code: problem.status)
        return try APIAnswer.json(problem, type: "application/problem+json", status: status).refusing
    }
}
