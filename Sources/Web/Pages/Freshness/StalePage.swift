import Markup
import Register

/// Facts that rest on old evidence, by body, and what was announced for a day that has passed.
struct StalePage {
    let view: RegisterView
    let query: StaleQuery
    let all: Freshness

    init(_ view: RegisterView, _ query: StaleQuery) {
        self.view = view
        self.query = query
        all = Freshness(view.snapshot, months: query.months)
    }

    var shown: Freshness { query.body.map { all.of($0) } ?? all }

    var node: Node {
        Layout(
            title: title,
            trail: [("Registers", Route.home.address), (view.title, view.asked.address(.national))],
            view: view,
            main: [
                .h1(.text(title)),
                BasisLine(view: view, route: .stale, kept: query.fields).node,
                .p([.class("lead")], .text(shown.sentences.joined(separator: " "))),
                .p(
                    [],
                    "The date of a fact's evidence is when it was last seen, or else its newest dated source. Old evidence does not say that anything is wrong: somebody could confirm it."
                ),
                StaleForm(view: view, query: query).node,
            ] + content
        ).node
    }

    private var title: String {
        query.body.map { "What has to be confirmed: \(view.snapshot.shortName(of: $0))" } ?? "What has to be confirmed"
    }

    private var content: [Node] {
        if let body = query.body {
            return [
                .h2([], "Old evidence"), StaleTables(view: view).stale(shown.stale, about: body),
                .h2([], "Stated in advance"), StaleTables(view: view).announced(shown.announced),
                .p([], .a(view.asked.address(.stale, [("months", String(query.months))]), "All bodies")),
                .p([], "The page of the body: ", view.link(body)),
            ]
        }
        let loose = all.stale.filter(\.bodies.isEmpty)
        return [
            .h2([], "By body"), byBody,
            loose.isEmpty ? .nothing : .h2([], "About no body whose members are recorded on this day"),
            loose.isEmpty ? .nothing : StaleTables(view: view).stale(loose, about: nil),
            .h2([], "Stated in advance"),
            StaleTables(view: view).announced(all.announced),
        ]
    }

    private var byBody: Node {
        let bodies = all.bodies.filter { view.snapshot.isOpen($0) != .not }
            .sorted { (view.snapshot.name(of: $0), $0) < (view.snapshot.name(of: $1), $1) }
        guard !bodies.isEmpty else { return .p([], "No fact about an open body rests on evidence so old.") }
        return DataTable(
            caption: "Old evidence by body on \(view.day.inWords)",
            head: ["Body", "Old", "Possibly old", "Oldest dated evidence", "Stated in advance"],
            rows: bodies.map(row),
            numberColumns: [1, 2, 4]
        ).node
    }

    private func row(_ body: BodyID) -> [Node] {
        let part = all.of(body)
        let old = part.stale.filter { $0.isOld == .certainly }.count
        let address = view.asked.address(.stale, [("months", String(query.months)), ("body", body.raw)])
        return [
            .a(address, .text(view.snapshot.name(of: body))),
            .text(String(old)),
            .text(String(part.stale.count - old)),
            .text(part.stale.compactMap(\.evidence).first?.inWords ?? "not dated"),
            .text(String(part.announced.count)),
        ]
    }
}
