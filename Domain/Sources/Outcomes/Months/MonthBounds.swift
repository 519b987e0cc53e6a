public import Register

/// A month known to lie within a range, both ends included; `earliest` is never after `latest`.
public struct MonthBounds: Hashable, Sendable {
    public let earliest: Month
    public let latest: Month

    public init?(earliest: Month, latest: Month) {
        guard earliest <= latest else { return nil }
        self.earliest = earliest
        self.latest = latest
    }

    public init(_ month: Month) {
        earliest = month
        latest = month
    }

    /// The months in which a day may lie.
    public init(_ days: DayBounds) {
        earliest = Month(of: days.earliest)
        latest = Month(of: days.latest)
    }

    /// Whether it is one month.
    public var isExact: Bool { earliest == latest }

    /// `April 2016`, or `January to December 2016`, or `November 2016 to March 2017`.
    public var inWords: String {
        if isExact { return earliest.inWords }
        guard earliest.year == latest.year else { return "\(earliest.inWords) to \(latest.inWords)" }
        return "\(CalendarDay.monthName(earliest.month)) to \(latest.inWords)"
    }
}
