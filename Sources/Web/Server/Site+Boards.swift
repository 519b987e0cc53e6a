import Hummingbird
import Registrar

extension Site {
    func boards(_ request: Request, _ context: SiteContext, _ here: Route.BoardsView) async throws -> Response {
        let asked = try BoardsAsked(try await view(request, context), request.fields)
        switch here {
        case .list:
            let checkpoint = try await mount(context).registrar.latestCheckpoint()
            return Answer.page(BoardsPage(asked: asked, checkpoint: checkpoint).node)
        case .seats: return Answer.page(BoardSeatsPage(asked: asked).node)
        case .tenure: return Answer.page(BoardTenurePage(asked: asked).node)
        case .missing: return Answer.page(BoardMissingPage(asked: asked).node)
        }
    }
}
