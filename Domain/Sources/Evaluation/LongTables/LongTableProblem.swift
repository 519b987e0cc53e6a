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
    case noRowFits([UnmetFilter])
    case filteredTwice(String)
    case noSuchColumn(String)
    case changesWithin(unit: String, column: String, line: Int)
    /// A unit has two starts, each with its line.
    case startDiffers(unit: String, column: String, starts: [String], lines: [Int])
    case startOfOtherForm(String, column: String, line: Int, form: TimeForm, example: String)
    case startBelowNought(String, column: String, line: Int)

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
        case .noRowFits: "no-row-fits"
        case .filteredTwice: "filtered-twice"
        case .noSuchColumn: "no-such-column"
        case .changesWithin: "changes-within"
        case .startDiffers: "start-differs"
        case .startOfOtherForm: "start-of-other-form"
        case .startBelowNought: "start-below-nought"
        }
    }
}
