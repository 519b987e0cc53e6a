import Markup
import Register

/// What is not recorded of each board.
struct BoardMissingPage {
    let asked: BoardsAsked

    private var snapshot: Snapshot { asked.view.snapshot }

    var node: Node {
        guard asked.isShown else {
            let lead = "\(asked.bodies.count) bodies may be open on \(asked.view.day.inWords): choose one."
            return asked.page(.missing, lead: lead, [asked.choice(.boards(.missing))])
        }
        let missing = asked.bodies.map { snapshot.missing(in: $0) }
        return asked.page(
            .missing,
            lead: snapshot.missingInWords(missing),
            [summary(missing.flatMap { $0 })] + zip(asked.bodies, missing).map(section)
        )
    }

    private func summary(_ missing: [MissingFact]) -> Node {
        let counted = MissingFact.What.allCases.map { what in (what, missing.filter { $0.what == what }.count) }
            .filter { $0.1 > 0 }
        guard !counted.isEmpty else { return .nothing }
        return DataTable(
            caption: "How often each is not recorded",
            head: ["What", "Times"],
            rows: counted.map { [.text($0.inWords), .text(String($1))] },
            numberColumns: [1]
        ).node
    }

    private func section(_ body: BodyID, _ missing: [MissingFact]) -> Node {
        .el(
            "section",
            [.class("body-section")],
            [
                .h2([], asked.view.link(body)),
                missing.isEmpty
                    ? .p([], "Nothing that a board list holds is missing.")
                    : DataTable(
                        caption: "Not recorded of \(snapshot.name(of: body)) (\(body))",
                        head: ["Seat", "Holder", "Not recorded", "Fact"],
                        rows: missing.map(row)
                    ).node,
            ]
        )
    }

    private func row(_ missing: MissingFact) -> [Node] {
        [
            .text(missing.seat.map { $0.payload.title ?? $0.payload.inWords } ?? "the board as a whole"),
            .text(missing.person.map(snapshot.name(of:)) ?? "–"), .text(missing.what.inWords),
            missing.fact.map { .a(asked.view.asked.address(.fact($0)), .text($0.raw)) } ?? "none yet",
        ]
    }
}
