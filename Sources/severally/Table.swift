import Exchange
import Foundation

/// Rows with a head, printed in the form asked for.
struct Table {
    let head: [String]
    let rows: [[String]]

    func print(_ format: Format) throws {
        switch format {
        case .csv: Out.write(CSV.write([head] + rows))
        case .json: try Out.json(records)
        case .table: Out.lines(lines)
        }
    }

    /// Each row by the names of its columns.
    var records: [[String: String]] {
        rows.map { row in
            Dictionary(zip(head, row)) { first, _ in first }
        }
    }

    var lines: [String] {
        let all = [head] + rows
        let widths = head.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        return all.map { row in
            let cells = row.indices.map { column in
                column == row.count - 1
                    ? row[column] : row[column] + String(repeating: " ", count: widths[column] - row[column].count)
            }
            var line = cells.joined(separator: "  ")
            while line.utf8.last == UInt8(ascii: " ") { line.removeLast() }
            return line
        }
    }
}
