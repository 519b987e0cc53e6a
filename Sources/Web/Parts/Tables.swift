import Markup

/// A table under its title, in a region of its own that can be scrolled with the keyboard.
/// The title stands outside the region, so that it wraps at the width of the page.
struct DataTable {
    let caption: String
    let head: [Node]
    var sort: [String?] = []
    let rows: [[Node]]
    var numberColumns: Set<Int> = []

    var node: Node {
        let id = "table-" + caption.utf8.map { Slug.kept.contains($0) ? String(UnicodeScalar($0)) : "-" }.joined()
        return [
            .p([.class(head.count > 4 ? "table-title breakout" : "table-title"), .id(id)], .text(caption)),
            .div(
                [
                    .class(head.count > 4 ? "wide breakout" : "wide"), .of("tabindex", "0"), .of("role", "region"),
                    .aria("labelledby", id),
                ],
                [
                    .el(
                        "table",
                        [.class("nhsuk-table sticky"), .aria("labelledby", id)],
                        [
                            .el(
                                "thead",
                                [.class("nhsuk-table__head")],
                                [.el("tr", [], head.indices.map(headCell))]
                            ),
                            .el("tbody", [.class("nhsuk-table__body")], rows.map(row)),
                        ]
                    )
                ]
            ),
        ]
    }

    private func headCell(_ column: Int) -> Node {
        var attributes: [Attribute] = [.of("scope", "col")]
        if numberColumns.contains(column) { attributes.append(.class("number")) }
        if sort.indices.contains(column), let order = sort[column] { attributes.append(.aria("sort", order)) }
        return .el("th", attributes, [head[column]])
    }

    private func row(_ cells: [Node]) -> Node {
        .el(
            "tr",
            [.class("nhsuk-table__row")],
            cells.indices.map { column in
                if column == 0 { return .el("th", [.of("scope", "row")], [cells[column]]) }
                let attributes: [Attribute] = numberColumns.contains(column) ? [.class("number")] : []
                return .el("td", attributes, [cells[column]])
            }
        )
    }
}

enum Slug {
    static let kept = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".utf8)
}

extension Node {
    static let notRecorded = Node.span([.class("not-recorded")], "not recorded")

    static func orNotRecorded(_ text: String?) -> Node { text.map { .text($0) } ?? .notRecorded }

    /// A disclosure with a summary.
    static func details(_ summary: String, _ content: [Node]) -> Node {
        .el(
            "details",
            [.class("nhsuk-details")],
            [
                .el(
                    "summary",
                    [.class("nhsuk-details__summary")],
                    [.span([.class("nhsuk-details__summary-text")], .text(summary))]
                ),
                .div([.class("nhsuk-details__text")], content),
            ]
        )
    }
}
