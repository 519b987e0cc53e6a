/// A day known to lie within a range: `2024` is some day of that year, `2024-07-01` is that day.
///
/// Both bounds are inclusive and `earliest` is never after `latest`.
public struct DayBounds: Hashable, Sendable {
    public let earliest: CalendarDay
    public let latest: CalendarDay

    public init?(earliest: CalendarDay, latest: CalendarDay) {
        guard earliest <= latest else { return nil }
        self.earliest = earliest
        self.latest = latest
    }

    public init(_ day: CalendarDay) {
        earliest = day
        latest = day
    }

    /// Reads `2024`, `2024-07`, `2024-07-01` or a range of two days `2024-07-03/2024-07-10`; nil for anything else.
    public init?(text: some StringProtocol) {
        let bytes = Array(text.utf8)
        switch bytes.count {
        case 4:
            guard let year = CalendarDay.digits(bytes[0..<4]),
                let first = CalendarDay(year: year, month: 1, day: 1),
                let last = CalendarDay(year: year, month: 12, day: 31)
            else { return nil }
            self.init(earliest: first, latest: last)
        case 7:
            guard bytes[4] == UInt8(ascii: "-"), let year = CalendarDay.digits(bytes[0..<4]),
                let month = CalendarDay.digits(bytes[5..<7]),
                let first = CalendarDay(year: year, month: month, day: 1)
            else { return nil }
            self.init(earliest: first, latest: first.advanced(by: CalendarDay.days(inMonth: month, of: year) - 1))
        case 10:
            guard let day = CalendarDay(iso: text) else { return nil }
            self.init(day)
        case 21:
            let parts = text.split(separator: "/", omittingEmptySubsequences: false)
            guard parts.count == 2, let first = CalendarDay(iso: parts[0]), let last = CalendarDay(iso: parts[1])
            else { return nil }
            self.init(earliest: first, latest: last)
        default: return nil
        }
    }

    /// The shortest text that reads back to the same bounds.
    public var text: String {
        switch precision {
        case .day: earliest.iso
        case .month: String(earliest.iso.prefix(7))
        case .year: String(earliest.iso.prefix(4))
        case .range: "\(earliest.iso)/\(latest.iso)"
        }
    }

    /// `6 November 2024`, `November 2024`, `2024`, or `between … and …`.
    public var inWords: String {
        switch precision {
        case .day: earliest.inWords
        case .month: "\(CalendarDay.monthName(earliest.month)) \(earliest.year)"
        case .year: String(earliest.year)
        case .range: "between \(earliest.inWords) and \(latest.inWords)"
        }
    }

    public func advanced(by days: Int) -> DayBounds {
        DayBounds(unchecked: earliest.advanced(by: days), latest.advanced(by: days))
    }

    private init(unchecked earliest: CalendarDay, _ latest: CalendarDay) {
        self.earliest = earliest
        self.latest = latest
    }
}

extension DayBounds {
    /// How exactly the day is known.
    public enum Precision: String, Sendable {
        case day, month, year, range
    }

    public var precision: Precision {
        if earliest == latest { return .day }
        let (first, last) = (earliest.parts, latest.parts)
        guard first.year == last.year, first.day == 1 else { return .range }
        if first.month == 1, last.month == 12, last.day == 31 { return .year }
        guard first.month == last.month, last.day == CalendarDay.days(inMonth: last.month, of: last.year)
        else { return .range }
        return .month
    }
}
