/// The day on which a figure was read from its publisher.
public struct ReadingDay: Sendable, Hashable, Comparable, CustomStringConvertible {
    private let number: Int

    /// Reads a day written as `2024-11-30`; nothing where there is no such day.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2], parts.allSatisfy({ $0.utf8.allSatisfy { 48...57 ~= $0 } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Nothing where there is no such day; years run from 1800 to 2200.
    public init?(year: Int, month: Int, day: Int) {
        guard (1800...2200).contains(year), (1...12).contains(month), day >= 1 else { return nil }
        let isLeap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard day <= days[month - 1] else { return nil }
        number = (year * 100 + month) * 100 + day
    }

    /// The day on which a period begins.
    init(firstOf period: ReportingPeriod) { number = (period.year * 100 + period.month) * 100 + 1 }

    public var description: String {
        let pad = { (part: Int) in part < 10 ? "0\(part)" : "\(part)" }
        return "\(number / 10_000)-\(pad(number / 100 % 100))-\(pad(number % 100))"
    }

    public static func < (one: ReadingDay, other: ReadingDay) -> Bool { one.number < other.number }
}
