import Hummingbird

extension Site {
    func stale(_ request: Request, _ context: SiteContext) async throws -> Response {
        let view = try await view(request, context)
        let fields = request.fields
        let query = try StaleQuery({ fields[Substring($0)].map(String.init) }, view.snapshot)
        return try await view.desk.pages.page(request, view) { StalePage(view, query).node }
    }
}
