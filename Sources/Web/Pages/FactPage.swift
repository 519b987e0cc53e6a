import Markup
import Register
import Registrar

/// One fact: what it says, who says so, and all that was ever done to it.
struct FactPage {
    let view: RegisterView
    let fact: FactID
    let entries: [Entry]

    init(_ view: RegisterView, _ fact: FactID, _ entries: [Entry]) {
        self.view = view
        self.fact = fact
        self.entries = entries
    }

    var node: Node {
        Layout(
            title: title,
            trail: [("Registers", Route.home.address), (view.title, view.asked.address(.national))],
            view: view,
            main: [
                .h1(.text(title)),
                .p([], .text("Fact \(fact.raw)")),
                BasisLine(view: view, route: .fact(fact)).node,
                standing,
                .h2([], "Versions"),
                .p([], "Nothing is overwritten: each version can be asked for by the number of its entry."),
                .ol([.class("nhsuk-list nhsuk-list--number")], entries.map(version)),
                .p(
                    [],
                    "Is something wrong? ",
                    .a(Address(here: "/privacy#corrections"), "How to have it corrected"),
                    "."
                ),
            ]
        ).node
    }

    private var title: String {
        view.snapshot.facts[fact].map { FactWords(snapshot: view.snapshot).title($0.statement) } ?? "Fact \(fact.raw)"
    }

    private var standing: Node {
        if let stands = view.snapshot.facts[fact] {
            return [
                .p([.class("lead")], .text("This fact stands, \(view.knownInWords).")),
                people(stands.statement),
                FactPage.claim(stands.claim),
            ]
        }
        if let by = view.snapshot.facts.erasure(of: fact) {
            return .p([.class("lead")], .text("Erased by entry \(by)."))
        }
        return .p([.class("lead")], .text("This fact does not stand, \(view.knownInWords): it was retracted."))
    }

    /// Whom it is about, where more is recorded of them than this.
    private func people(_ statement: Statement) -> Node {
        let snapshot = view.snapshot
        var people: [PersonID] = []
        for person in statement.people.map(snapshot.person) where !people.contains(person) { people.append(person) }
        let known = people.filter(snapshot.isRecorded)
        guard !known.isEmpty else { return .nothing }
        return .p([], "All that is recorded of ", .joined(known.map { view.link($0) }, by: " and of "))
    }

    private func version(_ entry: Entry) -> Node {
        let earlier = view.asked.known(.position(entry.position))
        return [
            .p(
                [],
                .strong(.text("\(FactPage.verb(entry)), entry \(entry.position)")),
                .text(", recorded \(entry.recordedAt.text) by \(entry.author). "),
                .a(
                    earlier.address(.fact(fact)),
                    "The register as known then",
                    .span([.class("nhsuk-u-visually-hidden")], " (entry \(entry.position))")
                ),
                ". ",
                .a(
                    view.asked.address(.logEntry(entry.position), fragment: "prove"),
                    "Prove this entry",
                    .span([.class("nhsuk-u-visually-hidden")], " (entry \(entry.position))")
                )
            ),
            FactPage.what(entry),
        ]
    }

    private static func verb(_ entry: Entry) -> String {
        switch entry.content {
        case .change(.assert): "Asserted"
        case .change(.correct): "Corrected"
        case .change(.end): "Ended"
        case .change(.retract): "Retracted"
        case .change(.erase): "Erasure"
        case .erased(_, let verb, _): "Erased (\(verb))"
        }
    }

    private static func what(_ entry: Entry) -> Node {
        switch entry.content {
        case .change(.assert(_, let claim)): FactPage.claim(claim)
        case .change(.correct(_, let claim, let reason)): [.p([], .text("Why: \(reason)")), FactPage.claim(claim)]
        case .change(.end(_, let ending, let sources)):
            [
                .p([], .text("It \(ending.manner == .merged ? "was merged" : "ended"): until \(ending.until.text).")),
                .ul([.class("nhsuk-list nhsuk-list--bullet")], sources.map { SourceMark.node($0) }),
            ]
        case .change(.retract(_, let reason)): .p([], .text("It was never true: \(reason)"))
        case .change(.erase(let erasure)): .p([], .text("\(erasure.positions.count) entries, under \(erasure.power)"))
        case .erased(_, _, let by): .p([], .text("What it said was erased by entry \(by)."))
        }
    }

    private static func claim(_ claim: Claim) -> Node {
        let record = claim.statement.record
        let rows = record.fields.map { field -> (String, String) in
            switch field.value {
            case .text(let text): (field.name, text)
            case .list(let list): (field.name, list.joined(separator: ", "))
            }
        }
        let all = [("kind", record.tag)] + rows + [("confidence", claim.confidence.rawValue)]
        return [
            .el(
                "dl",
                [.class("nhsuk-summary-list")],
                all.map { name, value in
                    .div(
                        [.class("nhsuk-summary-list__row")],
                        [
                            .el("dt", [.class("nhsuk-summary-list__key")], [.text(name)]),
                            .el("dd", [.class("nhsuk-summary-list__value")], [.text(value)]),
                        ]
                    )
                }
            ),
            .p([], "Who says so:"),
            .ul([.class("nhsuk-list nhsuk-list--bullet")], claim.sources.map { SourceMark.node($0) }),
        ]
    }
}
