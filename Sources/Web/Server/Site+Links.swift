import Hummingbird
import Register

extension Site {
    func links(_ request: Request, _ context: SiteContext) async throws -> Response {
        Answer.page(LinksPage(try await view(request, context)).node)
    }

    func groupLinks(_ request: Request, _ context: SiteContext) async throws -> Response {
        let view = try await view(request, context)
        guard let group = GroupID(context.parameters.get("id") ?? ""), let stated = view.snapshot.group(group) else {
            throw SiteError.nothingHere
        }
        return Answer.page(GroupLinksPage(view: view, group: stated).node)
    }
}
