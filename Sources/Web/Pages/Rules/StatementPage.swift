import Documents
import Markup
import Register
import Rules

/// What a body says of each provision of the Code for a year.
struct StatementPage {
    let rules: RulesView
    let document: StatementDocument

    init(_ rules: RulesView, _ body: BodyID, _ year: ReportYear) {
        self.rules = rules
        let snapshot = rules.view.snapshot
        document = StatementDocument(
            ComplyOrExplain(Evaluator(rules.rulebook, snapshot), body, year),
            rules.rulebook,
            snapshot
        )
    }

    private var view: RegisterView { rules.view }
    private var body: BodyID { document.statement.body }
    private var year: ReportYear { document.statement.year }

    var node: Node {
        Layout(
            title: document.title,
            trail: [
                ("Registers", Route.home.address), (view.title, view.asked.address(.national)),
                (view.snapshot.shortName(of: body), view.asked.address(.body(body))),
                ("Rules", view.asked.address(.bodyRules(body))),
            ],
            view: view,
            main: [
                .h1(.text(document.title)),
                BasisLine(view: view, route: .statement(body, year)).node,
                .p([.class("lead")], .text(document.counts)),
                .p([], .text(document.basis)),
                onward,
                .list(document.lists(link: rules.link)),
                DataTable(
                    caption: "Every provision",
                    head: StatementDocument.head.map { .text($0) },
                    rows: document.cells(link: rules.link)
                ).node,
                document.openSheet,
                FindingParts.reply,
            ]
        ).node
    }

    private var onward: Node {
        let others = [ReportYear(start: year.start - 1), ReportYear(start: year.start + 1)].compactMap(\.self)
        return .p(
            [.class("screen-only")],
            .a(view.asked.address(.statementFile(body, year)), "The same as a file of comma-separated values"),
            .list(
                others.map { other in
                    [" · ", .a(view.asked.address(.statement(body, other)), .text("The year \(other.text)"))]
                }
            )
        )
    }
}
