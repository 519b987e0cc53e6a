/// Why a text or numbers do not give a ``Period``.
public enum PeriodProblem: Error, Hashable, Sendable {
    case notADay(String)
    case notTheFirstOfAMonth(String)
    case noSuchYear(Int)
    case noSuchMonth(Int)
    case notABeginningOfAQuarter(month: Int)

    /// A name for programs, which does not change.
    public var code: String {
        switch self {
        case .notADay: "not-a-day"
        case .notTheFirstOfAMonth: "not-the-first-of-a-month"
        case .noSuchYear: "no-such-year"
        case .noSuchMonth: "no-such-month"
        case .notABeginningOfAQuarter: "not-a-beginning-of-a-quarter"
        }
    }
}

extension PeriodProblem: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notADay(let text): "“\(text)” is not a day written as 2019-04-01."
        case .notTheFirstOfAMonth(let text): "“\(text)” is not the first of a month, on which a period begins."
        case .noSuchYear(let year): "The year \(year) is not between 1800 and 2200."
        case .noSuchMonth(let month): "There is no month \(month); months run from 1 to 12."
        case .notABeginningOfAQuarter(let month):
            "A quarter begins in month 1, 4, 7 or 10, not in month \(month)."
        }
    }
}
