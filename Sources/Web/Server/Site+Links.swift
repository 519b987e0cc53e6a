import Hummingbird
import Register

extension Site {
    func links(_ request: Request, _ context: SiteContext) async throws -> Response {
        let view = try await view(request, context)
        return try await view.desk.pages.page(request, view) { LinksPage(view).node }
    }

    func groupLinks(_ request: Request, _ context: SiteContext) async throws -> Response {
        let view = try await view(request, context)
        guard let group = GroupID(context.parameters.get("id") ?? ""), let stated = view.snapshot.group(group) else {
            throw SiteError.nothingHere
        }
        return try await view.desk.pages.page(request, view) { GroupLinksPage(view: view, group: stated).node }
    }
}
