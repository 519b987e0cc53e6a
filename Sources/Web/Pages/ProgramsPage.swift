import Markup
import Register
import Registrar

/// How a program asks this register, in one screen.
struct ProgramsPage {
    let view: RegisterView
    let rights: String?
    let checkpoint: CheckpointHead?
    let site: String

    /// - Parameter site: Where the site is found from outside; nil where that is not known.
    init(view: RegisterView, rights: String?, checkpoint: CheckpointHead?, site: String?) {
        self.view = view
        self.checkpoint = checkpoint
        self.rights = rights
        self.site = site ?? "https://ADDRESS-OF-THIS-SITE"
    }

    var base: String { site + APIPaths.base(view.asked.mount) }

    var node: Node {
        Layout(
            title: "Data for programs",
            trail: [("Registers", Route.home.address), (view.title, view.asked.address(.national))],
            view: view,
            main: [
                .h1("Data for programs"),
                .p(
                    [.class("lead")],
                    "Everything public in this register can be read as JSON, on any day and as known on any day, without a key."
                ),
                ask, answers, problems, limits, terms, cite,
            ]
        ).node
    }

    private func code(_ text: String) -> Node { .el("pre", [.class("code")], [.el("code", [], [.text(text)])]) }

    private var ask: Node {
        let body = view.snapshot.openBodies(.certainly).first?.raw ?? "CODE"
        return [
            .h2([.class("nhsuk-heading-m")], "Ask"),
            .p([], "How many bodies share a chair or chief executive on a day:"),
            code("curl '\(base)/sharing?on=2024-11-06'"),
            .p([], "Who leads one body, and what else they lead:"),
            code("curl '\(base)/bodies/\(body)?on=2024-11-06'"),
            .p([], "What is new in the log since you looked, here after entry 100:"),
            code("curl '\(base)/entries?offset=100'"),
            .p([], "All bodies in Python, page by page:"),
            code(python),
            .p(
                [],
                "All addresses, parameters and answers are described in ",
                .a(Route.apiDocument.address(view.asked.mount), "OpenAPI 3.1"),
                ", from which most languages can make a client."
            ),
        ]
    }

    private var python: String {
        """
        import json, urllib.request
        site, address = "\(site)", "\(APIPaths.base(view.asked.mount))/bodies?open=certainly"
        while address:
            answer = json.load(urllib.request.urlopen(site + address))
            for body in answer["bodies"]:
                print(body["id"], body["name"], body["sharesChair"])
            address = answer["page"].get("next")
        """
    }
}

extension Route {
    /// The address of a place in a register, whatever the basis.
    func address(_ mount: String) -> Address { Address(here: path(mount)) }
}
