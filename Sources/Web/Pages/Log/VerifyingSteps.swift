import Markup
import Register

/// How an outsider verifies the log, in steps, and with whose tool.
struct VerifyingSteps {
    let view: RegisterView

    var node: Node {
        [
            .h2([.id("verify")], "How to verify it yourself"),
            .p(
                [],
                "You need nothing but this site, and no tool of ours. The log uses public forms: the hashes of RFC 6962, and the signed notes and checkpoints of the C2SP. The packages ",
                code("golang.org/x/mod/sumdb/note"),
                " and ",
                code("golang.org/x/mod/sumdb/tlog"),
                " of the Go project check both; Debian has them as ",
                code("golang-golang-x-mod-dev"),
                ". The document ",
                code("docs/verifying.md"),
                " of Severally gives each step as a command that was tried, and a short program that calls those packages."
            ),
            .ol([.class("nhsuk-list nhsuk-list--number")], steps),
            .p(
                [],
                "This shows that nothing recorded before a checkpoint of yours was changed, added or taken out since. It does not show that what was recorded is true, nor that two people are shown the same log: for that, compare checkpoints with somebody else who keeps them."
            ),
        ]
    }

    private var steps: [Node] {
        [
            [
                .strong("Keep a checkpoint and the key. "), "Download ", place(.checkpoint),
                " and copy the verifier key above, best from a place other than this site. Keep both yourself.",
            ],
            [
                .strong("Check the signature. "), code("note.Open"),
                " accepts the checkpoint with the verifier key, or it is not ours.",
            ],
            [
                .strong("Compute the root. "), place(.leaves),
                " gives the hash of each entry, one a line. ", code("tlog.TreeHash"),
                " over them has to give the root hash that the checkpoint signs. Erased and private entries have their hash there like all others.",
            ],
            [
                .strong("Come back later. "), "Get the checkpoint of that day and ",
                place(.consistency, "?old=…&new=…"),
                " with the two numbers of entries. ", code("tlog.CheckTree"),
                " shows that the later log continues the one you kept.",
            ],
            [
                .strong("Check one fact. "), "The page of an entry leads to its bytes and to its proof. ",
                code("tlog.CheckRecord"), " shows that it is in the log of the signed checkpoint.",
            ],
        ]
    }

    private func code(_ text: String) -> Node { .el("code", [], [.text(text)]) }

    private func place(_ route: Route, _ rest: String = "") -> Node {
        let path = route.path(view.asked.mount)
        return rest.isEmpty ? .a(Address(here: path), code(path)) : code(path + rest)
    }
}
