/// How the cells of a table are written.
public enum TableText: String, Sendable, CaseIterable {
    /// Exactly as they are: for programs.
    case exact
    /// So that a spreadsheet shows them and runs none of them.
    case forSpreadsheets

    public func bytes(_ table: OpenTable, _ basis: OpenBasis) -> [UInt8] {
        bytes([table.columns.map(\.name)] + table.rows(basis))
    }

    public func bytes(_ rows: [[String]]) -> [UInt8] {
        switch self {
        case .exact: CSV.write(rows)
        case .forSpreadsheets:
            SpreadsheetCell.mark + CSV.write(rows.map { row in row.map { SpreadsheetCell.guarded($0) } })
        }
    }

    var words: String {
        switch self {
        case .exact:
            "Every cell is exactly what is recorded. Before you open a file in a spreadsheet, take the form for spreadsheets: a cell that begins with = + - or @ may be run as a formula."
        case .forSpreadsheets:
            "The form for spreadsheets: the files begin with a byte order mark, and an apostrophe stands before what a spreadsheet might run as a formula. docs/formats.md says how to take it away again. For programs take the exact form."
        }
    }
}
