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
        let found = findings.computed(rules.rulebook)
        let name = snapshot.name(of: body)
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
                .p(
                    [],
                    .text("By the rulebook compiled on \(rules.rulebook.compiled.inWords). No legal advice. "),
                    .a(view.asked.address(.rules), "All rules, and how sure we are of them")
                ),
                .list(BodyRulesPage.worstFirst.map { part($0, found) }),
                .p(
                    [],
                    "Is a fact wrong or missing, or does the body see it otherwise? ",
                    .a(Address(here: "/privacy#corrections"), "How to have it corrected, or to reply"),
                    "."
                ),
            ]
        ).node
    }

    private static let worstFirst: [Finding.Outcome] = [.notMet, .explained, .unknown, .met, .notApplicable]

    private func part(_ outcome: Finding.Outcome, _ all: [Finding]) -> Node {
        let found = all.filter { $0.outcome == outcome }
        guard !found.isEmpty else { return .nothing }
        return [.h2([], .text(Sentence.whole(outcome.inWords).dropLast().description)), .list(found.map(told))]
    }

    private func told(_ finding: Finding) -> Node {
        guard let rule = rules.rulebook[finding.rule] else { return .nothing }
        return [
            .h3(
                [.class("nhsuk-heading-s")],
                rules.link(rule),
                " ",
                .span([.class("beside")], .text(rules.place(rule)))
            ),
            .p([], .text("\(Sentence.whole(finding.heading(rule))) \(finding.explanation)")),
            missing(finding),
            .list(finding.notes.map { .p([.class("note")], .text("Note: \($0)")) }),
            rule.standing.original == .read
                ? .nothing : .p([.class("note")], .text(Sentence.whole(rule.standing.original.inWords))),
            facts(finding),
        ]
    }

    private func missing(_ finding: Finding) -> Node {
        guard !finding.missing.isEmpty else { return .nothing }
        return [
            .p([], "Missing, and who could say it:"),
            .ul(
                [.class("nhsuk-list nhsuk-list--bullet")],
                finding.missing.map { .text("\(snapshot.inWords($0)).") }
            ),
        ]
    }

    private func facts(_ finding: Finding) -> Node {
        guard !finding.facts.isEmpty else { return .nothing }
        let links = finding.facts.map { Node.a(view.asked.address(.fact($0)), .text($0.raw)) }
        return .p([.class("note")], "Facts: ", .joined(links, by: ", "))
    }
}
