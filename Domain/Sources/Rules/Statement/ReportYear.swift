public import Register

/// The year of an annual report of an NHS body: from 1 April to 31 March.
public struct ReportYear: Hashable, Comparable, Sendable {
    /// The year in which it begins.
    public let start: Int

    /// Nil where a day of it is outside the calendar of the register.
    public init?(start: Int) {
        guard (1948...2200).contains(start) else { return nil }
        self.start = start
    }

    /// Reads `2024-25`, `2024/25`, `2024-2025` or `2024`, the year in which it begins; nil for anything else.
    public init?(text: String) {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" }
        guard (1...2).contains(parts.count), parts[0].count == 4, let start = Int(parts[0]), String(start) == parts[0]
        else { return nil }
        if parts.count == 2 {
            let next = String(start + 1)
            guard parts[1] == next || parts[1] == next.suffix(2) else { return nil }
        }
        self.init(start: start)
    }

    public init(containing day: CalendarDay) { start = day.month < 4 ? day.year - 1 : day.year }

    public var first: CalendarDay { ReportYear.april(start) }
    public var last: CalendarDay { until.advanced(by: -1) }
    /// The first day after it.
    public var until: CalendarDay { ReportYear.april(start + 1) }

    /// `2024-25`
    public var text: String { "\(start)-\(String(start + 1).suffix(2))" }

    public static func < (left: ReportYear, right: ReportYear) -> Bool { left.start < right.start }

    private static func april(_ year: Int) -> CalendarDay {
        guard let day = CalendarDay(year: year, month: 4, day: 1) else {
            preconditionFailure("every year has an April")
        }
        return day
    }
}
