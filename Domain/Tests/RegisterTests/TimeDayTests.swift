import Invented
import Register
import Testing

struct TimeDayTests {
    @Test(arguments: [
        ("0001-01-01", -719_162), ("1582-10-15", -141_427), ("1900-02-28", -25_509), ("1900-03-01", -25_508),
        ("1948-07-05", -7850), ("1969-12-31", -1), ("1970-01-01", 0), ("2000-02-29", 11_016),
        ("2024-02-29", 19_782), ("2024-11-06", 20_033), ("2100-03-01", 47_541), ("9999-12-31", 2_932_896),
    ])
    func `known days have their known numbers`(iso: String, number: Int32) {
        #expect(CalendarDay(iso: iso)?.number == number)
        #expect(CalendarDay(number: number).iso == iso)
    }

    @Test func `days follow each other as in a calendar on the wall`() throws {
        var day = Samples.day("1895-12-31")
        var (year, month, number) = (1895, 12, 31)
        while year < 2105 {
            #expect(day.parts == (year, month, number))
            let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
            let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            number += 1
            if number > lengths[month - 1] { (month, number) = (month + 1, 1) }
            if month > 12 { (year, month) = (year + 1, 1) }
            day = day.advanced(by: 1)
        }
    }

    @Test(arguments: [(1900, 28), (2000, 29), (2023, 28), (2024, 29), (2100, 28), (2400, 29), (4, 29), (1, 28)])
    func `February has a leap day in the years that have one`(year: Int, days: Int) {
        #expect(CalendarDay.days(inMonth: 2, of: year) == days)
        #expect(CalendarDay(year: year, month: 2, day: days) != nil)
        #expect(CalendarDay(year: year, month: 2, day: days + 1) == nil)
    }

    @Test func `parts and number are inverses over every year from 1 to 9999`() {
        let seed: UInt64 = 20_241_106
        var random = SplitMix64(seed: seed)
        for _ in 0..<20_000 {
            let day = Samples.day(&random)
            let (year, month, number) = day.parts
            #expect(CalendarDay(year: year, month: month, day: number) == day, "seed \(seed), number \(day.number)")
            #expect((day.year, day.month, day.day) == (year, month, number))
            #expect(CalendarDay(iso: day.iso) == day, "seed \(seed), number \(day.number)")
        }
    }

    @Test func `days are ordered as their texts are, and come back when moved there and back`() {
        let seed: UInt64 = 7
        var random = SplitMix64(seed: seed)
        for _ in 0..<5000 {
            let (one, other) = (Samples.day(&random), Samples.day(&random))
            #expect((one < other) == (one.iso < other.iso), "seed \(seed), \(one.iso) and \(other.iso)")
            let apart = Int(other.number - one.number)
            #expect(one.advanced(by: apart) == other)
            #expect(other.advanced(by: -apart) == one)
        }
    }

    @Test(arguments: [(0, 1, 1), (10_000, 1, 1), (2024, 0, 1), (2024, 13, 1), (2024, 1, 0), (2024, 4, 31)])
    func `there is no day outside the calendar`(year: Int, month: Int, day: Int) {
        #expect(CalendarDay(year: year, month: month, day: day) == nil)
    }

    @Test func `a day reads in words and in figures`() {
        #expect(Samples.day("2024-11-06").inWords == "6 November 2024")
        #expect(Samples.day("0009-01-31").inWords == "31 January 9")
        #expect(Samples.day("0009-01-31").iso == "0009-01-31")
        #expect((1...12).map { CalendarDay.monthName($0).prefix(3) }.joined() == "JanFebMarAprMayJunJulAugSepOctNovDec")
    }

    @Test func `a day begins and ends in UTC, before 1970 too`() {
        for iso in ["1969-12-30", "1969-12-31", "1970-01-01", "2024-02-29"] {
            let last = Instant.endOf(Samples.day(iso))
            let first = Instant(seconds: last.seconds - 86_399)
            #expect(last.text == "\(iso)T23:59:59Z")
            #expect(first.text == "\(iso)T00:00:00Z")
            #expect(Instant(seconds: first.seconds - 1).day == Samples.day(iso).advanced(by: -1))
            #expect(Instant(seconds: last.seconds + 1).day == Samples.day(iso).advanced(by: 1))
        }
        #expect(Instant(seconds: 1_730_885_403).text == "2024-11-06T09:30:03Z")
    }
}
