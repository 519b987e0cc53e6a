import Markup
import Register

/// Arrangement rows in the order in which they begin, the ones that hold on the day marked in words.
struct ArrangementTable {
    let view: RegisterView
    let rows: [Stated<Arrangement>]
    let caption: String

    var node: Node {
        DataTable(
            caption: caption,
            head: ["Model", "Bodies", "Group", "When", "On \(view.day.inWords)", "Status recorded", "Source"],
            rows: rows.map(row)
        ).node
    }

    private func row(_ row: Stated<Arrangement>) -> [Node] {
        let payload = row.payload
        return [
            .text(payload.model.inWords),
            .joined(
                payload.bodies.map { .a(view.asked.address(.body($0)), .text(view.snapshot.shortName(of: $0))) },
                by: ", "
            ),
            payload.group.map(view.link) ?? "none",
            .text(Say.period(payload.dated)),
            .text(payload.status == .announced ? "announced, not counted" : Say.holds(payload.holds(on: view.day))),
            .text(payload.status.rawValue),
            SourceMark(view, row.fact, about: "\(payload.model.inWords), \(row.fact.id.raw)").node,
        ]
    }
}
