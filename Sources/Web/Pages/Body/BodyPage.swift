import Markup
import Register

/// One body on one day: who leads it, and what else each of them leads.
struct BodyPage {
    let view: RegisterView
    let body: BodyID
    let shared: SharedOffices

    init(_ view: RegisterView, _ body: BodyID) {
        self.view = view
        self.body = body
        shared = SharedOffices(view.snapshot)
    }

    var snapshot: Snapshot { view.snapshot }

    var node: Node {
        Layout(
            title: snapshot.name(of: body),
            trail: [("Registers", Address(here: "/")), (view.title, view.asked.address(.national))],
            view: view,
            main: [
                .h1(.text(snapshot.name(of: body))),
                BasisLine(view: view, route: .body(body)).node,
                .list(sentences.map { .p([.class("lead")], .text($0)) }),
                questions, leaders, strip, arrangements, board, forums, standing, names, relatives,
            ]
        ).node
    }

    /// The answer in words, chair first.
    private var sentences: [String] {
        switch snapshot.isOpen(body) {
        case .not: ["It is not open on \(view.day.inWords): \(existence)."]
        case .possibly, .certainly:
            [Office.chair, .chiefExecutive].map { LeaderWords(page: self, office: $0).sentence }
        }
    }

    private var existence: String {
        snapshot.existence(of: body).map { Say.period($0.payload.dated) } ?? "nothing is recorded of its dates"
    }

    private var questions: Node {
        let questions = snapshot.openQuestions.filter { $0.body == body }
        guard !questions.isEmpty else { return .nothing }
        return .div(
            [.class("callout"), .of("role", "note"), .aria("label", "Open questions")],
            [
                .h2([.class("nhsuk-heading-s")], "Open questions"),
                .ul([.class("nhsuk-list nhsuk-list--bullet")], questions.map { .text(snapshot.inWords($0)) }),
            ]
        )
    }

    private var leaders: Node {
        let rows = [Office.chair, .chiefExecutive].flatMap { LeaderWords(page: self, office: $0).rows }
        return [
            .h2([], "Who leads it"),
            DataTable(
                caption: "Chair and chief executive on \(view.day.inWords)",
                head: ["Office", "Holder", "Capacity", "When", "Also leads", "Source"],
                rows: rows
            ).node,
        ]
    }
}
