/// What is wrong with a figure, or with a measure of a catalogue, in a file.
public enum FigureProblem: Error, Sendable, Hashable {
    case empty
    case notANumber(String)
    case notFinite(String)
    case notWhole(Double)
    case negative(Double)
    case percentageOutOfRange(Double)
    case halfOfTheCounts
    case nothingToDivideBy
    case numeratorOverDenominator(numerator: Double, denominator: Double)
    case disagreesWithCounts(value: Double, counts: Double)
    case repeated(firstLine: Int)
    case conflicts(firstLine: Int)
    case repeatedMeasure(firstLine: Int)
    case unknownMeasure(String)
    case unknownCode(String)
    case wrongPeriodKind(String, expected: PeriodKind)
    case wrongUnit(String, expected: String)
    case noSuchPeriod(PeriodProblem)
    case afterTheReading(ReportingPeriod, readOn: ReadingDay)
    case notAPublishedMonth(String)
    case notOneOf(String, choices: [String])
    case tooManyRows(limit: Int)
    case noneOverFourHours(attendances: Double)
    case totalDiffers(total: Double, sum: Double)
    case totalNotChecked
    case noTotal

    /// A name for programs, which does not change.
    public var code: String {
        switch self {
        case .empty: "empty-field"
        case .notANumber: "not-a-number"
        case .notFinite: "not-finite"
        case .notWhole: "not-whole"
        case .negative: "negative"
        case .percentageOutOfRange: "percentage-out-of-range"
        case .halfOfTheCounts: "half-of-the-counts"
        case .nothingToDivideBy: "nothing-to-divide-by"
        case .numeratorOverDenominator: "numerator-over-denominator"
        case .disagreesWithCounts: "disagrees-with-counts"
        case .repeated: "repeated"
        case .conflicts: "conflicts"
        case .repeatedMeasure: "repeated-measure"
        case .unknownMeasure: "unknown-measure"
        case .unknownCode: "unknown-code"
        case .wrongPeriodKind: "wrong-period-kind"
        case .wrongUnit: "wrong-unit"
        case .noSuchPeriod(let problem): problem.code
        case .afterTheReading: "after-the-reading"
        case .notAPublishedMonth: "not-a-published-month"
        case .notOneOf: "not-one-of"
        case .tooManyRows: "too-many-rows"
        case .noneOverFourHours: "none-over-four-hours"
        case .totalDiffers: "total-differs"
        case .totalNotChecked: "total-not-checked"
        case .noTotal: "no-total"
        }
    }
}
