import Markup

/// The frame of every page.
struct Layout {
    let title: String
    var trail: [(String, Address)] = []
    var view: RegisterView?
    let main: [Node]

    var node: Node {
        .el(
            "html",
            [.of("lang", "en-GB")],
            [
                .el("head", [], head),
                .el(
                    "body",
                    [],
                    [
                        .el("a", [.class("skip-link"), .href(Address(here: "#main"))], ["Skip to the content"]),
                        header,
                        .div(
                            [.class("nhsuk-width-container")],
                            [
                                breadcrumb,
                                .el(
                                    "main",
                                    [.class("nhsuk-main-wrapper"), .id("main"), .of("tabindex", "-1")],
                                    [inventedMark] + main
                                ),
                            ]
                        ),
                        footer,
                    ]
                ),
            ]
        )
    }

    private var head: [Node] {
        [
            .el("meta", [.of("charset", "utf-8")]),
            .el("meta", [.of("name", "viewport"), .of("content", "width=device-width, initial-scale=1")]),
            .el("title", [], [.text(title == "Severally" ? title : "\(title) – Severally")]),
            sheet("nhsuk.css"), sheet("severally.css"),
            .el(
                "link",
                [.of("rel", "icon"), .of("type", "image/svg+xml"), .href(Route.asset("favicon.svg").address)]
            ),
            feed,
        ]
    }

    /// The feed of the register, for programs that read news.
    private var feed: Node {
        guard let view else { return .nothing }
        return .el(
            "link",
            [
                .of("rel", "alternate"), .of("type", "application/atom+xml"), .of("title", "What was recorded"),
                .href(Address(here: Route.feed.path(view.asked.mount))),
            ]
        )
    }

    private func sheet(_ name: String) -> Node {
        .el("link", [.of("rel", "stylesheet"), .href(Route.asset(name).address)])
    }

    private var header: Node {
        .el(
            "header",
            [.class("nhsuk-header")],
            [
                .div(
                    [.class("nhsuk-header__container nhsuk-width-container")],
                    [
                        .div(
                            [.class("nhsuk-header__service")],
                            [
                                .el(
                                    "a",
                                    [.class("nhsuk-header__service-name"), .href(Route.home.address)],
                                    ["Severally"]
                                )
                            ]
                        )
                    ]
                )
            ]
        )
    }

    private var breadcrumb: Node {
        guard !trail.isEmpty else { return .nothing }
        let items = trail.map { name, address in
            Node.el(
                "li",
                [.class("nhsuk-breadcrumb__list-item")],
                [.el("a", [.class("nhsuk-breadcrumb__link"), .href(address)], [.text(name)])]
            )
        }
        return .el(
            "nav",
            [.class("nhsuk-breadcrumb"), .aria("label", "Breadcrumb")],
            [.el("ol", [.class("nhsuk-breadcrumb__list")], items)]
        )
    }

    private var inventedMark: Node {
        guard let view, view.isInvented else { return .nothing }
        return .p(
            [.class("invented")],
            "Invented: every body, person and document in this register is made up, to show how Severally works."
        )
    }

    private var footer: Node {
        .el(
            "footer",
            [.class("nhsuk-footer")],
            [
                .div(
                    [.class("nhsuk-width-container")],
                    [
                        view.map { RegisterLinks(asked: $0.asked).node } ?? .nothing,
                        .ul(
                            [.class("site-links nhsuk-list")],
                            [
                                .a(Route.home.address, "Registers"),
                                .a(Route.privacy.address, "Privacy and corrections"),
                            ]
                        ),
                        .p(
                            [.class("nhsuk-body")],
                            "Severally is independent: it is not a site of the NHS. It records who says what, and gives no legal advice."
                        ),
                    ]
                )
            ]
        )
    }
}
