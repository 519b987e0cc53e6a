import Hummingbird
import Models
import Register
import Rules

extension Site {
    func addModels(to router: Router<SiteContext>) {
        router.get("/:register/models") { request, context in try await kept(request, context, modelList) }
        router.get("/:register/models/:id") { request, context in try await kept(request, context, model) }
        router.get("/:register/models/documents/:id") { request, context in
            try await kept(request, context, modelDocument)
        }
    }

    private func modelList(_ request: Request, _ context: SiteContext) async throws -> Response {
        Answer.page(ModelsPage(models: try await modelsView(request, context)).node)
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
