import Markup
import Register
import Registrar

/// One entry of the log, and what proves that it is there.
struct LogEntryPage {
    let view: RegisterView
    let line: PublishedLog.Line
    /// In base64.
    let leafHash: String

    private var words: LineWords { LineWords(view: view, line: line) }

    var node: Node {
        Layout(
            title: "Entry \(line.position) of the log",
            trail: [
                ("Registers", Route.home.address), (view.title, view.asked.address(.national)),
                ("The log", view.asked.address(.log, [("before", String(line.position + 1))])),
            ],
            view: view,
            main: [
                .h1(.text("Entry \(line.position) of the log")),
                BasisLine(view: view, route: .logEntry(line.position)).node,
                .p([.class("lead")], .text(lead)), summary, .h2([.id("prove")], "Prove this entry"),
            ] + proof
        ).node
    }

    private var lead: String {
        let moment = line.recordedAt.inWords
        switch line.content {
        case .shown: return "\(words.verb) on \(moment)\(words.title.map { ": \($0)" } ?? "")."
        case .erased(let by): return "Recorded on \(moment). What it said was erased by entry \(by)."
        case .aboutErased: return "Recorded on \(moment), about a fact that was erased. What it says is not shown."
        case .privateToBody: return "Recorded on \(moment). It is private to a body, and nothing more is shown."
        }
    }

    private var summary: Node {
        var rows: [(String, Node)] = [
            ("Entry", .text(String(line.position))), ("Recorded", .text(line.recordedAt.inWords)),
        ]
        if case .shown = line.content {
            rows += [
                ("By", .orNotShown(words.author)), ("What was done", .text(words.verb)),
                ("What it is about", words.about),
            ]
            if let kind = words.kind { rows.append(("Kind", .text(kind))) }
            if !words.details.isEmpty {
                rows.append(("What it changed", .list(words.details.map { .p([.class("detail")], .text($0)) })))
            }
        }
        rows.append(("Hash of the entry (base64)", .el("code", [.class("hash")], [.text(leafHash)])))
        return SummaryList(rows: rows).node
    }

    private var proof: [Node] {
        let proof = Node.a(place(.proof(line.position)), "The proof that it is in the log")
        let about: Node = [
            proof,
            .text(
                ", a text in the form c2sp.org/tlog-proof: the hashes on the way to the root, and the signed checkpoint."
            ),
        ]
        var links = [about]
        if line.fact != nil {
            links.append([
                .a(place(.opening(line.position)), "The bytes of this entry"),
                .text(
                    ": the leaf that is hashed, and the payload with its salt, whose hash ends the leaf. The payload is what the page of the fact shows."
                ),
            ])
        }
        return [
            .ul([.class("nhsuk-list nhsuk-list--bullet")], links),
            line.fact == nil
                ? .p([], "Its bytes are not given, and its hash is: so the log can be verified whole without them.")
                : .nothing,
            .p([], .a(view.asked.address(.log, fragment: "verify"), "How to verify it, and with whose tool")),
        ]
    }

    private func place(_ route: Route) -> Address { Address(here: route.path(view.asked.mount)) }
}
