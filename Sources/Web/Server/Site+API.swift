import Exchange
import Hummingbird
import Register
import Registrar

extension Site {
    /// Every operation at its address, and the page about them.
    func addAPI(to router: Router<SiteContext>) {
        for operation in Operation.all {
            router.get(operation.route) { request, context in try await answer(operation, request, context) }
        }
        router.get("/:register/api") { request, context in try await apiPage(request, context) }
    }

    private func answer(
        _ operation: Operation,
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let mount = try mount(context)
        let fields = try QueryFields(request.uri.query, operation.parameters)
        let question = try await question(mount, fields, request.uri.path, context.parameters.get("id"), context.visit)
        let tag = ETag(
            question.view,
            question.basis,
            rulebook: rulebookDigest,
            address: request.uri.string
        )
        if tag.isNamed(by: request) { return tag.notModified }
        let (pages, moment) = (kept[mount.name], KeptPages.Moment(question.view))
        if let page = pages?.page(at: tag.text, moment) { return page.answer(to: request) }
        let answer = try APIAnswer.json(try await operation.respond(question))
        guard let page = try await FinishedPage(answer, tag) else { return answer }
        // Nobody's curiosity stays in memory.
        if !operation.looksFor { pages?.keep(page, at: tag.text, moment) }
        return page.answer(to: request)
    }

    private func question(
        _ mount: Mount,
        _ fields: QueryFields,
        _ path: String,
        _ id: String?,
        _ visit: Visit
    ) async throws -> Question {
        let on = fields[.on].flatMap { CalendarDay(iso: $0) }
        let known = fields[.known].flatMap { KnownAt(text: $0) } ?? .now
        let asked = Asked(mount: mount.name, day: on ?? today(), isDayChosen: on != nil, known: known)
        let view = try await view(mount, asked, visit)
        let basis = try await basis(mount, view)
        return Question(site: self, mount: mount, view: view, basis: basis, fields: fields, id: id, path: path)
    }

    private func basis(_ mount: Mount, _ view: RegisterView) async throws -> APIBasis {
        let position = view.snapshot.basis.knownAt
        let checkpoint = try await mount.registrar.latestCheckpointHead()
        return APIBasis(
            register: mount.name,
            validOn: view.day.iso,
            knownAt: position,
            recordedAt: position == 0 ? nil : try await mount.registrar.entry(at: position).recordedAt.text,
            program: ProgramVersion.text,
            checkpoint: checkpoint.map { APICheckpoint(origin: $0.origin, size: $0.size, root: $0.root) }
        )
    }

    private func apiPage(_ request: Request, _ context: SiteContext) async throws -> Response {
        let mount = try mount(context)
        let view = try await view(request, context)
        let page = ProgramsPage(
            view: view,
            rights: mount.rights,
            checkpoint: try await mount.registrar.latestCheckpointHead(),
            site: SiteAddress.of(request, stated: address)?.text
        )
        return Answer.page(page.node).varying
    }
}
