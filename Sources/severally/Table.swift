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
        let widths = head.indices.map { column in all.reduce(0) { max($0, Table.width($1[column])) } }
        let space = UInt8(ascii: " ")
        var bytes: [UInt8] = []
        return all.map { row in
            bytes.removeAll(keepingCapacity: true)
            for (column, cell) in row.enumerated() {
                bytes.append(contentsOf: cell.utf8)
                guard column < row.count - 1 else { break }
                bytes.append(contentsOf: repeatElement(space, count: widths[column] - Table.width(cell) + 2))
            }
            var line = String(decoding: bytes, as: UTF8.self)
            while line.utf8.last == space { line.removeLast() }
            return line
        }
    }

    /// How many characters a cell has: bytes where all are in ASCII, but for a return, which may be one with a line feed.
    private static func width(_ cell: String) -> Int {
        cell.utf8.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "\r") } ? cell.utf8.count : cell.count
    }
}
