import Documents
import Exchange
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
        router.get("/:register/rehearse", use: rehearse)
        router.get("/:register/bodies/:id/rules/over-time") { request, context in
            try await kept(request, context, bodyRulesOverTime)
        }
        router.get("/:register/groups/:id/rules") { request, context in
            try await kept(request, context, groupRules)
        }
        router.get("/:register/people/:id/rules") { request, context in
            try await kept(request, context, personRules)
        }
        router.get("/:register/bodies/:id/statements/:year") { request, context in
            try await kept(request, context, statement)
        }
        router.get("/:register/bodies/:id/statements/:year/statement.csv", use: statementFile)
        router.get("/:register/rules/sections/:id") { request, context in
            try await kept(request, context, ruleSection)
        }
    }

    private func bodyRules(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (rules, body) = try await ofBody(request, context)
        return Answer.page(BodyRulesPage(rules, body).node)
    }

    private func bodyRulesOverTime(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (rules, body) = try await ofBody(request, context)
        return Answer.page(BodyRulesOverTimePage(rules, body).node)
    }

    private func statement(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (rules, body) = try await ofBody(request, context)
        return Answer.page(StatementPage(rules, body, try year(context)).node)
    }

    private func statementFile(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (rules, body) = try await ofBody(request, context)
        let document = StatementPage(rules, body, try year(context)).document
        let rows = StatementRows.rows(document.statement, rules.rulebook, rules.view.snapshot)
        return Answer.file(
            CSV.write([StatementRows.head] + rows.map { $0.map(SpreadsheetCell.guarded) }),
            "statement-\(body.raw)-\(document.statement.year.text).csv",
            type: Answer.csv
        )
    }

    private func rehearse(_ request: Request, _ context: SiteContext) async throws -> Response {
        try request.allow(["on", "known"] + RehearsalForm.names)
        let view = try await view(request, context)
        let fields = request.fields
        let form = RehearsalForm { name in
            String(String(fields[Substring(name)] ?? "").prefix(RehearsalForm.longestName + 1))
        }
        let (change, problems) = form.isEmpty ? (nil, []) : form.read(view.snapshot)
        var told: RehearsalTold?
        if let change { told = try await view.desk.rehearsing.told(change, view, rulebook) }
        let page = RehearsalPage(RulesView(view: view, rulebook: rulebook), form, problems, told)
        return Answer.page(page.node).notIndexed
    }

    private func year(_ context: SiteContext) throws -> ReportYear {
        // One address for each year.
        guard let text = context.parameters.get("year"), let year = ReportYear(text: text), year.text == text else {
            throw SiteError.nothingHere
        }
        return year
    }

    private func ofBody(_ request: Request, _ context: SiteContext) async throws -> (RulesView, BodyID) {
        let rules = try await rulesView(request, context)
        guard let id = BodyID(context.parameters.get("id") ?? ""), rules.view.snapshot.existence(of: id) != nil else {
            throw SiteError.nothingHere
        }
        return (rules, id)
    }

    private func groupRules(_ request: Request, _ context: SiteContext) async throws -> Response {
        let rules = try await rulesView(request, context)
        guard let id = GroupID(context.parameters.get("id") ?? ""), let group = rules.view.snapshot.group(id) else {
            throw SiteError.nothingHere
        }
        return Answer.page(GroupRulesPage(rules, group).node)
    }

    private func personRules(_ request: Request, _ context: SiteContext) async throws -> Response {
        let rules = try await rulesView(request, context)
        guard let id = PersonID(context.parameters.get("id") ?? ""), rules.view.snapshot.isRecorded(id) else {
            throw SiteError.nothingHere
        }
        return Answer.page(PersonRulesPage(rules, rules.view.snapshot.person(id)).node)
    }

    private func rules(_ request: Request, _ context: SiteContext) async throws -> Response {
        Answer.page(RulesPage(rules: try await rulesView(request, context)).node)
    }

    private func ruleSection(_ request: Request, _ context: SiteContext) async throws -> Response {
        guard let id = RuleSectionID(context.parameters.get("id") ?? ""), let section = rulebook[id] else {
            throw SiteError.nothingHere
        }
        let rules = try await rulesView(request, context)
        let states = try await rules.view.desk.ruleStates.states(rules.view, rulebook)
        return Answer.page(RuleSectionPage(rules: rules, section: section, states: states).node)
    }

    private func rule(_ request: Request, _ context: SiteContext) async throws -> Response {
        guard let id = RuleID(context.parameters.get("id") ?? ""), let rule = rulebook[id] else {
            throw SiteError.nothingHere
        }
        let rules = try await rulesView(request, context)
        let states = try await rules.view.desk.ruleStates.states(rules.view, rulebook)
        return Answer.page(RulePage(rules: rules, rule: rule, states: states).node)
    }

    func rulesView(_ request: Request, _ context: SiteContext) async throws -> RulesView {
        try request.allow("on", "known")
        return RulesView(view: try await view(request, context), rulebook: rulebook)
    }
}
