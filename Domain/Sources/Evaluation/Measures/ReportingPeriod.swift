/// How long each period of a measure lasts.
public enum PeriodKind: String, Sendable, Hashable, CaseIterable {
    case month
    case quarter
    case year

    /// Months from the beginning of a period to the beginning of the next.
    public var months: Int {
        switch self {
        case .month: 1
        case .quarter: 3
        case .year: 12
        }
    }
}

/// A month, a calendar quarter or a year for which a figure is published.
///
/// A period begins on the first of a month; a quarter begins in January, April, July or October; a year may begin in any
/// month. Periods are in order of their beginning, and of two that begin together the shorter comes first.
public struct ReportingPeriod: Sendable, Hashable {
    public let kind: PeriodKind
    public let year: Int
    /// The month in which the period begins, from 1 to 12.
    public let month: Int

    /// - Throws: ``PeriodProblem`` where there is no such period: years run from 1800 to 2200.
    public init(_ kind: PeriodKind, year: Int, month: Int) throws(PeriodProblem) {
        guard (1800...2200).contains(year) else { throw .noSuchYear(year) }
        guard (1...12).contains(month) else { throw .noSuchMonth(month) }
        if kind == .quarter, month % 3 != 1 { throw .notABeginningOfAQuarter(month: month) }
        self.init(unchecked: kind, start: year * 12 + month - 1)
    }

    /// Reads the day on which a period begins, written as `2019-04-01`.
    public init(_ kind: PeriodKind, beginning text: String) throws(PeriodProblem) {
        let bytes = Array(text.utf8)
        let digits = [0, 1, 2, 3, 5, 6, 8, 9]
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[$0]) })
        else { throw .notADay(text) }
        let number = { (places: Range<Int>) in places.reduce(0) { $0 * 10 + Int(bytes[$1] - UInt8(ascii: "0")) } }
        guard number(8..<10) == 1 else { throw .notTheFirstOfAMonth(text) }
        try self.init(kind, year: number(0..<4), month: number(5..<7))
    }

    private init(unchecked kind: PeriodKind, start: Int) {
        self.kind = kind
        year = start / 12
        month = start % 12 + 1
    }

    /// Months from the beginning of the year 0 to the beginning of the period.
    var start: Int { year * 12 + month - 1 }

    public var next: ReportingPeriod { ReportingPeriod(unchecked: kind, start: start + kind.months) }
    public var previous: ReportingPeriod { ReportingPeriod(unchecked: kind, start: start - kind.months) }
}

extension ReportingPeriod: Comparable {
    public static func < (one: ReportingPeriod, other: ReportingPeriod) -> Bool {
        one.start == other.start ? one.kind.months < other.kind.months : one.start < other.start
    }
}
