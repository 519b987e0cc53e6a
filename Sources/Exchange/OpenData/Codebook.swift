/// The meaning of every column, for the reader and for the machine, from the tables themselves.
public enum Codebook {
    static let columns = ["table", "column", "meaning", "type", "values", "missing", "caveat"]

    static var rows: [[String]] {
        OpenTable.all.flatMap { table in
            table.columns.map { column in
                [
                    table.name, column.name, column.meaning, column.type, column.values,
                    column.missing.isEmpty ? "never missing" : column.missing, column.caveat,
                ]
            }
        }
    }

    /// The text of `docs/codebook.md`.
    public static var markdown: String {
        OpenTable.all.reduce(introduction) { text, table in
            let key = table.primaryKey.map { "`\($0)`" }.joined(separator: ", ")
            let head = "\n## \(table.name)\n\n\(table.meaning) Key: \(key).\n\n"
            let title =
                "| column | meaning | type | values | missing | caveat |\n| --- | --- | --- | --- | --- | --- |\n"
            return text + head + title + table.columns.map(line).joined()
        }
    }

    private static func line(_ column: OpenColumn) -> String {
        let refers = column.refersTo.map { " See \($0.table).\($0.column)." } ?? ""
        let missing = column.missing.isEmpty ? "never missing" : column.missing
        let cells = [
            "`\(column.name)`", column.meaning + refers, column.type, column.values, missing, column.caveat,
        ]
        return "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
    }

    private static let introduction = """
        # Codebook

        What every column of the open data means: its type, its values, how a value that is not there is written, and what must not be concluded from it. It is made from the same source as the schemas in `datapackage.json` and the table `codebook.csv`; [formats.md](formats.md) says how to get the tables.

        - Files are UTF-8 without a mark, with commas, lines closed by CR LF, and a head. An empty cell is a value that is not there; the column *missing* says why. No other text stands for a missing value, so read with `keep_default_na=False` where a body could be called `NA`.
        - A *partial date* is written as it was recorded: `2024` is some day of that year. Beside it stand the earliest and the latest day that it can be; use these to compare.
        - *Certain* is what the recorded days leave no doubt about. *Possible* includes it and adds what holds if days known only in part fall that way. *Confirmed* is the part of certain that rests on evidence dated in or after the calendar year before the day.
        - Several identifiers in one cell are joined by `;`, which no identifier contains.
        - A table that has no rows is there with its head.

        """
}

extension OpenTable {
    static let codebook = OpenTable(
        name: "codebook",
        title: "Codebook",
        meaning: "One row for each column of each table of this package.",
        columns: [
            .required("table", .text, "The table."),
            .required("column", .text, "The column."),
            .required("meaning", .text, "What it says."),
            .required("type", .text, "Its type."),
            .optional("values", .text, "The values that it may take.", missing: "empty: no list of values"),
            .required("missing", .text, "How a value that is not there is written, and what that means."),
            .optional("caveat", .text, "What must not be concluded.", missing: "empty: nothing to say"),
        ],
        primaryKey: ["table", "column"],
        makeRows: { _ in Codebook.rows }
    )
}
