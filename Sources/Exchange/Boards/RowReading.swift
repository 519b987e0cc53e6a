import Register
import TextFiles

/// Reads the rows of a sheet, and collects all that is wrong and all that somebody should know.
struct RowReading {
    let file: String
    /// Codes and names of bodies by their names, folded, where the list gives both in one cell.
    let codes: [String: (code: String, name: String)]
    private(set) var rows: [BoardRow] = []
    private(set) var problems: [BoardProblem] = []
    private(set) var warnings: [BoardWarning] = []
    /// Dates that were read as day/month/year, with where they stand.
    private(set) var readByOrder: [(text: String, date: DayBounds, place: BoardPlace)] = []

    static let longestCode = 40
    static let longestSeat = 60

    init(_ sheet: Sheet, file: String) {
        self.file = file
        codes = RowReading.codes(sheet)
        problems = sheet.problems
        for row in sheet.rows { read(row) }
    }

    private static func codes(_ sheet: Sheet) -> [String: (code: String, name: String)] {
        var codes: [String: (code: String, name: String)] = [:]
        for row in sheet.rows {
            guard let cell = SheetCell.marked(row[.body]), let mark = cell.mark, !cell.text.isEmpty else { continue }
            codes[SheetCell.folded(cell.text)] = (mark, cell.text)
        }
        return codes
    }

    mutating func add(_ row: SheetRow, _ column: BoardColumn, _ found: String, _ expected: String) {
        problems.append(BoardProblem(place: row.place(column), found: found, expected: expected))
    }

    mutating func warn(_ row: SheetRow, _ column: BoardColumn?, _ words: String) {
        warnings.append(BoardWarning(place: row.place(column), words: words))
    }

    private mutating func read(_ row: SheetRow) {
        guard !row[.body].uppercased().hasPrefix(BoardTemplate.mark) else {
            return add(row, .body, "an example row of the template", "your own rows: delete the examples")
        }
        let before = problems.count
        for column in BoardColumn.allCases {
            guard let sign = SheetCell.sign(in: row[column]) else { continue }
            add(row, column, "a text with the character \(sign.codePoint)", "a text without it")
        }
        let body = body(row)
        let seat = seat(row)
        let kind: SeatKind? = choice(row, .kind)
        let office: Office? = choice(row, .office)
        let votes = votes(row)
        let holder = holder(row)
        let capacity: Capacity? = choice(row, .capacity)
        let from = start(row)
        let (until, lastDay) = end(row)
        let source = source(row)
        checkOrder(row, from, lastDay)
        checkEmpty(row, holder)
        guard problems.count == before, let body, let seat, let holder, let source else { return }
        rows.append(
            BoardRow(
                place: row.place(nil),
                body: body.code,
                bodyName: body.name,
                seat: seat,
                seatTitle: row[.seat],
                kind: kind,
                office: office,
                votes: votes,
                holder: holder,
                capacity: capacity ?? .notStated,
                from: from,
                until: until,
                appointedBy: row[.appointedBy].isEmpty ? nil : row[.appointedBy],
                source: source
            )
        )
    }

    /// Nil where the cell is empty or wrong.
    private mutating func choice<Choice: RawRepresentable<String>>(_ row: SheetRow, _ column: BoardColumn) -> Choice? {
        let text = row[column]
        guard !text.isEmpty else { return nil }
        let word = SheetCell.word(text)
        guard column.words.contains(word), let choice = Choice(rawValue: word) else {
            let hint = Nearness.hint(for: word, among: column.words)
            add(row, column, "'\(text)'", "one of \(column.words.joined(separator: ", ")), or nothing\(hint)")
            return nil
        }
        return choice
    }

    private mutating func votes(_ row: SheetRow) -> Bool? {
        switch SheetCell.word(row[.voting]) {
        case "": return nil
        case "yes", "y", "voting": return true
        case "no", "n", "non-voting": return false
        default:
            add(row, .voting, "'\(row[.voting])'", "yes or no, or nothing where it is not recorded")
            return nil
        }
    }

    /// What makes no sense where nobody is named.
    private mutating func checkEmpty(_ row: SheetRow, _ holder: BoardRow.Holder?) {
        let (columns, why): ([BoardColumn], String)
        switch holder {
        case .notRecorded?:
            (columns, why) = ([.capacity, .from, .until, .appointedBy], "nothing, as no holder is named")
        case .vacant?: (columns, why) = ([.capacity, .appointedBy], "nothing, as the seat is vacant")
        case .noSeat?: (columns, why) = ([.capacity, .appointedBy], "nothing, as there is no seat")
        case .person?, nil: return
        }
        for column in columns where !row[column].isEmpty { add(row, column, "'\(row[column])'", why) }
    }

    mutating func noteOrder(_ row: SheetRow, _ column: BoardColumn, _ text: String, _ date: BoardDate) {
        if date.isReadByOrder { readByOrder.append((text, date.bounds, row.place(column))) }
    }
}
