/// Why a file is not a ``LongTable``.
public enum LongTableProblem: Error, Hashable, Sendable {
    case noUnitColumn
    case columnAskedTwice(String)
    case form(FileFormProblem, line: Int)
    case emptyUnit(column: String, line: Int)
    case emptyTime(column: String, line: Int)
    case notANumber(String, column: String, line: Int)
    case notFinite(String, column: String, line: Int)
    case repeated(unit: String, time: String, line: Int, firstLine: Int)
    case tooManyRows(limit: Int)
    case tooManyUnits(limit: Int)
    case noRows
    case noSuchColumn(String)
    case changesWithin(unit: String, column: String, line: Int)

    /// A name for programs, which does not change.
    public var code: String {
        switch self {
        case .noUnitColumn: "no-unit-column"
        case .columnAskedTwice: "column-asked-twice"
        case .form(let problem, _): problem.code
        case .emptyUnit: "empty-unit"
        case .emptyTime: "empty-time"
        case .notANumber: "not-a-number"
        case .notFinite: "not-finite"
        case .repeated: "repeated"
        case .tooManyRows: "too-many-rows"
        case .tooManyUnits: "too-many-units"
        case .noRows: "no-rows"
        case .noSuchColumn: "no-such-column"
        case .changesWithin: "changes-within"
        }
    }
}

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
        case .noSuchColumn(let name): "The column \(name) was not read as a further column of numbers."
        case .changesWithin(let unit, let column, let line):
            "Line \(line), column \(column): the number is not the same in all rows of \(unit)."
        }
    }
}
