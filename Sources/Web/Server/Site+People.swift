import Hummingbird
import Register

extension Site {
    /// Every identifier of a person shows the same page: which of them remains depends on the basis asked for.
    func person(_ request: Request, _ context: SiteContext) async throws -> Response {
        let view = try await view(request, context)
        guard let person = PersonID(context.parameters.get("id") ?? ""), view.snapshot.isRecorded(person) else {
            throw SiteError.nothingHere
        }
        return Answer.page(PersonPage(view, person, contact: contact).node)
    }
}
