import Register

/// Whether rows that name the same name mean one person. Equal names alone never make one.
public struct NameQuestion: Hashable, Sendable {
    public let name: String
    public let rows: [BoardRow]
    /// A mark that the list does not use yet, or that one of the rows has.
    public let mark: String

    /// What to ask, and what to write if the answer is yes.
    public var words: String {
        let places = rows.map { "row \($0.place.row) (\($0.seatTitle), \($0.body))" }.inWords
        return "'\(name)' stands in \(places). If that is one person, write '\(name) [\(mark)]' in each of these rows; "
            + "if not, give each a mark of their own."
    }

    static func all(_ rows: [BoardRow]) -> [NameQuestion] {
        var used = Set(rows.compactMap(\.mark))
        var order: [String] = []
        var named: [String: [BoardRow]] = [:]
        for row in rows {
            guard let name = row.name.map(SheetCell.folded) else { continue }
            if named[name] == nil { order.append(name) }
            named[name, default: []].append(row)
        }
        var number = 1
        return order.compactMap { name in
            guard let rows = named[name], rows.count > 1, rows.contains(where: { $0.mark == nil }) else { return nil }
            let marks = Set(rows.compactMap(\.mark))
            if let only = marks.first, marks.count == 1 {
                return NameQuestion(name: rows[0].name ?? "", rows: rows, mark: only)
            }
            while used.contains("p\(number)") { number += 1 }
            used.insert("p\(number)")
            return NameQuestion(name: rows[0].name ?? "", rows: rows, mark: "p\(number)")
        }
    }
}

extension BoardFile {
    /// A copy of a list in which every name that stands in several rows has one mark in each of them: one person.
    ///
    /// - Parameter bytes: The list from which this was read.
    public func marked(_ bytes: [UInt8]) throws(BoardProblems) -> [UInt8] {
        var marks: [Int: String] = [:]
        for question in questions {
            // Where the list tells two of one name apart, it has to say which of them an unmarked row means.
            guard Set(question.rows.compactMap(\.mark)).count <= 1 else { continue }
            for row in question.rows where row.mark == nil { marks[row.place.row] = question.mark }
        }
        let raw = try SheetScanner.rows(bytes, file: "").map { $0.map { String(decoding: $0, as: UTF8.self) } }
        let column = raw.first?.firstIndex { BoardColumn(heading: $0) == .holder } ?? 0
        let rows = raw.enumerated().map { index, row in
            guard let mark = marks[index + 1], row.indices.contains(column) else { return row }
            var row = row
            row[column] = "\(SheetCell.tidy(row[column])) [\(mark)]"
            return row
        }
        return [0xEF, 0xBB, 0xBF] + CSV.write(rows)
    }
}
