import Register

extension RowReading {
    mutating func start(_ row: SheetRow) -> Boundary {
        switch SheetCell.folded(row[.from]) {
        case "": return .notRecorded
        case "unknown": return .unknown
        default: return date(row, .from, or: "'unknown', or nothing").map { .within($0) } ?? .notRecorded
        }
    }

    /// The end, half-open, and the last day as the list has it.
    mutating func end(_ row: SheetRow) -> (until: Boundary, lastDay: DayBounds?) {
        switch SheetCell.folded(row[.until]) {
        case "": return (.notRecorded, nil)
        case "unknown": return (.unknown, nil)
        case "continuing": return (.open, nil)
        default:
            let lastDay = date(row, .until, or: "'continuing', 'unknown', or nothing")
            return (lastDay.map { Period.until(lastDay: $0) } ?? .notRecorded, lastDay)
        }
    }

    private mutating func date(_ row: SheetRow, _ column: BoardColumn, or words: String) -> DayBounds? {
        switch BoardDate.read(row[column]) {
        case .date(let date):
            noteOrder(row, column, row[column], date)
            return date.bounds
        case .refused(let expected):
            let isGeneral = expected == BoardDate.expected
            add(row, column, "'\(row[column])'", isGeneral ? "\(expected); or \(words)" : expected)
            return nil
        }
    }

    mutating func checkOrder(_ row: SheetRow, _ from: Boundary, _ lastDay: DayBounds?) {
        guard case .within(let first) = from, let lastDay, first.earliest > lastDay.latest else { return }
        add(row, .until, "'\(row[.until])'", "a last day not before the first day '\(row[.from])'")
    }
}
