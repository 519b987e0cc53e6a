import Markup
import Register
import Rules

/// What the rules give at each body where one person has a seat, as far as it rests on facts about that person.
struct PersonRulesPage {
    let rules: RulesView
    let person: PersonID
    private let answers: [(body: BodyID, findings: [Finding])]

    init(_ rules: RulesView, _ person: PersonID) {
        self.rules = rules
        self.person = person
        let snapshot = rules.view.snapshot
        let evaluator = Evaluator(rules.rulebook, snapshot)
        let bodies = Set(snapshot.holdings(of: person).map(\.seat.payload.body))
        answers = bodies.sorted { (snapshot.name(of: $0), $0) < (snapshot.name(of: $1), $1) }.map { body in
            let told = BodyFindings(evaluator, body).told(rules.rulebook)
            return (body, told.filter { $0.concerns(person, snapshot) })
        }
    }

    private var view: RegisterView { rules.view }
    private var snapshot: Snapshot { view.snapshot }
    private var name: String { snapshot.name(of: person) }

    var node: Node {
        let parts = FindingParts(rules: rules, namesBody: true)
        return Layout(
            title: "What the rules give for the seats of \(name)",
            trail: [
                ("Registers", Route.home.address), (view.title, view.asked.address(.national)),
                (name, view.asked.address(.person(person))),
            ],
            view: view,
            main: [
                .h1(.text("What the rules give for the seats of \(name)")),
                BasisLine(view: view, route: .personRules(person)).node,
                .p([.class("lead")], .text(lead)), parts.byTheRulebook,
                parts.grouped(answers.flatMap(\.findings)), FindingParts.reply,
            ]
        ).node
    }

    private var lead: String {
        guard !answers.isEmpty else { return "\(name) is not recorded in a seat on \(view.day.inWords)." }
        let bodies = answers.map { snapshot.shortName(of: $0.body) }.inWords
        let count = answers.reduce(0) { $0 + $1.findings.count }
        return "\(name) has a seat at \(bodies). \(count) \(count == 1 ? "answer" : "answers") of the rules there "
            + "\(count == 1 ? "rests" : "rest") on facts about \(name), or \(count == 1 ? "waits" : "wait") for one. "
            + "Each is an answer about the body, and no judgement of a person."
    }
}
