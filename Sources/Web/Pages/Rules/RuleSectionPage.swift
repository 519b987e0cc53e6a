import Markup
import Register
import Rules

/// The rules of one section, in the order of its text.
struct RuleSectionPage {
    let rules: RulesView
    let section: RuleSection
    let states: RuleStates

    private var view: RegisterView { rules.view }
    private var instrument: RuleInstrument? { rules.rulebook[section.instrument] }

    var node: Node {
        Layout(
            title: "\(section.title), \(rules.short(section.instrument))",
            trail: rules.trail,
            view: view,
            main: [
                .h1(.text(section.title)),
                instrument.map { .p([], .text($0.title)) } ?? .nothing,
                RuleBasis(rules: rules, route: .ruleSection(section.id)).node,
                .p([.class("lead")], .text(lead)),
                .list(section.rules.map(rule)),
                pager, RulesView.corrections,
            ]
        ).node
    }

    private var lead: String {
        let all = section.rules.count
        let now = section.rules.filter { $0.force.contains(rules.day) }
        guard !now.isEmpty else {
            return "None of its \(all == 1 ? "1 rule" : "\(all) rules") is in force on \(rules.day.inWords)."
        }
        let count = RuleCount(now)
        return
            "\(now.count) of \(all == 1 ? "1 rule" : "\(all) rules") \(now.count == 1 ? "is" : "are") in force on \(rules.day.inWords): \(count.checks) \(count.texts)"
    }

    private func rule(_ rule: Rule) -> Node {
        [
            .h2(
                [.class("nhsuk-heading-s")],
                rules.link(rule),
                " ",
                .span([.class("beside")], .text(rule.reference))
            ),
            .p([], .text(rule.summary)),
            .p([.class("note")], .text(state(rule))),
            states.sentence(rule.id).map { .p([.class("note")], .text($0)) } ?? .nothing,
        ]
    }

    private func state(_ rule: Rule) -> String {
        let force = rule.force.contains(rules.day) ? "In force \(rule.force.inWords)." : rules.state(rule)
        let grade = Sentence.whole(rules.rulebook.grade(of: rule).inWords)
        return
            "\(force) For \(rule.appliesTo.inWords). \(grade) \(rule.check.sentence) \(RuleSectionPage.text(rule.standing))"
    }

    private static func text(_ standing: TextStanding) -> String {
        "\(Sentence.whole(standing.original.inWords)) Confidence \(standing.confidence.rawValue)."
    }

    private var pager: Node {
        let all = rules.rulebook.sections
        guard let place = all.firstIndex(where: { $0.id == section.id }) else { return .nothing }
        var links: [Node] = []
        if place > 0 { links.append(["Before it: ", rules.link(all[place - 1])]) }
        if place + 1 < all.count { links.append(["After it: ", rules.link(all[place + 1])]) }
        links.append(.a(view.asked.address(.rules), "All sections"))
        return .el(
            "nav",
            [.class("pager"), .aria("label", "Sections of the rulebook")],
            [.ul([.class("nhsuk-list site-links")], links)]
        )
    }
}
