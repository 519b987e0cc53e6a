public import Register

/// A calendar month of a year.
///
/// ```swift
/// Month(year: 2016, month: 4)?.inWords  // "April 2016"
/// ```
public struct Month: Hashable, Comparable, Sendable {
    /// Months since the start of the year 0, so that neighbours differ by one.
    public let number: Int

    private init(number: Int) {
        self.number = number
    }

    /// Nil where the month is not 1 to 12 or the year not 1 to 9999.
    public init?(year: Int, month: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        self.init(number: year * 12 + month - 1)
    }

    /// The month in which a day lies.
    public init(of day: CalendarDay) {
        let parts = day.parts
        self.init(number: parts.year * 12 + parts.month - 1)
    }

    /// Reads exactly `YYYY-MM`; nil for anything else.
    public init?(iso text: some StringProtocol) {
        guard text.utf8.count == 7, let first = CalendarDay(iso: String(text) + "-01") else { return nil }
        self.init(of: first)
    }

    public var year: Int { number >= 0 ? number / 12 : (number - 11) / 12 }
    /// 1 to 12.
    public var month: Int { number - year * 12 + 1 }

    public var next: Month { Month(number: number + 1) }
    public var previous: Month { Month(number: number - 1) }

    /// Nil outside the years 1 to 9999.
    public func advanced(by months: Int) -> Month? {
        let (number, isTooFar) = number.addingReportingOverflow(months)
        guard !isTooFar, (12..<120_000).contains(number) else { return nil }
        return Month(number: number)
    }

    /// How many months later another month is; negative where it is earlier.
    public func distance(to other: Month) -> Int { other.number - number }

    /// Nil outside the years 1 to 9999.
    public var firstDay: CalendarDay? { CalendarDay(year: year, month: month, day: 1) }

    /// `2016-04`
    public var iso: String {
        let digits = String(year)
        return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + (month < 10 ? "-0" : "-")
            + String(month)
    }

    /// `April 2016`
    public var inWords: String { "\(CalendarDay.monthName(month)) \(year)" }

    public static func < (left: Month, right: Month) -> Bool { left.number < right.number }
}

extension Month: CustomStringConvertible {
    public var description: String { inWords }
}
