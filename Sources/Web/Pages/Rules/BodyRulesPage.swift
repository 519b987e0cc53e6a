import Markup
import Register
import Rules

/// What the rules give for one body on one day: the worst first, what is unknown apart, each with its reasons.
struct BodyRulesPage {
    let rules: RulesView
    let body: BodyID
    private let findings: BodyFindings

    init(_ rules: RulesView, _ body: BodyID) {
        self.rules = rules
        self.body = body
        findings = BodyFindings(Evaluator(rules.rulebook, rules.view.snapshot), body)
    }

    private var view: RegisterView { rules.view }
    private var snapshot: Snapshot { view.snapshot }

    var node: Node {
        let name = snapshot.name(of: body)
        let parts = FindingParts(rules: rules)
        return Layout(
            title: "What the rules give for \(name)",
            trail: [
                ("Registers", Route.home.address), (view.title, view.asked.address(.national)),
                (snapshot.shortName(of: body), view.asked.address(.body(body))),
            ],
            view: view,
            main: [
                .h1(.text("What the rules give for \(name)")),
                BasisLine(view: view, route: .bodyRules(body)).node,
                .p([.class("lead")], .text(findings.counts(rules.rulebook))),
                .p([], .text(findings.rest(rules.rulebook))),
                onward, parts.byTheRulebook, parts.grouped(findings.told(rules.rulebook)),
                CoverPart(rules: rules).body(body), FindingParts.reply,
            ]
        ).node
    }

    private var onward: Node {
        let ended = ReportYear(containing: view.day)
        let years = [ReportYear(start: ended.start - 1), ended].compactMap(\.self)
        return .p(
            [.class("screen-only")],
            .a(view.asked.address(.bodyRulesOverTime(body)), "When each answer began and ended"),
            .list(
                years.map { year in
                    [" · ", .a(view.asked.address(.statement(body, year)), .text("Comply or explain, \(year.text)"))]
                }
            )
        )
    }
}
