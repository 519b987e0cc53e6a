import Markup
import Register
import Rules

/// One rule: what it asks, when and of whom, how it is checked, and how sure we are of it.
struct RulePage {
    let rules: RulesView
    let rule: Rule
    let states: RuleStates

    var rulebook: Rulebook { rules.rulebook }

    var node: Node {
        Layout(
            title: rule.title,
            trail: rules.trail + section.map { ($0.title, rules.view.asked.address(.ruleSection($0.id))) },
            view: rules.view,
            main: [
                .h1(.text(rule.title)),
                .p([], .text("Rule \(rule.id): \(rules.place(rule))")),
                RuleBasis(rules: rules, route: .rule(rule.id)).node,
                .p([.class("lead")], .text(rule.summary)),
                .p([], .text(rules.state(rule))),
                facts,
                .h2([], "How sure we are of the text"), .p([], .text(rule.standing.sentence)),
                .h2([], "How it is checked"), .p([], .text(rule.check.sentence)), condition,
                numbers, powers, across, others, announced,
                .h2([], "Where it stands"), place, sources,
                RulesView.corrections,
            ]
        ).node
    }

    /// What it gives for every body that is or may be open on the day.
    private var across: Node {
        guard let sentence = states.sentence(rule.id) else { return .nothing }
        let snapshot = rules.view.snapshot
        let rows = (states.states[rule.id] ?? []).sorted { $0.weight < $1.weight }.map { state -> [Node] in
            [
                .a(rules.view.asked.address(.bodyRules(state.body)), .text(snapshot.shortName(of: state.body))),
                .text(state.heading), .text(state.explanation),
            ]
        }
        let table = DataTable(caption: "What it gives, body by body", head: ["Body", "Answer", "Why"], rows: rows)
        return [
            .h2([], "What it gives across all bodies"), .p([], .text(sentence)),
            rows.isEmpty ? .nothing : .details("Body by body", [table.node]),
        ]
    }

    private var section: [RuleSection] { rulebook[rule.section].map { [$0] } ?? [] }

    private var facts: Node {
        var rows: [(String, String)] = [
            ("Applies to", rule.appliesTo.inWords),
            ("Grade", rulebook.grade(of: rule).inWords),
            ("Kind of text", rule.status.inWords),
        ]
        if !rule.disclosures.isEmpty { rows.append(("To be disclosed", rule.disclosures.map(\.inWords).inWords)) }
        if let sharing = rule.sharing { rows.append(("Where leaders are shared", sharing)) }
        if let note = rule.note { rows.append(("Note", note)) }
        return .el(
            "dl",
            [.class("nhsuk-summary-list")],
            rows.map { name, value in
                .div(
                    [.class("nhsuk-summary-list__row")],
                    [
                        .el("dt", [.class("nhsuk-summary-list__key")], [.text(name)]),
                        .el("dd", [.class("nhsuk-summary-list__value")], [.text(value)]),
                    ]
                )
            }
        )
    }

    private var condition: Node {
        switch rule.check {
        case .automatic(let formula, _, _):
            [
                .el("pre", [.class("code"), .of("tabindex", "0")], [.el("code", [], [.text(formula)])]),
                rulebook.vocabulary.isEmpty
                    ? .nothing
                    : .p(
                        [],
                        "The condition, for people to read: ",
                        .a(rules.view.asked.address(.rules, fragment: "words"), "what its words mean"),
                        "."
                    ),
            ]
        case .evidence(let shown): .p([], .text("What has to be shown: \(Sentence.ended(shown))"))
        case .judgement(let shown):
            shown.map { .p([], .text("What has to be shown: \(Sentence.ended($0))")) } ?? .nothing
        }
    }

    private var place: Node {
        .p(
            [],
            .text(rulebook[rule.instrument]?.title ?? rule.instrument.raw),
            .list(section.map { [": ", rules.link($0)] }),
            .text(", \(rule.reference).")
        )
    }

    private var sources: Node {
        .ul([.class("nhsuk-list nhsuk-list--bullet")], rule.sources.map(RulesView.source))
    }
}
