import Markup
import Register
import Registrar

/// What changed in some months: in the world, or in the record. The two are never mixed.
struct ChangesPage {
    let view: RegisterView
    let query: ChangesQuery
    let log: PublishedLog

    /// How many rows one page shows.
    static let most = 500

    init(_ view: RegisterView, _ query: ChangesQuery, _ log: PublishedLog) {
        self.view = view
        self.query = query
        self.log = log
    }

    var node: Node {
        Layout(
            title: title,
            trail: [("Registers", Route.home.address), (view.title, view.asked.address(.national))],
            view: view,
            main: [
                .h1(.text(title)),
                BasisLine(view: view, route: .changes, kept: query.fields()).node,
                questions,
            ] + answer + [form, about]
        ).node
    }

    private var answer: [Node] {
        switch query.show {
        case .world: WorldPart(page: self).nodes
        case .recorded: RecordedPart(page: self).nodes
        }
    }

    private var title: String {
        if let body = query.body { return "What changed: \(view.snapshot.name(of: body))" }
        if let group = query.group { return "What changed: \(view.snapshot.group(group)?.payload.name ?? group.raw)" }
        return "What changed"
    }

    /// The two questions, of which one is answered here.
    private var questions: Node {
        .el(
            "nav",
            [.class("two-questions"), .aria("label", "Two questions")],
            [
                .ul(
                    [.class("nhsuk-list")],
                    [
                        question(.world, "What changed in the world", "when it was true"),
                        question(.recorded, "What was recorded", "when it was entered here"),
                    ]
                )
            ]
        )
    }

    private func question(_ show: ChangesQuery.Show, _ words: String, _ by: String) -> Node {
        if show == query.show {
            return [.el("span", [.aria("current", "page")], [.strong(.text(words))]), .text(" (by \(by))")]
        }
        return [.a(view.asked.address(.changes, query.fields(show: show)), .text(words)), .text(" (by \(by))")]
    }

    private var form: Node {
        .details(
            "Choose other days",
            [
                .el(
                    "form",
                    [.of("method", "get"), .action(Address(here: Route.changes.path(view.asked.mount)))],
                    [
                        .list(view.asked.fields.map { Form.hidden($0.name, $0.value) }),
                        .list(
                            query.fields().filter { !["from", "until"].contains($0.name) }
                                .map { Form.hidden($0.name, $0.value) }
                        ),
                        field("from", "From (year-month-day)", query.isFromChosen ? query.days.first.iso : ""),
                        field("until", "To (year-month-day)", query.isUntilChosen ? query.days.last.iso : ""),
                        Form.button("Show"),
                    ]
                )
            ]
        )
    }

    private func field(_ name: String, _ label: String, _ value: String) -> Node {
        .div(
            [.class("nhsuk-form-group")],
            [
                .el("label", [.class("nhsuk-label"), .of("for", "changes-\(name)")], [.text(label)]),
                .el(
                    "input",
                    [
                        .class("nhsuk-input nhsuk-input--width-10"), .id("changes-\(name)"), .of("name", name),
                        .of("type", "date"), .of("value", value),
                    ]
                ),
            ]
        )
    }

    private var about: Node {
        var links: [Node] = []
        if let body = query.body { links.append(["The page of the body: ", view.link(body)]) }
        if let group = query.group { links.append(["The page of the group: ", view.link(group)]) }
        if query.body != nil || query.group != nil {
            links.append(.a(view.asked.address(.changes, query.fields(all: true)), "All changes of this register"))
        }
        links.append(
            [.a(view.asked.address(.feed), "What was recorded, as an Atom feed"), " for programs that read news"]
        )
        links.append(.a(view.asked.address(.log), "The whole log, and how to verify it"))
        return [.h2([], "More"), .ul([.class("nhsuk-list nhsuk-list--bullet")], links)]
    }
}
