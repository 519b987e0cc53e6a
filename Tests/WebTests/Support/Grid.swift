/// A table of a page, by the words of its head.
struct Grid: Sendable {
    let caption: String
    let head: [String]
    let rows: [Row]

    struct Row: Sendable {
        let cells: [String: Tag]
        let first: String

        /// What a cell says before anything is opened.
        subscript(column: String) -> String { cells[column]?.words ?? "no column \(column)" }
    }

    init(_ table: Tag, in page: Tag) {
        caption = table["aria-labelledby"].flatMap { page.element(id: $0)?.text } ?? table.first("caption")?.text ?? ""
        let head = (table.first("thead")?.all("th") ?? []).map(\.text)
        self.head = head
        rows = (table.first("tbody")?.all("tr") ?? []).map { row in
            let cells = row.inner
            return Row(
                cells: Dictionary(zip(head, cells)) { first, _ in first },
                first: cells.first?.words ?? ""
            )
        }
    }

    func row(_ first: String) -> Row? { rows.first { $0.first == first } }

    /// A column in the order of the rows.
    func column(_ name: String) -> [String] { rows.map { $0[name] } }

    func numbers(_ name: String) -> [Int] { column(name).compactMap { Int($0) } }
}

extension Tag {
    var tables: [Grid] { all("table").map { Grid($0, in: self) } }

    /// The table whose caption begins so.
    func table(_ caption: String) -> Grid? { tables.first { $0.caption.hasPrefix(caption) } }

    /// What is read under a heading, up to the next one of its rank or a higher.
    func section(_ heading: String) -> Tag? {
        guard let main = first("main"),
            let start = main.inner.firstIndex(where: { ["h2", "h3"].contains($0.name) && $0.text == heading })
        else { return nil }
        let rank = main.inner[start].name
        let rest = main.inner[(start + 1)...].prefix { $0.name != "h2" && $0.name != rank }
        return Tag(name: "section", attributes: [:], children: rest.map { .tag($0) })
    }

    /// The answers in words at the top of a page.
    var leads: [String] { all("p").filter { $0["class"]?.contains("lead") ?? false }.map(\.text) }
}
