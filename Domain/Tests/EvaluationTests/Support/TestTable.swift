import Evaluation
import Testing

/// A small CSV with a header, whose cells hold no commas but for quoted ones.
struct TestTable {
    let rows: [[String: String]]

    init(_ text: String) {
        let lines = text.split(whereSeparator: \.isNewline).map(Self.cells)
        let header = lines.first ?? []
        rows = lines.dropFirst().map { Dictionary(zip(header, $0), uniquingKeysWith: { $1 }) }
    }

    private static func cells(_ line: Substring) -> [String] {
        var cells = [""]
        var isQuoted = false
        for character in line {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: cells.append("")
            default: cells[cells.count - 1].append(character)
            }
        }
        return cells
    }

    func names(_ column: String) -> [String] {
        var seen = Set<String>()
        return rows.compactMap { $0[column] }.filter { seen.insert($0).inserted }
    }

    /// One number for each unit and period, those absent nil, in the order of first appearance.
    func numbers(_ column: String, unit: String, period: String) -> [Double?] {
        var found: [[String]: Double] = [:]
        for row in rows {
            if let value = row[column].flatMap(Double.init) { found[[row[unit] ?? "", row[period] ?? ""]] = value }
        }
        return names(unit).flatMap { name in names(period).map { found[[name, $0]] } }
    }

    func panel(_ column: String, unit: String, period: String) throws -> OutcomePanel {
        let outcomes = numbers(column, unit: unit, period: period)
        return try OutcomePanel(units: names(unit), periods: names(period), outcomes: outcomes.map { try #require($0) })
    }
}
