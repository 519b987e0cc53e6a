import Markup
import Register

/// One body on one day: who leads it, and what else each of them leads.
struct BodyPage {
    let view: RegisterView
    let body: BodyID
    private let leaders: [Leader]
    private let openQuestions: [OpenQuestion]

    init(_ view: RegisterView, _ body: BodyID, _ answers: DayAnswers) {
        self.view = view
        self.body = body
        leaders = view.snapshot.leaders(of: body)
        openQuestions = answers.questions.filter { $0.body == body }
    }

    var snapshot: Snapshot { view.snapshot }

    var node: Node {
        Layout(
            title: snapshot.name(of: body),
            trail: [("Registers", Route.home.address), (view.title, view.asked.address(.national))],
            view: view,
            main: [
                .h1(.text(snapshot.name(of: body))),
                BasisLine(view: view, route: .body(body)).node,
                .list(sentences.map { .p([.class("lead")], .text($0)) }),
                questions, leadership, strip, arrangements, board, forums, rules, measures, standing, names, relatives,
                changes,
            ]
        ).node
    }

    private var changes: Node {
        .p([], .a(view.asked.address(.changes, [("body", body.raw)]), "What changed here in twelve months"))
    }

    private var rules: Node {
        [
            .h2([], "Rules"),
            .p([], .a(view.asked.address(.bodyRules(body)), "What the rules of statute, Code and practice give here")),
        ]
    }

    private var measures: Node {
        guard view.desk.measures != nil else { return .nothing }
        return [
            .h2([], "Measures"),
            .p([], .a(view.asked.address(.bodyMeasures(body)), "Published measures of it, as control charts")),
        ]
    }

    /// The answer in words, chair first.
    private var sentences: [String] {
        switch snapshot.isOpen(body) {
        case .not: ["It is not recorded as open on \(view.day.inWords): \(existence)."]
        case .possibly, .certainly:
            offices.map(\.sentence)
        }
    }

    private var existence: String {
        snapshot.existence(of: body).map { Say.period($0.payload.dated) } ?? "nothing is recorded of its dates"
    }

    private var questions: Node {
        guard !openQuestions.isEmpty else { return .nothing }
        return .div(
            [.class("callout"), .of("role", "note"), .aria("label", "Open questions")],
            [
                .h2([.class("nhsuk-heading-s")], "Open questions"),
                .ul([.class("nhsuk-list nhsuk-list--bullet")], openQuestions.map { .text(snapshot.inWords($0)) }),
            ]
        )
    }

    private var offices: [LeaderWords] {
        [Office.chair, .chiefExecutive].map { office in
            LeaderWords(view: view, office: office, leaders: leaders.filter { $0.office == office })
        }
    }

    private var leadership: Node {
        [
            .h2([], "Who leads it"),
            DataTable(
                caption: "Chair and chief executive on \(view.day.inWords)",
                head: ["Office", "Holder", "Capacity", "When", "Also leads", "Source"],
                rows: offices.flatMap(\.rows)
            ).node,
        ]
    }
}
