import Markup
import Register
import Rules

/// What the rules would give otherwise if somebody took an office, joined or left; nothing is recorded.
struct RehearsalPage {
    let rules: RulesView
    let form: RehearsalForm
    private let problems: [String]
    private let told: RehearsalTold?

    init(_ rules: RulesView, _ form: RehearsalForm, _ problems: [String], _ told: RehearsalTold?) {
        self.rules = rules
        self.form = form
        self.problems = problems
        self.told = told
    }

    private var view: RegisterView { rules.view }

    var node: Node {
        Layout(
            title: "What would change if …",
            trail: rules.trail,
            view: view,
            main: [
                .h1("What would change if …"),
                .p(
                    [.class("lead")],
                    "Try a change on paper: every answer of the rules that would be another is shown, in both directions. Nothing is recorded, and nothing you type is kept."
                ),
                errors, question, result,
                .p([], .text("By the rulebook compiled on \(rules.rulebook.compiled.inWords). No legal advice.")),
            ]
        ).node
    }

    private var errors: Node {
        guard !problems.isEmpty else { return .nothing }
        return .div(
            [.class("nhsuk-error-summary"), .of("role", "alert"), .of("tabindex", "-1")],
            [
                .h2([.class("nhsuk-error-summary__title")], "This cannot be rehearsed yet"),
                .ul([.class("nhsuk-list nhsuk-error-summary__list")], problems.map { .text($0) }),
            ]
        )
    }

    private var question: Node {
        let snapshot = view.snapshot
        let bodies = snapshot.openBodies(.possibly).map { ($0.raw, snapshot.name(of: $0)) }
            .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
        return .el(
            "form",
            [.class("filters"), .of("method", "get"), .action(Address(here: Route.rehearse.path(view.asked.mount)))],
            [
                .list(view.asked.fields.map { Form.hidden($0.name, $0.value) }),
                Form.select(
                    "what",
                    "What would change",
                    [("", "choose")] + RehearsalForm.What.allCases.map { ($0.rawValue, $0.inWords) },
                    chosen: form.what
                ),
                Form.text("person", "Who (name or identifier)", form.person, most: RehearsalForm.longestName),
                .list(
                    form.bodies.enumerated().map { index, chosen in
                        Form.select("body\(index + 1)", "Body \(index + 1)", [("", "none")] + bodies, chosen: chosen)
                    }
                ),
                Form.text("from", "From (year-month-day)", form.from, most: 10),
                Form.button("Show what would change"),
            ]
        )
    }

    private var result: Node {
        guard let told else { return .nothing }
        let names = told.rehearsal.bodies.map { told.after.shortName(of: $0) }
        let changes = told.rehearsal.changes
        let (worse, better) = (changes.filter { $0.direction == .worse }, changes.filter { $0.direction == .better })
        let same = changes.count - worse.count - better.count
        let lead =
            worse.isEmpty && better.isEmpty
            ? "no answer of the rules would be another."
            : "\(worse.count) \(worse.count == 1 ? "answer" : "answers") would be worse or less known, and \(better.count) better or known."
        let rest =
            same == 0 ? "" : " \(same) would stay what they are, for other reasons or with other facts missing."
        return [
            .h2([], "What would change"),
            told.change.newcomer.map {
                .p([.class("note")], .text("\($0) is not recorded under that name: rehearsed as a newcomer."))
            } ?? .nothing,
            .p(
                [.class("lead")],
                .text(
                    "From \(told.change.day.inWords) to \(told.until.advanced(by: -1).inWords), asked about \(names.inWords): \(lead)\(rest)"
                )
            ),
            part("Worse, or less known", worse, told), part("Better, or known", better, told),
        ]
    }

    private func part(_ heading: String, _ changes: [Rehearsal.ChangedFinding], _ told: RehearsalTold) -> Node {
        guard !changes.isEmpty else { return .nothing }
        return [
            .h3([], .text(heading)),
            DataTable(
                caption: heading,
                head: ["Body", "Rule", "Days", "Before", "After", "Why"],
                rows: changes.compactMap { change in
                    rules.rulebook[change.after.rule].map { rule in
                        [
                            .text(told.after.shortName(of: change.after.body)), rules.link(rule),
                            .text("\(change.from.inWords) to \(change.lastDay.inWords)"),
                            .text(change.before?.heading(rule) ?? "not recorded"),
                            .text(change.after.heading(rule)), why(change.after, told.after),
                        ]
                    }
                }
            ).node,
        ]
    }

    private func why(_ finding: Finding, _ after: Snapshot) -> Node {
        let missing = finding.missing.map { after.inWords($0.what) }.uniqued
        return .text(finding.explanation + (missing.isEmpty ? "" : " Missing: \(missing.joined(separator: "; "))."))
    }
}

extension Rehearsal.ChangedFinding {
    fileprivate enum Direction { case worse, better, same }

    /// Worse is what weighs more; a rule that no longer applies, or now does, is better or worse by its answer.
    fileprivate var direction: Direction {
        guard let before else { return after.outcome == .notMet || after.outcome == .unknown ? .worse : .better }
        if before.outcome == after.outcome, before.doubts == after.doubts { return .same }
        return after.weight < before.weight ? .worse : after.weight > before.weight ? .better : .same
    }
}
