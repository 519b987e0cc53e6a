import TextFiles

/// One row of a board list, its cells tidied and by column.
struct SheetRow {
    let file: String
    let number: Int
    private let cells: [BoardColumn: String]

    init(file: String, number: Int, cells: [BoardColumn: String]) {
        self.file = file
        self.number = number
        self.cells = cells
    }

    subscript(column: BoardColumn) -> String { cells[column] ?? "" }

    func place(_ column: BoardColumn?) -> BoardPlace { BoardPlace(file: file, row: number, column: column) }
}

/// A board list as rows of cells, with all that is wrong with its form.
struct Sheet {
    private(set) var rows: [SheetRow] = []
    private(set) var problems: [BoardProblem] = []
    private let file: String
    static let longestCell = 1000

    init(_ bytes: [UInt8], file: String) throws(BoardProblems) {
        self.file = file
        let raw = try SheetScanner.rows(bytes, file: file)
        let columns = heading(raw.first ?? [])
        if let problems = BoardProblems(problems) { throw problems }
        for (index, row) in raw.enumerated().dropFirst() { read(row, number: index + 1, columns) }
    }

    private mutating func add(_ row: Int, _ column: BoardColumn?, _ found: String, _ expected: String) {
        problems.append(
            BoardProblem(place: BoardPlace(file: file, row: row, column: column), found: found, expected: expected)
        )
    }

    /// The column under each heading; nil under an empty one.
    private mutating func heading(_ row: SheetScanner.RawRow) -> [BoardColumn?] {
        let names = BoardColumn.allCases.map(\.rawValue)
        let texts = row.map { SheetCell.tidy(String(decoding: $0, as: UTF8.self)) }
        let columns = texts.map { BoardColumn(heading: $0) }
        let found = columns.compactMap { $0 }
        guard !found.isEmpty else {
            let shown = texts.joined(separator: ", ").prefix(100)
            add(
                1,
                nil,
                shown.isEmpty ? "no heading" : "the heading '\(shown)'",
                "the columns \(names.joined(separator: ", "))"
            )
            return columns
        }
        let lacking = BoardColumn.allCases.filter { !found.contains($0) }
        for (text, column) in zip(texts, columns) where column == nil && !text.isEmpty {
            let hint = Nearness.hint(for: text.lowercased(), among: lacking.map(\.rawValue))
            add(1, nil, "the column '\(text.prefix(60))'", "one of \(names.joined(separator: ", "))\(hint)")
        }
        for column in lacking {
            add(1, nil, "no column '\(column.rawValue)'", "all of \(names.joined(separator: ", "))")
        }
        for column in Set(found) where found.filter({ $0 == column }).count > 1 {
            add(1, column, "the column '\(column.rawValue)' twice", "every column once")
        }
        return columns
    }

    private mutating func read(_ raw: SheetScanner.RawRow, number: Int, _ columns: [BoardColumn?]) {
        var cells: [BoardColumn: String] = [:]
        var isText = true
        for (index, bytes) in raw.enumerated() {
            let column = index < columns.count ? columns[index] : nil
            guard let text = String(validating: bytes, as: UTF8.self) else {
                add(number, column, "a letter that is not UTF-8", Sheet.asUTF8)
                isText = false
                continue
            }
            let cell = SheetCell.tidy(text)
            guard let column else {
                if !cell.isEmpty { add(number, nil, "'\(cell.prefix(60))' under no heading", "nothing") }
                continue
            }
            // A single character can have any number of marks.
            guard cell.unicodeScalars.count <= Sheet.longestCell else {
                add(number, column, "\(cell.unicodeScalars.count) characters", "at most \(Sheet.longestCell)")
                continue
            }
            cells[column] = cell
        }
        if isText, cells.values.contains(where: { !$0.isEmpty }) {
            rows.append(SheetRow(file: file, number: number, cells: cells))
        }
    }

    private static let asUTF8 =
        "UTF-8: save the spreadsheet as 'CSV UTF-8 (Comma delimited)', not as plain 'CSV', which may garble names"
}
