/// Reads a table as spreadsheets write it: any line end, commas, semicolons or tabs, quotes where they are needed.
struct SheetScanner {
    typealias RawRow = [[UInt8]]

    private let bytes: ArraySlice<UInt8>
    private let separator: UInt8
    private var index: Int

    private init(_ bytes: ArraySlice<UInt8>, separator: UInt8) {
        self.bytes = bytes
        self.separator = separator
        index = bytes.startIndex
    }

    /// The rows of a file, with the separator under which its heading has most columns of a board list.
    static func rows(_ bytes: [UInt8], file: String) throws(BoardProblems) -> [RawRow] {
        try check(bytes, file)
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        var scanner = SheetScanner(text, separator: bestSeparator(text))
        var rows: [RawRow] = []
        while scanner.current != nil {
            let (row, isClosed) = scanner.row()
            rows.append(row)
            guard row.count <= BoardFile.mostColumns else {
                throw BoardProblems(
                    problem(file, rows.count, "\(row.count) cells", "at most \(BoardFile.mostColumns) in a row")
                )
            }
            guard rows.count <= BoardFile.mostRows + 1 else {
                throw BoardProblems(
                    problem(file, rows.count, "more than 10,000 rows", "at most 10,000 below the heading")
                )
            }
            guard isClosed else {
                throw BoardProblems(
                    problem(file, rows.count, "a quote that is never closed", "a closing quote in this row")
                )
            }
        }
        return rows
    }

    private static func bestSeparator(_ text: ArraySlice<UInt8>) -> UInt8 {
        let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
        let known = separators.map { separator in
            var scanner = SheetScanner(text, separator: separator)
            return Set(scanner.row().row.compactMap { BoardColumn(heading: String(decoding: $0, as: UTF8.self)) }).count
        }
        let most = known.max() ?? 0
        return zip(separators, known).first { $0.1 == most }?.0 ?? UInt8(ascii: ",")
    }

    private mutating func row() -> (row: RawRow, isClosed: Bool) {
        var row: RawRow = []
        while true {
            var field: [UInt8] = []
            if current == UInt8(ascii: "\"") {
                guard quoted(&field) else { return (row + [field], false) }
            }
            while let byte = current, byte != separator, byte != 10, byte != 13 {
                field.append(byte)
                index += 1
            }
            row.append(field)
            guard current == separator else { break }
            index += 1
        }
        let end = current
        if end != nil { index += 1 }
        if end == 13, current == 10 { index += 1 }
        return (row, true)
    }

    /// False where the quote is never closed.
    private mutating func quoted(_ field: inout [UInt8]) -> Bool {
        index += 1
        while let byte = current {
            index += 1
            if byte == UInt8(ascii: "\"") {
                guard current == byte else { return true }
                index += 1
            }
            field.append(byte)
        }
        return false
    }

    private var current: UInt8? { index < bytes.endIndex ? bytes[index] : nil }
}

extension SheetScanner {
    private static func problem(_ file: String, _ row: Int, _ found: String, _ expected: String) -> BoardProblem {
        BoardProblem(place: BoardPlace(file: file, row: row, column: nil), found: found, expected: expected)
    }

    /// Refuses what is no text before anything is made of it.
    private static func check(_ bytes: [UInt8], _ file: String) throws(BoardProblems) {
        let asText = "a CSV file: open it in the spreadsheet program and save it as 'CSV UTF-8'"
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            throw BoardProblems(problem(file, 1, "a spreadsheet (.xlsx, .ods or .xls)", asText))
        }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.prefix(1000).contains(0) {
            throw BoardProblems(problem(file, 1, "a file that is no text of UTF-8", asText))
        }
        guard bytes.count <= BoardFile.largestFile else {
            throw BoardProblems(
                problem(
                    file,
                    1,
                    "\(bytes.count) bytes",
                    "at most \(BoardFile.largestFile >> 20) MiB: one row a holding"
                )
            )
        }
    }
}
