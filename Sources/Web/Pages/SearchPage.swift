import Markup
import Register

/// Bodies and groups whose name or code holds the words.
struct SearchPage {
    let view: RegisterView
    let text: String

    init(_ view: RegisterView, text: String) {
        self.view = view
        self.text = text
    }

    var node: Node {
        Layout(
            title: text.isEmpty ? "Search" : "Search: \(text)",
            trail: [("Registers", Route.home.address), (view.title, view.asked.address(.national))],
            view: view,
            main: [
                .h1("Search"),
                BasisLine(view: view, route: .search, kept: [("q", text)]).node,
                SearchForm(view: view, text: text).node,
            ] + results
        ).node
    }

    private var results: [Node] {
        guard !words.isEmpty else {
            let code = view.snapshot.bodies.first.map { " such as \($0)" } ?? ""
            return [.p([], .text("Type a part of a name, of now or of the past, or a code\(code)."))]
        }
        let (bodies, groups) = (bodies, groups)
        guard !bodies.isEmpty || !groups.isEmpty else {
            return [
                .p(
                    [],
                    .text(
                        "Nothing recorded here has “\(text)” in its name or code. Try fewer letters, or an earlier name."
                    )
                )
            ]
        }
        return [
            .p(
                [.class("lead")],
                .text(
                    "\(Say.bodies(bodies.count)) and \(groups.count) \(groups.count == 1 ? "group" : "groups") found."
                )
            ),
            .h2([], "Bodies"), .ul([.class("nhsuk-list nhsuk-list--bullet")], bodies),
            .h2([], "Groups"), .ul([.class("nhsuk-list nhsuk-list--bullet")], groups),
        ]
    }

    private var words: [String] { text.lowercased().split(separator: " ").map(String.init) }

    private func matches(_ names: [String]) -> Bool {
        names.contains { name in
            let name = name.lowercased()
            return words.allSatisfy { name.contains($0) }
        }
    }

    private var bodies: [Node] {
        view.snapshot.bodies.compactMap { body in
            let names = view.snapshot.names(of: body).map(\.payload.name)
            guard matches(names + [body.raw]) else { return nil }
            let others = names.filter { $0 != view.snapshot.name(of: body) }
            let past = others.isEmpty ? "" : "; also named \(others.joined(separator: "; "))"
            let closed = view.snapshot.isOpen(body) == .not ? "; not open on this day" : ""
            return [view.link(body), .text(" (\(body.raw))\(past)\(closed)")]
        }
    }

    private var groups: [Node] {
        view.snapshot.groups.compactMap { group in
            let names = view.snapshot.index.groups.filter { $0.payload.group == group }.map(\.payload.name)
            return matches(names + [group.raw]) ? view.link(group) : nil
        }
    }
}

struct SearchForm {
    let view: RegisterView
    var text = ""

    var node: Node {
        .el(
            "form",
            [.of("method", "get"), .of("role", "search"), .action(Address(here: Route.search.path(view.asked.mount)))],
            [
                .list(view.asked.fields.map { Form.hidden($0.name, $0.value) }),
                .div(
                    [.class("nhsuk-form-group")],
                    [
                        .el("label", [.class("nhsuk-label"), .of("for", "q")], ["Find a body or a group"]),
                        .el(
                            "input",
                            [
                                .class("nhsuk-input nhsuk-input--width-20"), .id("q"), .of("name", "q"),
                                .of("type", "search"), .of("maxlength", "100"), .of("value", text),
                            ]
                        ),
                    ]
                ),
                Form.button("Search"),
            ]
        )
    }
}
