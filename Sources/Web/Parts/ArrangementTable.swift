import Markup
import Register

/// Arrangement rows in the order in which they begin, the ones that hold on the day marked in words.
struct ArrangementTable {
    let view: RegisterView
    let rows: [Stated<Arrangement>]
    let caption: String
    /// Left out on the page of the group itself.
    let showsGroup: Bool

    var node: Node {
        let group: [Node] = showsGroup ? ["Group"] : []
        return DataTable(
            caption: caption,
            head: ["Model", "Bodies"] + group + ["When", "On \(view.day.inWords)", "Source"],
            rows: rows.map(row)
        ).node
    }

    private func standing(_ payload: Arrangement) -> String {
        if payload.status == .announced { return "announced, not counted" }
        let counts = payload.coverage(on: view.day)
        if counts == .not, payload.dated.covers(view.day) != .not {
            return "may hold; not counted before it was first seen"
        }
        return "\(Say.holds(counts)) (recorded as \(payload.status.rawValue))"
    }

    private func row(_ row: Stated<Arrangement>) -> [Node] {
        let payload = row.payload
        return [
            .text(payload.model.inWords),
            .joined(
                payload.bodies.map { .a(view.asked.address(.body($0)), .text(view.snapshot.shortName(of: $0))) },
                by: ", "
            ),
        ] + (showsGroup ? [payload.group.map(view.link) ?? "none"] : []) + [
            .text(Say.period(payload.dated)),
            .text(standing(payload)),
            SourceMark(view, row.fact, about: "\(payload.model.inWords), \(row.fact.id.raw)").node,
        ]
    }
}
