import Hummingbird
import HummingbirdCore
import Markup
import Register

/// Which boards a page shows.
struct BoardsAsked {
    let view: RegisterView
    /// The body asked for; nil for all.
    let body: BodyID?
    let bodies: [BodyID]
    /// Registers with more open bodies than this ask for one body first.
    static let most = 12

    init(_ view: RegisterView, _ fields: FlatDictionary<Substring, Substring>) throws(SiteError) {
        self.view = view
        let text = fields["body"].map(String.init) ?? ""
        guard !text.isEmpty else {
            body = nil
            bodies = view.snapshot.openBodies(.possibly)
            return
        }
        guard let body = BodyID(text), view.snapshot.existence(of: body) != nil else { throw .nothingHere }
        self.body = body
        bodies = [body]
    }

    /// Whether there are few enough to show in one page.
    var isShown: Bool { bodies.count <= BoardsAsked.most }

    var kept: [(name: String, value: String)] { body.map { [("body", $0.raw)] } ?? [] }

    func address(_ route: Route) -> Address { view.asked.address(route, kept) }

    /// Links to the boards one by one.
    func choice(_ route: Route) -> Node {
        let all = view.snapshot.openBodies(.possibly).map { ($0, view.snapshot.name(of: $0)) }.sorted { $0.1 < $1.1 }
        return [
            .h2([], "Choose a body"),
            .ul(
                [.class("nhsuk-list nhsuk-list--bullet columns")],
                all.map { .a(view.asked.address(route, [("body", $0.raw)]), .text($1)) }
            ),
        ]
    }

    /// The four pages about boards, the one shown not as a link.
    func tabs(_ here: Route.BoardsView) -> Node {
        .el(
            "nav",
            [.class("board-tabs"), .aria("label", "Boards")],
            [
                .ul(
                    [.class("nhsuk-list")],
                    Route.BoardsView.allCases.map { view in
                        view == here
                            ? .span([.aria("current", "page")], .text(view.title))
                            : .a(address(.boards(view)), .text(view.title))
                    }
                )
            ]
        )
    }

    /// The frame that the four pages share.
    func page(_ here: Route.BoardsView, lead: String, _ content: [Node]) -> Node {
        let name = body.map { "\(here.title): \(view.snapshot.shortName(of: $0))" } ?? here.title
        return Layout(
            title: name,
            trail: [("Registers", Route.home.address), (view.title, view.asked.address(.national))],
            view: view,
            main: [
                .h1(.text(name)), BasisLine(view: view, route: .boards(here), kept: kept).node, tabs(here),
                .p([.class("lead")], .text(lead)),
            ] + content
        ).node
    }
}
