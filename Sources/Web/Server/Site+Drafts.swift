import Documents
import Hummingbird
import Markup
import Models
import Register
import Registrar
import TextFiles

/// The pages of one draft.
extension Site {
    func draftPage(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (id, page) = try place(request)
        let stored = try stored(id, context)
        if page == .file {
            try request.allow("from")
            return Answer.file(Array(stored.text.utf8), "plan.yaml", type: "application/yaml; charset=utf-8")
        }
        let view = try await draftView(id, stored, request, context)
        if let question = try await question(page, view) { return Answer.page(question.node()) }
        return try await shown(page, view)
    }

    private func shown(_ page: DraftPage, _ view: DraftView) async throws -> Response {
        switch page {
        case .tasks: return Answer.page(TasksPage(view: view).node)
        case .reasons: return Answer.page(DraftListPage.reasons(view).node)
        case .holders: return Answer.page(DraftListPage.holders(view).node)
        case .parameters: return Answer.page(DraftListPage.parameters(view).node)
        case .rights: return Answer.page(DraftListPage.rights(view).node)
        case .sums(let kind): return Answer.page(DraftListPage.sums(kind, view).node)
        case .clauses: return Answer.page(DraftListPage.clauses(view).node)
        case .clausesOf(let document):
            guard let document = models[document] else { throw SiteError.nothingHere }
            return Answer.page(DraftListPage.clauses(of: document, view, words(of: document, view)).node)
        case .check: return Answer.page(CheckPage(view: view).node)
        case .delete: return Answer.page(DeletePage(view: view).node)
        case .pack, .document: return try await pack(page, view)
        case .drift: return Answer.page(DriftPage(view: view, answer: .none).node)
        case .order(let forms): return Answer.page(downloadPage(forms, view).node)
        case .archive(let forms): return try archive(forms, view)
        case .title, .bodies, .group, .models, .firstDay, .forum, .problem, .reason, .ownPosts, .holder, .parameter,
            .clause,
            .right, .turnover, .sum, .file:
            throw SiteError.nothingHere
        }
    }

    private func pack(_ page: DraftPage, _ view: DraftView) async throws -> Response {
        guard let plan = view.draft.plan else {
            let lacking = view.draft.lacking.map(\.inWords).inWords
            return Answer.page(NoPackPage(view: view, sentence: "Before documents can be made, say \(lacking).").node)
        }
        switch try await view.view.desk.packs.pack(plan, view.view, models, rulebook) {
        case .failure(let problem): return Answer.page(NoPackPage(view: view, sentence: problem.sentence).node)
        case .success(let pack):
            guard case .document(let name) = page else {
                return Answer.page(try await view.view.inTurn { DraftPackPage(view: view, pack: pack).node })
            }
            guard let document = pack[name] else { throw SiteError.nothingHere }
            return Answer.page(DraftDocumentPage(view: view, pack: pack, document: document).node)
        }
    }

    func draftSent(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (id, page) = try place(request)
        if page == .drift { return try await records.run { try await drift(id, request, context) } }
        let (folder, fields) = try await sent(request, context, id.text, Site.mostOfForm)
        // What cannot be read any longer can still be removed.
        if page == .delete { return try delete(id, folder, context) }
        let view = try await draftView(id, try stored(id, context), request, context)
        if case .order(let forms) = page { return try await takeOrder(forms, view, context) }
        guard let question = try await question(page, view) else { throw SiteError.notAllowed }
        let today = today()
        // It waits for the disk, and for others who write.
        let answered = await Apart.work { self.answer(question, fields, id, folder, today) }
        switch answered {
        case .success(let isMoved):
            return .seeOther(view.address(question.next, isMoved ? [("moved", "yes")] : []).text)
        case .failure(.problems(let problems)):
            return Answer.page(question.node(fields, problems), status: .unprocessableContent)
        case .failure(.refused(let refusal)): throw SiteError.setUp(refusal)
        }
    }

    private enum NotTaken: Error {
        case problems([AnswerProblem])
        case refused(SetUpRefusal)
    }

    /// - Returns: Whether somebody else had changed the draft since the form was shown.
    private func answer(
        _ question: any DraftQuestion,
        _ fields: FormFields,
        _ id: DraftID,
        _ folder: DraftFolder,
        _ today: CalendarDay
    ) -> Result<Bool, NotTaken> {
        var problems: [AnswerProblem] = []
        var isMoved = false
        do throws(DraftFolder.Failed) {
            try folder.change(id, today) { (stored: StoredDraft) throws(DraftFolder.Failed) in
                guard var draft = try? PlanDraft(stored.text, file: "plan.yaml", of: models) else { throw .closed }
                isMoved = fields["revision"] != String(stored.revision)
                problems = question.take(fields, into: &draft)
                return problems.isEmpty ? draft.text : nil
            }
        } catch .tooLong {
            let sentence =
                "The draft would be longer than \(DraftFolder.longest / 1024) kilobytes. Shorten this, or something else first."
            problems = [AnswerProblem(field: "main", sentence: sentence)]
        } catch {
            return .failure(.refused(SetUpRefusal(error)))
        }
        return problems.isEmpty ? .success(isMoved) : .failure(.problems(problems))
    }

    private func delete(_ id: DraftID, _ folder: DraftFolder, _ context: SiteContext) throws -> Response {
        do throws(DraftFolder.Failed) {
            try folder.remove(id)
            prints.forget(id.text)
        } catch {
            throw SiteError.setUp(SetUpRefusal(error))
        }
        let asked = Asked(mount: try mount(context).name, day: today(), isDayChosen: false, known: .now)
        return .seeOther(asked.address(.setUp, [("deleted", "yes")]).text)
    }

    private func place(_ request: Request) throws -> (DraftID, DraftPage) {
        guard case .draft(let id, let page)? = SetUpPlace(path: request.uri.path) else {
            throw SiteError.nothingHere
        }
        return (id, page)
    }

    /// Answers at once, since nothing is changed: what was sent is not kept.
    private func drift(_ id: DraftID, _ request: Request, _ context: SiteContext) async throws -> Response {
        let text = try await sent(request, context, id.text, Site.mostOfRecord).fields["record"]
        let view = try await draftView(id, try stored(id, context), request, context)
        guard let plan = view.draft.plan else {
            return Answer.page(DriftPage(view: view, answer: .none).node, status: .unprocessableContent)
        }
        switch try await view.view.desk.packs.pack(plan, view.view, models, rulebook) {
        case .failure(let problem): return Answer.page(NoPackPage(view: view, sentence: problem.sentence).node)
        case .success(let pack):
            let digest = rulebookDigest
            let answer = try await view.view.inTurn { DriftPage.answer(text, pack, rulebook: digest) }
            let isTold = if case .told = answer { true } else { false }
            let page = DriftPage(view: view, answer: answer)
            return Answer.page(page.node, status: isTold ? .ok : .unprocessableContent)
        }
    }

    private func stored(_ id: DraftID, _ context: SiteContext) throws -> StoredDraft {
        guard let stored = drafts[try mount(context).name]?.draft(id, today()) else {
            throw SiteError.setUp(.gone)
        }
        return stored
    }

    private func draftView(
        _ id: DraftID,
        _ stored: StoredDraft,
        _ request: Request,
        _ context: SiteContext
    ) async throws -> DraftView {
        try request.allow(DraftView.fields)
        guard let draft = try? PlanDraft(stored.text, file: "plan.yaml", of: models) else {
            throw SiteError.setUp(.unreadable)
        }
        let view = try await viewOfNow(context)
        guard let folder = drafts[view.asked.mount] else { throw SiteError.setUp(.closed) }
        return DraftView(
            rules: RulesView(view: view, rulebook: rulebook),
            library: models,
            id: id,
            stored: stored,
            draft: draft,
            token: try folder.knownKey().token(of: id.text),
            isChecking: request.fields["from"] == DraftView.checking[...],
            isMoved: request.fields["moved"] != nil,
            search: String((request.fields["q"] ?? "").prefix(100))
        )
    }

    private func words(of document: DocumentTemplate, _ view: DraftView) -> (TemplateText) -> String {
        ModelDocumentPage(models: ModelsView(rules: view.rules, library: models), document: document).words
    }

    /// Nil where the page asks nothing.
    private func question(_ page: DraftPage, _ view: DraftView) async throws -> (any DraftQuestion)? {
        switch page {
        case .title: return TitleQuestion(view: view)
        case .bodies: return BodiesQuestion(view: view, found: try await bodies(view))
        case .group: return GroupQuestion(view: view)
        case .models: return ModelsQuestion(view: view)
        case .firstDay: return FirstDayQuestion(view: view)
        case .forum: return ForumQuestion(view: view)
        case .problem: return ProblemQuestion(view: view)
        case .reason(let number):
            // A form may be sent of a reason that another window has removed.
            return ReasonQuestion(view: view, number: number)
        case .ownPosts: return OwnPostsQuestion(view: view)
        case .turnover: return TurnoverQuestion(view: view)
        case .sum(let kind, let number): return SumQuestion(view: view, kind: kind, number: number)
        case .holder(let post): return HolderQuestion(view: view, post: post, found: try await people(view))
        case .parameter(let id):
            guard let choice = models[id] else { throw SiteError.nothingHere }
            return ParameterQuestion(view: view, choice: choice)
        case .right(let id):
            guard let matter = models[id] else { throw SiteError.nothingHere }
            return RightQuestion(view: view, matter: matter)
        case .clause(let name):
            guard let document = models[name.document], let clause = document.clause(name.clause)?.clause else {
                throw SiteError.nothingHere
            }
            let words = words(of: document, view)(clause.text)
            return ClauseQuestion(view: view, name: name, clause: clause, words: words)
        case .tasks, .reasons, .holders, .parameters, .clauses, .clausesOf, .rights, .sums, .check, .pack, .document,
            .drift,
            .file, .delete, .order, .archive:
            return nil
        }
    }

    private func bodies(_ view: DraftView) async throws -> [BodyID] {
        guard view.search.isEmpty else {
            let matches = try await view.view.desk.searches.index(view.view).matches(view.search)
            let found = (matches.exact + matches.near).compactMap { match -> BodyID? in
                if case .body(let body) = match.subject { body } else { nil }
            }
            return Array(found.prefix(BodiesQuestion.mostFound))
        }
        let open = view.snapshot.openBodies(.possibly)
        guard open.count <= BodiesQuestion.few else { return [] }
        return open.sorted { (view.name($0), $0) < (view.name($1), $1) }
    }

    private func people(_ view: DraftView) async throws -> [PersonID] {
        guard !view.search.isEmpty else { return [] }
        let matches = try await view.view.desk.searches.index(view.view).matches(view.search)
        let found = (matches.exact + matches.near).compactMap { match -> PersonID? in
            if case .person(let person) = match.subject { person } else { nil }
        }
        return Array(found.prefix(HolderQuestion.mostFound))
    }
}
