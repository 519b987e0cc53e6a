import Markup
import Register
import Rules

/// When the answers of the rules for one body began and ended: a lane for each rule that ever was not met or changed.
struct BodyRulesOverTimePage {
    let rules: RulesView
    let body: BodyID
    private let span: (from: CalendarDay, until: CalendarDay)
    private let timelines: [Timeline]

    /// Years before the day and after it.
    private static let (before, after) = (5, 1)

    init(_ rules: RulesView, _ body: BodyID) {
        self.rules = rules
        self.body = body
        let day = rules.view.day
        let from = day.advanced(byYears: -BodyRulesOverTimePage.before) ?? day
        let until = day.advanced(byYears: BodyRulesOverTimePage.after) ?? day.advanced(by: 1)
        span = (from, until)
        timelines = Evaluator(rules.rulebook, rules.view.snapshot).timelines(for: body, from: from, until: until)
    }

    private var view: RegisterView { rules.view }
    private var snapshot: Snapshot { view.snapshot }

    /// Rules that were not met or explained at any time, or whose answer changed while they applied.
    private var shown: [Timeline] {
        timelines.filter { timeline in
            let outcomes = timeline.intervals.map(\.finding.outcome)
            let applied = outcomes.filter { $0 != .notApplicable }
            return applied.contains(.notMet) || applied.contains(.explained) || Set(applied).count > 1
        }
    }

    var node: Node {
        let name = snapshot.name(of: body)
        let title = "When answers of the rules began and ended for \(name)"
        return Layout(
            title: title,
            trail: [
                ("Registers", Route.home.address), (view.title, view.asked.address(.national)),
                (snapshot.shortName(of: body), view.asked.address(.body(body))),
                ("Rules", view.asked.address(.bodyRules(body))),
            ],
            view: view,
            main: [
                .h1(.text(title)),
                BasisLine(view: view, route: .bodyRulesOverTime(body)).node,
                .p([.class("lead")], .text(lead)), picture, FindingParts(rules: rules).byTheRulebook,
                FindingParts.reply,
            ]
        ).node
    }

    private var lead: String {
        let still = timelines.count - shown.count
        return
            "From \(span.from.inWords) to \(span.until.advanced(by: -1).inWords): \(shown.count) of \(timelines.count) "
            + "rules that are computed from facts were not met, explained or changed their answer; \(still) gave one answer "
            + "throughout while they applied. Days after today rest on what is recorded for them."
    }

    private var picture: Node {
        let ribbon = FindingsRibbon(
            title: "Answers of the rules for \(snapshot.shortName(of: body)) over time",
            lanes: shown.compactMap { timeline in
                rules.rulebook[timeline.rule].map { FindingsRibbon.Lane(rule: $0, timeline: timeline) }
            },
            day: view.day,
            from: span.from,
            until: span.until,
            link: rules.link
        )
        return ribbon.picture?.node ?? .p([], "There is nothing to draw.")
    }
}
