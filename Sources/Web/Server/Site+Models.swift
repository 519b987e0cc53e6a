import Documents
import Hummingbird
import Models
import Register
import Rules

extension Site {
    func addModels(to router: Router<SiteContext>) {
        router.get("/:register/models") { request, context in try await kept(request, context, modelList) }
        router.get("/:register/models/compare", use: compareModels)
        router.get("/:register/models/:id") { request, context in try await kept(request, context, model) }
        router.get("/:register/models/documents/:id") { request, context in
            try await kept(request, context, modelDocument)
        }
    }

    private func modelList(_ request: Request, _ context: SiteContext) async throws -> Response {
        Answer.page(ModelsPage(models: try await modelsView(request, context)).node)
    }

    private func compareModels(_ request: Request, _ context: SiteContext) async throws -> Response {
        try request.allow("on", "known", "bodies", "group")
        let rules = RulesView(view: try await view(request, context), rulebook: rulebook)
        let models = ModelsView(rules: rules, library: models)
        func typed(_ name: String) -> String {
            String(String(request.fields[Substring(name)] ?? "").prefix(CompareModelsPage.longest))
        }
        let page = CompareModelsPage(
            models: models,
            typed: typed("bodies"),
            group: typed("group"),
            result: try await compared(typed("bodies"), typed("group"), models)
        )
        return Answer.page(page.node).notIndexed
    }

    /// What is typed goes before the group that is chosen; nil where there is neither.
    private func compared(
        _ typed: String,
        _ group: String,
        _ models: ModelsView
    ) async throws -> Result<ModelComparison, CompareModelsPage.Problem>? {
        let snapshot = models.view.snapshot
        var bodies: [BodyID] = []
        for text in typed.split(separator: ",").map({ $0.filter { $0 != " " } }) where !text.isEmpty {
            guard let body = BodyID(text) else { return .failure(.unreadable(String(text.prefix(120)))) }
            bodies.append(body)
        }
        if bodies.isEmpty, !group.isEmpty {
            guard let id = GroupID(group), snapshot.group(id) != nil else {
                return .failure(.noSuchGroup(String(group.prefix(120))))
            }
            bodies = snapshot.members(of: id).keys.sorted()
        }
        if bodies.isEmpty, typed.isEmpty, group.isEmpty { return nil }
        return try await models.view.desk.comparing.compared(bodies, models.view, self.models, rulebook)
            .mapError { .refused($0) }
    }

    private func model(_ request: Request, _ context: SiteContext) async throws -> Response {
        guard let id = ModelID(context.parameters.get("id") ?? ""), let model = models[id] else {
            throw SiteError.nothingHere
        }
        return Answer.page(ModelPage(models: try await modelsView(request, context), model: model).node)
    }

    private func modelDocument(_ request: Request, _ context: SiteContext) async throws -> Response {
        guard let id = DocumentID(context.parameters.get("id") ?? ""), let document = models[id] else {
            throw SiteError.nothingHere
        }
        let view = try await modelsView(request, context)
        return Answer.page(ModelDocumentPage(models: view, document: document).node)
    }

    private func modelsView(_ request: Request, _ context: SiteContext) async throws -> ModelsView {
        ModelsView(rules: try await rulesView(request, context), library: models)
    }
}
