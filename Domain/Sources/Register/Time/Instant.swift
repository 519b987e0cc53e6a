/// A moment, in whole seconds since the start of 1970 in UTC.
public struct Instant: Hashable, Comparable, Sendable {
    public let seconds: Int64

    public init(seconds: Int64) {
        self.seconds = seconds
    }

    public static func < (left: Instant, right: Instant) -> Bool {
        left.seconds < right.seconds
    }

    /// Whether its year is 1 to 9999; the day of any other cannot be told.
    public var isInCalendar: Bool { (-62_135_596_800...253_402_300_799).contains(seconds) }

    /// The day in UTC.
    public var day: CalendarDay {
        CalendarDay(number: Int32((seconds >= 0 ? seconds : seconds - 86_399) / 86_400))
    }

    /// The last second of the day in UTC.
    public static func endOf(_ day: CalendarDay) -> Instant {
        Instant(seconds: Int64(day.number) * 86_400 + 86_399)
    }

    /// `2024-11-06T09:30:00Z`
    public var text: String {
        let rest = Int(seconds - Int64(day.number) * 86_400)
        let (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60)
        return
            "\(day.iso)T\(CalendarDay.padded(hour, 2)):\(CalendarDay.padded(minute, 2)):\(CalendarDay.padded(second, 2))Z"
    }
}
