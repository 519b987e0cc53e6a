import Register

/// A date in a format that knows fewer kinds of dates than the register.
enum PartialDay {
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as Popolo allows; a range is cut to what its days have in common.
    static func popolo(_ bounds: DayBounds?) -> String? {
        guard let bounds else { return nil }
        let (first, last) = (bounds.earliest.iso, bounds.latest.iso)
        for length in [10, 7, 4] where first.prefix(length) == last.prefix(length) {
            return String(first.prefix(length))
        }
        return nil
    }

    /// The start of a period; nil where it is not within bounds.
    static func start(_ period: Period) -> DayBounds? {
        guard case .within(let bounds) = period.from else { return nil }
        return bounds
    }

    /// A start, an end and the latest evidence as recorded; an end that has days by its last day.
    static func words(_ period: Period) -> String {
        let end = period.lastDay.map { "last day \($0.text)" } ?? "end \(period.until.text)"
        return "from \(period.from.text), \(end)" + (period.lastSeen.map { ", last seen \($0.text)" } ?? "")
    }

    /// Whether its end is past on a day, however its dates fall.
    static func hasEnded(_ period: Period, by day: CalendarDay) -> Bool {
        guard case .within(let end) = period.until else { return false }
        return end.latest <= day
    }

    /// A day that is known exactly; nil otherwise.
    static func exact(_ bounds: DayBounds?) -> String? {
        guard let bounds, bounds.earliest == bounds.latest else { return nil }
        return bounds.earliest.iso
    }
}
