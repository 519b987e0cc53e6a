import Hummingbird
import Register

extension Site {
    func profile(_ request: Request, _ context: SiteContext) async throws -> Response {
        let view = try await view(request, context)
        let answers = try await view.desk.answers.answers(view)
        guard let group = GroupID(context.parameters.get("id") ?? ""),
            let profile = view.snapshot.profile(of: group, models: answers.models, questions: answers.questions)
        else { throw SiteError.nothingHere }
        return Answer.page(ProfilePage(view, profile).node)
    }

    func compare(_ request: Request, _ context: SiteContext) async throws -> Response {
        let view = try await view(request, context)
        let answers = try await view.desk.answers.answers(view)
        let fields = request.fields
        func choice(_ name: String) -> ComparePage.Choice {
            let text = String(String(fields[Substring(name)] ?? "").prefix(120))
            guard !text.isEmpty else { return .nothing }
            guard let group = GroupID(text),
                let profile = view.snapshot.profile(of: group, models: answers.models, questions: answers.questions)
            else { return .unknown(text) }
            return .group(group, view.snapshot.summary(of: profile))
        }
        return Answer.page(ComparePage(view: view, a: choice("a"), b: choice("b")).node)
    }

    func published(_ request: Request, _ context: SiteContext) async throws -> Response {
        let view = try await view(request, context)
        let comparisons = try await view.desk.published.comparisons(view)
        let months: [MonthlyCounts.Month]
        if let year = PublishedPage.firstYear(comparisons) {
            months = try await view.desk.pictures.counts(
                view,
                from: max(year, view.today.year - PublishedPage.mostYears)
            )
        } else {
            months = []
        }
        return Answer.page(PublishedPage(view: view, comparisons: comparisons, months: months).node)
    }
}
