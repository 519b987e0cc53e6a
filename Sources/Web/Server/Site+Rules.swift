import Hummingbird
import Register
import Rules

extension Site {
    func addRules(to router: Router<SiteContext>) {
        router.get("/:register/rules") { request, context in try await kept(request, context, rules) }
        router.get("/:register/rules/:id") { request, context in try await kept(request, context, rule) }
        router.get("/:register/bodies/:id/rules") { request, context in
            try await kept(request, context, bodyRules)
        }
        router.get("/:register/rules/sections/:id") { request, context in
            try await kept(request, context, ruleSection)
        }
    }

    private func bodyRules(_ request: Request, _ context: SiteContext) async throws -> Response {
        try request.allow("on", "known")
        let view = try await view(request, context)
        guard let id = BodyID(context.parameters.get("id") ?? ""), view.snapshot.existence(of: id) != nil else {
            throw SiteError.nothingHere
        }
        return Answer.page(BodyRulesPage(RulesView(view: view, rulebook: rulebook), id).node)
    }

    private func rules(_ request: Request, _ context: SiteContext) async throws -> Response {
        Answer.page(RulesPage(rules: try await rulesView(request, context)).node)
    }

    private func ruleSection(_ request: Request, _ context: SiteContext) async throws -> Response {
        guard let id = RuleSectionID(context.parameters.get("id") ?? ""), let section = rulebook[id] else {
            throw SiteError.nothingHere
        }
        return Answer.page(RuleSectionPage(rules: try await rulesView(request, context), section: section).node)
    }

    private func rule(_ request: Request, _ context: SiteContext) async throws -> Response {
        guard let id = RuleID(context.parameters.get("id") ?? ""), let rule = rulebook[id] else {
            throw SiteError.nothingHere
        }
        return Answer.page(RulePage(rules: try await rulesView(request, context), rule: rule).node)
    }

    private func rulesView(_ request: Request, _ context: SiteContext) async throws -> RulesView {
        try request.allow("on", "known")
        return RulesView(view: try await view(request, context), rulebook: rulebook)
    }
}
