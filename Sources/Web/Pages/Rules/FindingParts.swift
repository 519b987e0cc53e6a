import Markup
import Register
import Rules

/// One finding on a page: what it is, why, what is missing, and the facts it rests on.
struct FindingParts {
    let rules: RulesView
    /// Whether to say of which body it is.
    var namesBody = false

    private var view: RegisterView { rules.view }
    private var snapshot: Snapshot { view.snapshot }

    static let worstFirst: [Finding.Outcome] = [.notMet, .explained, .unknown, .met, .notApplicable]

    /// Each outcome under a heading of its own, the worst first.
    func grouped(_ findings: [Finding]) -> Node {
        .list(
            FindingParts.worstFirst.map { outcome in
                let found = findings.filter { $0.outcome == outcome }
                guard !found.isEmpty else { return .nothing }
                return [
                    .h2([], .text(Sentence.whole(outcome.inWords).dropLast().description)), .list(found.map(told)),
                ]
            }
        )
    }

    func told(_ finding: Finding) -> Node {
        guard let rule = rules.rulebook[finding.rule] else { return .nothing }
        return [
            .h3(
                [.class("nhsuk-heading-s")],
                namesBody
                    ? [
                        .a(view.asked.address(.bodyRules(finding.body)), .text(snapshot.shortName(of: finding.body))),
                        ": ",
                    ] : .nothing,
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

    /// How to have a fact corrected, or to reply.
    static let reply = Node.p(
        [],
        "Is a fact wrong or missing, or does the body see it otherwise? ",
        .a(Address(here: "/privacy#corrections"), "How to have it corrected, or to reply"),
        "."
    )

    /// By which rulebook, and where all of it can be read.
    var byTheRulebook: Node {
        [
            .p(
                [],
                .text("By the rulebook compiled on \(rules.rulebook.compiled.inWords). No legal advice. "),
                .a(view.asked.address(.rules), "All rules, and how sure we are of them")
            ),
            view.isInvented
                ? .nothing
                : .p(
                    [.class("note")],
                    "From public facts alone: absences, suspensions, tests, appraisals and what is not published are private to a body. What rests on them may be otherwise."
                ),
        ]
    }
}
