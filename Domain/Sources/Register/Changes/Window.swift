/// The days asked about, from one to another, both of them included.
public struct Window: Hashable, Sendable {
    public let first: CalendarDay
    public let last: CalendarDay

    /// Nil where the last is before the first.
    public init?(first: CalendarDay, last: CalendarDay) {
        guard first <= last else { return nil }
        self.first = first
        self.last = last
    }

    /// The twelve months of which the day is the last: 26 November 2025 to 25 November 2026.
    public static func twelveMonths(to day: CalendarDay) -> Window {
        let (year, month, number) = day.parts
        let before = CalendarDay(year: year - 1, month: month, day: number) ?? day.advanced(by: -366)
        return Window(unchecked: before.advanced(by: 1), day)
    }

    private init(unchecked first: CalendarDay, _ last: CalendarDay) {
        self.first = first
        self.last = last
    }

    /// Whether a day that is known in part lies in it.
    public func holds(_ bounds: DayBounds) -> Coverage {
        if bounds.latest < first || bounds.earliest > last { return .not }
        return bounds.earliest >= first && bounds.latest <= last ? .certainly : .possibly
    }
}
