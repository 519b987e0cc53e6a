import Markup
import Register

/// The fixed rows of the profile: all are there for every group, and each body has a column of its own.
struct ProfileTable {
    let page: ProfilePage

    struct Row {
        let head: String
        var opens = false
        let cell: (BodyProfile) -> Node
    }

    var rows: [Row] { standing + leaders + seats + forums + agreements }

    var node: Node {
        let caption = "\(page.name) on \(page.view.day.inWords), body by body"
        let bodies = page.profile.bodies
        let heads: [Node] =
            bodies.isEmpty ? ["No body recorded"] : bodies.map { page.view.link($0.body) }
        return [
            .p([.class("table-title breakout"), .id("profile-title")], .text(caption)),
            .div(
                [
                    .class("wide breakout"), .of("tabindex", "0"), .of("role", "region"),
                    .aria("labelledby", "profile-title"),
                ],
                [
                    .el(
                        "table",
                        [.class("nhsuk-table sticky profile-table"), .aria("labelledby", "profile-title")],
                        [
                            .el(
                                "thead",
                                [.class("nhsuk-table__head")],
                                [.el("tr", [], (["What"] + heads).map { .el("th", [.of("scope", "col")], [$0]) })]
                            ),
                            .el("tbody", [.class("nhsuk-table__body")], rows.map(row)),
                        ]
                    )
                ]
            ),
            .p([.class("profile-law breakout note")], .text(ProfileTable.law)),
        ]
    }

    private func row(_ row: Row) -> Node {
        let bodies = page.profile.bodies
        let cells = bodies.isEmpty ? [Node.notRecorded] : bodies.map(row.cell)
        return .el(
            "tr",
            [.class(row.opens ? "nhsuk-table__row opens" : "nhsuk-table__row")],
            [.el("th", [.of("scope", "row")], [.text(row.head)])] + cells.map { .el("td", [], [$0]) }
        )
    }

    /// Several values with something between; *not recorded* where there is none.
    func several(_ values: [Node], by separator: Node = "; ") -> Node {
        values.isEmpty ? .notRecorded : .joined(values, by: separator)
    }

    private var standing: [Row] {
        [
            Row(head: "Legal kind; region; sector") { body in
                .joined(
                    [
                        attribute(body.legalKinds) { $0.kind.inWords }, attribute(body.regions) { $0.region },
                        attribute(body.sectors) { $0.sector.inWords },
                    ],
                    by: "; "
                )
            }
        ]
    }

    private func attribute<Payload: StatementPayload>(
        _ stated: [Stated<Payload>],
        _ words: (Payload) -> String
    ) -> Node {
        guard !stated.isEmpty else { return .notRecorded }
        return .joined(
            stated.map {
                let doubt = $0.covers(page.view.day) == .possibly ? " (of another day)" : ""
                return [.text(words($0.payload) + doubt), page.notes.mark([$0.fact])]
            },
            by: " or "
        )
    }
}
