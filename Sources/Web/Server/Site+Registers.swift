import Hummingbird
import Markup
import Register
import Registrar

extension Site {
    func view(_ request: Request, _ context: SiteContext) async throws -> RegisterView {
        let mount = try mount(context)
        let view = try await view(mount, try Asked(request, mount: mount.name, today: today()), context.visit)
        faults.forget(mount.name, context.logger)
        return view
    }

    func view(_ mount: Mount, _ asked: Asked, _ visit: Visit) async throws -> RegisterView {
        guard let desk = desks[mount.name] else { throw SiteError.nothingHere }
        // The head comes first: what is worked out below is never kept under a generation newer than its facts.
        let head = try await mount.registrar.head()
        desk.follow(head)
        let base = try await desk.base(mount.registrar, asked.known, head, visit)
        return RegisterView(
            asked: asked,
            snapshot: Snapshot(base, validOn: asked.day),
            base: base,
            head: head,
            today: today(),
            desk: desk,
            visit: visit
        )
    }

    func national(_ request: Request, _ context: SiteContext) async throws -> Response {
        let view = try await view(request, context)
        let months = try await view.desk.pictures.counts(view)
        let query = try BodyQuery(request.fields)
        let answers = try await view.desk.answers.answers(view)
        return Answer.page(NationalPage(view: view, months: months, query: query, answers: answers).node)
    }

    func body(_ request: Request, _ context: SiteContext) async throws -> Response {
        let view = try await view(request, context)
        guard let body = BodyID(context.parameters.get("id") ?? ""), view.snapshot.existence(of: body) != nil else {
            throw SiteError.nothingHere
        }
        let answers = try await view.desk.answers.answers(view)
        return Answer.page(BodyPage(view, body, answers).node)
    }

    func group(_ request: Request, _ context: SiteContext) async throws -> Response {
        let view = try await view(request, context)
        guard let group = GroupID(context.parameters.get("id") ?? ""), let stated = view.snapshot.group(group) else {
            throw SiteError.nothingHere
        }
        let answers = try await view.desk.answers.answers(view)
        return Answer.page(GroupPage(view, stated, answers).node)
    }

    func fact(_ request: Request, _ context: SiteContext) async throws -> Response {
        let view = try await view(request, context)
        let mount = try mount(context)
        guard let fact = FactID(context.parameters.get("id") ?? "") else { throw SiteError.nothingHere }
        let entries = try await mount.registrar.publishedHistory(of: fact, view.asked.known)
        guard !entries.isEmpty else { throw SiteError.nothingHere }
        return Answer.page(FactPage(view, fact, entries).node)
    }

    /// The latest checkpoint; earlier ones are not kept, so that no day or position can be asked about.
    func checkpoint(_ request: Request, _ context: SiteContext) async throws -> Response {
        try request.allow()
        guard let text = try await mount(context).registrar.latestCheckpoint() else { throw SiteError.nothingHere }
        return Answer.text(text)
    }
}
