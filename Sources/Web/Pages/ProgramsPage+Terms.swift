import Exchange
import Markup
import Register
import Registrar

extension ProgramsPage {
    var answers: Node {
        [
            .h2([.class("nhsuk-heading-m")], "What answers say"),
            .ul(
                [.class("nhsuk-list nhsuk-list--bullet")],
                [
                    "basis: on which day, in whose knowledge, by which version of the program, and the latest checkpoint. The same basis gives the same answer, until something is erased.",
                    "facts: the facts on which the answer rests. Each has its sources at facts/ID.",
                    "certainly, possibly and confirmed are kept apart: possible counts include the certain ones; confirmed rests on evidence from the year before the day or later.",
                    "What is left out is not recorded. That is never a no.",
                ]
            ),
        ]
    }

    var problems: Node {
        [
            .el("h2", [.class("nhsuk-heading-m"), .id("problems")], ["When there is no answer"]),
            .p(
                [],
                "The answer is then of the type application/problem+json (RFC 9457): a stable code, what was found, what was expected, and a request id to tell whoever runs the site. A parameter that no address knows is refused by name, so that a misspelt filter is never passed over."
            ),
        ]
    }

    var limits: Node {
        [
            .h2([.class("nhsuk-heading-m")], "Limits"),
            .p(
                [],
                .text(
                    "A page has at most \(Parameter.mostRows) rows, an address \(Site.longestAddress) characters. 429 and 503 say after how many seconds to ask again. Ask again cheaply by sending the ETag you have as If-None-Match: 304 means that it still holds. People can be found by name; there is no list of everybody."
                )
            ),
            .p(
                [],
                "Within v1, addresses and members may be added; none changes its meaning or goes away. What has to change comes as v2, beside v1."
            ),
        ]
    }

    var terms: Node {
        [
            .h2([.class("nhsuk-heading-m")], "Terms of use"),
            .p([], .text(rights ?? "Whoever runs this site has not stated on which terms its data may be used.")),
            .p(
                [],
                "People are named as holders of public office, from published sources. Whoever copies personal data answers for the copy: take corrections and erasures over. ",
                .a(Route.privacy.address, "Privacy and corrections"),
                "."
            ),
        ]
    }

    var cite: Node {
        [
            .h2([.class("nhsuk-heading-m")], "How to cite"),
            .p(
                [],
                "Name the register, the position and a checkpoint, so that others can ask for the very same answer and see that the log was not rewritten since:"
            ),
            .el("blockquote", [.class("code")], [.text(citation)]),
            .p([], "The signed checkpoint: ", .a(Route.checkpoint.address(view.asked.mount), "download"), "."),
        ]
    }

    private var citation: String {
        let position = view.snapshot.basis.knownAt
        let sentences = [
            "\(view.title).", "Severally \(ProgramVersion.text), as known at entry \(position)\(recorded).",
            checkpoint.map { "Checkpoint \($0.origin), size \($0.size), root \($0.root)." },
            "\(base)/?known=\(position)",
        ]
        return sentences.compactMap { $0 }.joined(separator: " ")
    }

    private var recorded: String {
        guard view.head.position == view.snapshot.basis.knownAt, let recorded = view.head.recordedAt else { return "" }
        return ", recorded \(recorded.text)"
    }
}
