extension LongTableProblem: CustomStringConvertible {
    public var description: String {
        switch self {
        case .noUnitColumn: "No column is named that tells the units apart."
        case .columnAskedTwice(let name): "The column \(name) is asked for twice."
        case .form(let problem, let line): "Line \(line): \(problem)"
        case .emptyUnit(let column, let line): "Line \(line), column \(column): the name of the unit is missing."
        case .emptyTime(let column, let line): "Line \(line), column \(column): the time is missing."
        case .notANumber(let text, let column, let line):
            "Line \(line), column \(column): “\(text)” is not a number; write it as 12.5, or leave it empty if missing."
        case .notFinite(let text, let column, let line):
            "Line \(line), column \(column): “\(text)” is not a finite number; leave it empty if it is missing."
        case .repeated(let unit, let time, let line, let firstLine):
            "Lines \(firstLine) and \(line) are both for \(unit) at \(time); a table has one row for each unit and time."
        case .tooManyRows(let limit): "The file has more than \(limit) rows; read a part of it."
        case .tooManyUnits(let limit): "The file has more than \(limit) units or times; read a part of it."
        case .noRows: "The file has no rows below its first line."
        case .noRowFits(let filters):
            "No row has \(filters.map { "\($0.filter)" }.joined(separator: " and ")): "
                + "\(filters.map { "\($0)" }.joined(separator: "; "))."
        case .filteredTwice(let name): "The column \(name) is filtered twice; a row fits one value of it."
        case .noSuchColumn(let name): "The column \(name) was not read as a further column of numbers."
        case .changesWithin(let unit, let column, let line):
            "Line \(line), column \(column): the number is not the same in all rows of \(unit)."
        case .startDiffers(let unit, let column, let starts, let lines):
            "Lines \(lines.map(String.init).joined(separator: " and ")), column \(column): the start is not the same in all "
                + "rows of \(unit), but \(starts.map { "“\($0)”" }.joined(separator: " and ")); a unit has one."
        case .startOfOtherForm(let text, let column, let line, let form, let example):
            "Line \(line), column \(column): “\(text)” is no start here; \(form.expected(example)), or 0 or nothing where "
                + "the unit is never treated."
        case .startBelowNought(let text, let column, let line):
            "Line \(line), column \(column): the start “\(text)” is below nought, and no time is; write 0 or nothing where "
                + "the unit is never treated."
        }
    }
}

extension TimeForm {
    /// - Parameter example: A time of the table.
    fileprivate func expected(_ example: String) -> String {
        switch self {
        case .number: "the times are whole numbers such as \(example), and so are starts"
        case .day: "the times are days such as \(example), and so are starts"
        case .month: "the times are months such as \(example), and so are starts"
        case .text:
            "the times are neither numbers, days nor months, so that a start is one of them, such as “\(example)”"
        }
    }
}
