import Exchange

/// What is told of the columns of a board list.
enum BoardColumnTable {
    static var table: Table {
        Table(
            head: ["column", "holds", "words", "empty means"],
            rows: BoardColumn.allCases.map { column in
                [
                    column.rawValue, column.holds, column.words.isEmpty ? "any text" : words(column),
                    column.ifEmpty,
                ]
            }
        )
    }

    private static func words(_ column: BoardColumn) -> String {
        let words = column.words.joined(separator: ", ")
        switch column {
        case .holder: return "a name, or one of: \(words)"
        case .from, .until: return "a date, or one of: \(words)"
        case .body, .seat, .kind, .office, .voting, .capacity, .appointedBy, .source: return words
        }
    }

    static func write(to path: String) throws {
        try NewFile.write(BoardTemplate.bytes, to: path)
    }
}
