import Markup
import Register
import Rules

/// The rulebook: how many rules there are, how sure we are of them, and the sections in which they stand.
struct RulesPage {
    let rules: RulesView

    var rulebook: Rulebook { rules.rulebook }
    var view: RegisterView { rules.view }

    var node: Node {
        Layout(
            title: "Rules",
            trail: rules.trail.dropLast(),
            view: view,
            main: [
                .h1(.text(rulebook.title)),
                RuleBasis(rules: rules, route: .rules).node,
                .p([.class("lead")], .text(lead)),
                .p([], .text(texts)),
                .p([], .text(rulebook.note)),
                invented,
                .h2([.id("sections")], "Instruments and their sections"),
                .p(
                    [],
                    "Each section can be read like the text that it stands for, with what each rule gives across all bodies. What is checked from recorded facts is compared with a board by the program; the rest needs somebody to attach a record, or to judge."
                ),
                .p(
                    [],
                    .a(view.asked.address(.rehearse), "Try a change on paper: what would the rules give otherwise?")
                ),
                instruments, announced, superseded, unread, numbers, words, RulesView.corrections,
            ]
        ).node
    }

    private var lead: String {
        let (all, now) = (rulebook.rules.count, rules.inForce)
        guard !now.isEmpty else { return "None of \(all) rules is in force on \(rules.day.inWords)." }
        return
            "\(now.count) of \(all) rules \(now.count == 1 ? "is" : "are") in force on \(rules.day.inWords): \(RuleCount(now).checks)"
    }

    private var texts: String {
        let sure = "Each rule says how sure we are of it, and why."
        return rules.inForce.isEmpty ? sure : "\(RuleCount(rules.inForce).texts) \(sure)"
    }

    private var invented: Node {
        guard view.isInvented else { return .nothing }
        return .p([], "The rules are not invented: they are those for such bodies in England.")
    }

    private var instruments: Node {
        .ul(
            [.class("nhsuk-list nhsuk-list--bullet")],
            rulebook.instruments.map { instrument in
                [
                    .text(instrument.title),
                    .ul([.class("nhsuk-list nhsuk-list--bullet")], rulebook.sections(of: instrument.id).map(section)),
                ]
            }
        )
    }

    private func section(_ section: RuleSection) -> Node {
        let all = section.rules.count
        let now = section.rules.count { $0.force.contains(rules.day) }
        let words = all == 1 ? "1 rule" : "\(all) rules"
        let force = now == all ? (all == 1 ? "in force" : "all in force") : "\(now == 0 ? "none" : "\(now)") in force"
        return [rules.link(section), .text(": \(words), \(force)")]
    }
}
