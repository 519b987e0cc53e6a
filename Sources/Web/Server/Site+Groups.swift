import Hummingbird
import Register

extension Site {
    func profile(_ request: Request, _ context: SiteContext) async throws -> Response {
        let view = try await view(request, context)
        let answers = try await answers.answers(view)
        guard let group = GroupID(context.parameters.get("id") ?? ""),
            let profile = view.snapshot.profile(of: group, models: answers.models, questions: answers.questions)
        else { throw SiteError.nothingHere }
        return Answer.page(ProfilePage(view, profile).node)
    }
}
