import Markup
import Register
import Rules

/// What the rules give for each body of a group on one day; no rule is met or not met by a group.
struct GroupRulesPage {
    let rules: RulesView
    let group: Stated<Group>
    private let answers: [BodyFindings]

    init(_ rules: RulesView, _ group: Stated<Group>) {
        self.rules = rules
        self.group = group
        let snapshot = rules.view.snapshot
        let evaluator = Evaluator(rules.rulebook, snapshot)
        answers = snapshot.members(of: group.payload.group).keys
            .sorted { (snapshot.name(of: $0), $0) < (snapshot.name(of: $1), $1) }.map { BodyFindings(evaluator, $0) }
    }

    private var view: RegisterView { rules.view }
    private var snapshot: Snapshot { view.snapshot }
    private var id: GroupID { group.payload.group }

    var node: Node {
        let parts = FindingParts(rules: rules, namesBody: true)
        let told = answers.flatMap { $0.told(rules.rulebook) }
        return Layout(
            title: "What the rules give for the bodies of \(group.payload.name)",
            trail: [
                ("Registers", Route.home.address), (view.title, view.asked.address(.national)),
                (group.payload.name, view.asked.address(.group(id))),
            ],
            view: view,
            main: [
                .h1(.text("What the rules give for the bodies of \(group.payload.name)")),
                BasisLine(view: view, route: .groupRules(id)).node,
                .p([.class("lead")], .text(lead)),
                counts, parts.byTheRulebook,
                parts.grouped(told.filter { $0.outcome == .notMet || $0.outcome == .explained }),
                .p([], "What is unknown, met or not applicable is on the page of each body."),
                CoverPart(rules: rules).leaders(among: answers.map(\.body)),
                FindingParts.reply,
            ]
        ).node
    }

    private var lead: String {
        guard !answers.isEmpty else { return "No body is recorded as a member on \(view.day.inWords)." }
        let told = answers.map { $0.told(rules.rulebook) }
        let bad = told.count { $0.contains { $0.outcome == .notMet } }
        return
            "The rules bind each body by itself. Of \(answers.count) \(answers.count == 1 ? "body" : "bodies"), \(bad) "
            + "\(bad == 1 ? "has" : "have") a rule that is not met or appears not to be."
    }

    private var counts: Node {
        guard !answers.isEmpty else { return .nothing }
        let grades = Grade.allCases
        return DataTable(
            caption: "Rules computed or answered, by body",
            head: ["Body"] + grades.map { .text("Not met: \($0.rawValue)") } + ["Explained", "Unknown", "Met"],
            rows: answers.map { answer in
                let told = answer.told(rules.rulebook)
                func count(_ outcome: Finding.Outcome) -> Node { .text("\(told.count { $0.outcome == outcome })") }
                return [.a(view.asked.address(.bodyRules(answer.body)), .text(snapshot.shortName(of: answer.body)))]
                    + grades.map { grade in
                        .text("\(told.count { $0.outcome == .notMet && $0.grade == grade })")
                    } + [count(.explained), count(.unknown), count(.met)]
            },
            numberColumns: Set(1...(grades.count + 3))
        ).node
    }
}
