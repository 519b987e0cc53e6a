import Hummingbird
import Markup
import Models
import Register
import Registrar
import TextFiles

/// The set-up: drafts of plans, which are the only things that visitors write through the site.
extension Site {
    static let mostOfForm = 256 * 1024
    /// The record of a pack of twelve bodies is not as long.
    static let mostOfRecord = 4 * 1024 * 1024

    func addSetUp(to router: Router<SiteContext>) {
        router.get("/:register/plan") { request, context in try await start(request, context) }
        router.post("/:register/plan") { request, context in try await begin(request, context) }
        router.get("/:register/plan/take-up") { request, context in try await takeUp(request, context) }
        router.post("/:register/plan/take-up") { request, context in try await takenUp(request, context) }
        for template in [""] + DraftPage.templates.map({ "/\($0)" }) {
            let path = RouterPath("/:register/plan/:draft\(template)")
            router.get(path) { request, context in try await draftPage(request, context) }
            router.post(path) { request, context in try await draftSent(request, context) }
        }
    }

    private func start(_ request: Request, _ context: SiteContext) async throws -> Response {
        try request.allow("on", "known", "model", "deleted")
        let models = try await modelsOfNow(request, context)
        if request.fields["deleted"] != nil { return Answer.page(DeletedPage(models: models).node) }
        let chosen = request.fields["model"].flatMap { ModelID($0) }.flatMap { self.models[$0] }
        let folder = drafts[models.view.asked.mount]
        folder?.tidy(today())
        let token = try? folder?.key().token(of: Site.newDraft)
        return Answer.page(SetUpPage(models: models, token: token, chosen: chosen).node)
    }

    /// What the token of a form is of that makes a draft.
    private static let newDraft = "new"

    private func begin(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (folder, sent) = try await sent(request, context, Site.newDraft, Site.mostOfForm)
        var draft = PlanDraft(name: PlanDraft.usualName)
        if let model = ModelID(sent["model"]), models[model] != nil { draft.models = [model] }
        return try make(draft, isBegun: true, folder, context)
    }

    private func make(_ draft: PlanDraft, isBegun: Bool, _ folder: DraftFolder, _ context: SiteContext) throws
        -> Response
    {
        guard draftLimit.allows(context.visit.address) else { throw SiteError.tooMany }
        let name = try mount(context).name
        do throws(DraftFolder.Failed) {
            return .seeOther(Route.draft(try folder.make(draft.text, isBegun: isBegun, today()), .tasks).path(name))
        } catch {
            throw SiteError.setUp(SetUpRefusal(error))
        }
    }

    private func takeUp(_ request: Request, _ context: SiteContext) async throws -> Response {
        try request.allow("on", "known")
        return try await takeUp(request, context, FormFields(), [])
    }

    private func takeUp(
        _ request: Request,
        _ context: SiteContext,
        _ typed: FormFields,
        _ problems: [AnswerProblem]
    ) async throws -> Response {
        let models = try await modelsOfNow(request, context)
        let token = try? drafts[models.view.asked.mount]?.key().token(of: Site.newDraft)
        let page = TakeUpPage(models: models, token: token, typed: typed, problems: problems)
        return Answer.page(page.node, status: problems.isEmpty ? .ok : .unprocessableContent)
    }

    private func takenUp(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (folder, sent) = try await sent(request, context, Site.newDraft, Site.mostOfForm)
        let text = sent["file"].isEmpty ? sent["plan"] : sent["file"]
        guard text.utf8.count <= DraftFolder.longest else {
            throw SiteError.setUp(.tooMuch(most: DraftFolder.longest))
        }
        let draft: PlanDraft
        do throws(TextProblems) {
            draft = try PlanDraft(text, file: "plan.yaml", of: models)
        } catch {
            let most = 20
            var told = error.list.prefix(most).map { AnswerProblem(field: "plan", sentence: "\($0.description).") }
            if error.count > most { told.append(.init(field: "plan", sentence: "And \(error.count - most) more.")) }
            return try await takeUp(request, context, FormFields([("plan", text)]), told)
        }
        return try make(draft, isBegun: false, folder, context)
    }

    /// What was sent with a form of this site, and the folder that it is about.
    func sent(
        _ request: Request,
        _ context: SiteContext,
        _ thing: String,
        _ most: Int
    ) async throws -> (folder: DraftFolder, fields: FormFields) {
        let mount = try mount(context)
        guard let folder = drafts[mount.name] else { throw SiteError.setUp(.closed) }
        try request.refuseOtherSites(address)
        let fields = try await FormFields(request, most: most)
        guard try folder.knownKey().isToken(fields["token"], of: thing) else { throw SiteError.setUp(.forged) }
        return (folder, fields)
    }

    /// The register of now: a plan is always filled in from what is known now.
    private func modelsOfNow(_ request: Request, _ context: SiteContext) async throws -> ModelsView {
        ModelsView(rules: RulesView(view: try await viewOfNow(context), rulebook: rulebook), library: models)
    }

    func viewOfNow(_ context: SiteContext) async throws -> RegisterView {
        let mount = try mount(context)
        let asked = Asked(mount: mount.name, day: today(), isDayChosen: false, known: .now)
        let view = try await view(mount, asked, context.visit)
        faults.forget(mount.name, context.logger)
        return view
    }

    /// Removes old drafts for as long as the site runs.
    func keepDraftsTidy() async {
        while !Task.isCancelled {
            for folder in drafts.values { folder.tidy(today()) }
            try? await Task.sleep(for: .seconds(1800))
        }
    }
}

extension DraftFolder {
    /// The same as `key`, for who answers a visitor.
    func knownKey() throws(SiteError) -> FormKey {
        do throws(Failed) {
            return try key()
        } catch {
            throw .setUp(SetUpRefusal(error))
        }
    }
}

extension Response {
    /// Leads to a page of this site after something was sent.
    static func seeOther(_ path: String) -> Response {
        Response(status: .seeOther, headers: [.location: path, .cacheControl: "no-store"])
    }
}
