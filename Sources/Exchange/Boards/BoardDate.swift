import Register

/// A date as people and spreadsheets write it. Between two readings it never guesses: a day, a month, a year, in this
/// order, unless the year stands first.
struct BoardDate {
    let bounds: DayBounds
    /// Whether another country would read another day, such as `1/7/2024`.
    let isReadByOrder: Bool

    static let expected =
        "a date such as 2024-07-01, 2024-07 or 2024, 1/7/2024 (day/month/year), 1 July 2024 or July 2024"

    enum Reading {
        case date(BoardDate)
        /// What was expected instead.
        case refused(String)
    }

    static func read(_ text: String) -> Reading {
        let parts = text.split(omittingEmptySubsequences: false) { "/.- ".contains($0) }.map(String.init)
        let isPlain = parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isLetter || $0.isNumber } }
        guard text.count <= 20, parts.count <= 3, isPlain else { return .refused(expected) }
        if parts[0].count == 4, Int(parts[0]) != nil {
            return DayBounds(text: text).map { inRange($0, byOrder: false) } ?? .refused(expected)
        }
        let numbers = parts.map { Int($0) }
        guard let last = parts.last, let year = numbers.last ?? nil, parts.count >= 2, parts[0].count <= 9 else {
            return .refused(expected)
        }
        guard last.count == 4 else {
            return .refused(last.count == 2 ? "a year of four digits, such as 1/7/2024" : expected)
        }
        guard let month = numbers[parts.count - 2] ?? BoardDate.month(parts[parts.count - 2]) else {
            return .refused(expected)
        }
        guard (1...12).contains(month) else {
            return .refused("day/month/year: there is no month \(month)")
        }
        if parts.count == 2 {
            let padded = month < 10 ? "0\(month)" : "\(month)"
            return DayBounds(text: "\(last)-\(padded)").map { inRange($0, byOrder: false) } ?? .refused(expected)
        }
        guard let number = numbers[0], parts[0].count <= 2 else { return .refused(expected) }
        guard let day = CalendarDay(year: year, month: month, day: number) else {
            return .refused("a day that \(CalendarDay.monthName(month)) \(year) has")
        }
        let isNumeric = numbers[1] != nil
        return inRange(DayBounds(day), byOrder: isNumeric && number <= 12 && number != month)
    }

    private static func inRange(_ bounds: DayBounds, byOrder: Bool) -> Reading {
        guard bounds.earliest.year >= 1900, bounds.latest.year <= 2200 else {
            return .refused("a year from 1900 to 2200")
        }
        return .date(BoardDate(bounds: bounds, isReadByOrder: byOrder))
    }

    /// By its English name, in full or its first three letters.
    private static func month(_ name: String) -> Int? {
        let name = name.lowercased()
        return (1...12).first { month in
            let full = CalendarDay.monthName(month).lowercased()
            return name == full || name == full.prefix(3) || (name == "sept" && month == 9)
        }
    }
}
