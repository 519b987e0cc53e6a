import Markup
import Register
import Registrar

/// What stands for the whole log, and the checkpoint that signs it.
struct LogRootPart {
    let page: LogPage

    private var view: RegisterView { page.view }

    var nodes: [Node] {
        [
            .h2([.id("checkpoint")], "The log in one number"),
            .p(
                [],
                "The root hash depends on every entry and on their order: change one bit of one entry, and it is another. A checkpoint is the number of entries and the root hash, signed by whoever runs the register."
            ),
            summary,
        ] + checkpoint
    }

    private var summary: Node {
        let rows: [(String, Node)] = [
            ("Entries, \(view.knownInWords)", .text(String(page.root.size))),
            ("Root hash (hexadecimal)", .el("code", [.class("hash")], [.text(page.root.hex)])),
            ("Root hash (base64, as in checkpoints)", .el("code", [.class("hash")], [.text(page.root.base64)])),
            (
                "Verifier key",
                page.verifierKey.map { .el("code", [.class("hash")], [.text($0)]) }
                    ?? .span([.class("not-recorded")], "not stated here: ask whoever runs this site")
            ),
        ]
        return SummaryList(rows: rows).node
    }

    private var checkpoint: [Node] {
        guard let text = page.checkpoint else {
            return [.p([], "No checkpoint has been signed yet: one is made with the first entry.")]
        }
        return [
            .h3([], "The latest checkpoint"),
            .el(
                "pre",
                [.class("hash"), .of("tabindex", "0"), .of("role", "region"), .aria("label", "The latest checkpoint")],
                [.text(text)]
            ),
            .p(
                [],
                .a(Address(here: Route.checkpoint.path(view.asked.mount)), "Download the latest checkpoint"),
                ". It proves something only if you keep it where nobody else can change it."
            ),
        ]
    }
}

/// Names and values, one below the other.
struct SummaryList {
    let rows: [(String, Node)]

    var node: Node {
        .el(
            "dl",
            [.class("nhsuk-summary-list")],
            rows.map { name, value in
                .div(
                    [.class("nhsuk-summary-list__row")],
                    [
                        .el("dt", [.class("nhsuk-summary-list__key")], [.text(name)]),
                        .el("dd", [.class("nhsuk-summary-list__value")], [value]),
                    ]
                )
            }
        )
    }
}
