extension CalendarDay {
    public typealias Parts = (year: Int, month: Int, day: Int)

    public var parts: Parts {
        let shifted = Int(number) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    public var year: Int { parts.year }
    public var month: Int { parts.month }
    public var day: Int { parts.day }

    /// `2024-11-06`
    public var iso: String {
        let parts = parts
        return
            "\(CalendarDay.padded(parts.year, 4))-\(CalendarDay.padded(parts.month, 2))-\(CalendarDay.padded(parts.day, 2))"
    }

    /// `6 November 2024`
    public var inWords: String {
        let parts = parts
        return "\(parts.day) \(CalendarDay.monthName(parts.month)) \(parts.year)"
    }

    public static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// English name of a month numbered 1 to 12.
    public static func monthName(_ month: Int) -> String {
        [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ][month - 1]
    }

    static func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}

extension CalendarDay {
    /// The same day of a later or earlier month, or the last day of a month that is too short; nil outside the years
    /// 1 to 9999.
    public func advanced(byMonths months: Int) -> CalendarDay? {
        let parts = parts
        let month = parts.year * 12 + parts.month - 1 + months
        guard month >= 12 else { return nil }
        let (year, number) = (month / 12, month % 12 + 1)
        return CalendarDay(
            year: year,
            month: number,
            day: min(parts.day, CalendarDay.days(inMonth: number, of: year))
        )
    }

    /// The same day of a later or earlier year; 28 February for a 29th that the year does not have.
    public func advanced(byYears years: Int) -> CalendarDay? { advanced(byMonths: years * 12) }
}
