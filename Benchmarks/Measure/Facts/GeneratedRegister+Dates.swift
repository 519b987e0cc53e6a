import Invented
import Register

/// Dates as sources give them: most in part, many not at all.
extension GeneratedRegister {
    mutating func day(_ numbers: Range<Int32>) -> CalendarDay {
        CalendarDay(number: Int32.random(in: numbers, using: &random))
    }

    mutating func bounds(_ numbers: Range<Int32>) -> DayBounds {
        let day = day(numbers)
        let text = random.happens(60) ? day.iso : String(day.iso.prefix(random.happens(60) ? 7 : 4))
        return DayBounds(text: text) ?? DayBounds(day)
    }

    /// Of a post or a sharing.
    mutating func period() -> Period {
        let from: Boundary =
            random.happens(55)
            ? .within(bounds(16_000..<19_500)) : random.happens(15) ? .seen(bounds(18_000..<19_500)) : .notRecorded
        let until: Boundary =
            random.happens(30)
            ? .within(bounds(19_400..<20_400)) : random.happens(30) ? .open : .notRecorded
        let seen = random.happens(70) ? DayBounds(day(19_500..<20_000)) : nil
        return Period(from: from, until: until, lastSeen: seen) ?? .notRecorded
    }

    /// Of what is known from a directory as of one day.
    mutating func seen() -> Period {
        let seen = DayBounds(day(19_900..<20_000))
        return Period(from: .seen(seen), until: .notRecorded, lastSeen: seen) ?? .notRecorded
    }

    /// Of what began long ago and goes on.
    mutating func standing() -> Period {
        let from = Boundary.within(DayBounds(day(8_000..<17_000)))
        return Period(from: from, until: .open, lastSeen: DayBounds(day(19_900..<20_000))) ?? .notRecorded
    }
}
