import Hummingbird
import Register

extension Site {
    private static let longestSearch = 100

    func search(_ request: Request, _ context: SiteContext) async throws -> Response {
        let view = try await view(request, context)
        let text = String((request.fields["q"] ?? "").prefix(Site.longestSearch))
        return Answer.page(SearchPage(view, text: text, try await view.desk.searches.index(view)).node)
    }
}
