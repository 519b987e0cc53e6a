import Register

/// A month of the calendar, from the year 1000.
struct Month: Hashable, Comparable, Sendable {
    /// Months since January of the year 0.
    let number: Int

    /// Reads exactly `YYYY-MM`.
    init?(text: String) {
        guard text.utf8.count == 7, let day = CalendarDay(iso: "\(text)-01"), day.year >= 1000 else { return nil }
        self.init(of: day)
    }

    init(of day: CalendarDay) {
        number = day.year * 12 + day.month - 1
    }

    init(number: Int) {
        self.number = number
    }

    /// Its first day.
    var first: CalendarDay? { CalendarDay(year: number / 12, month: number % 12 + 1, day: 1) }

    /// `2024-11`
    var text: String { String((first?.iso ?? "").prefix(7)) }

    static func < (left: Month, right: Month) -> Bool { left.number < right.number }
}
