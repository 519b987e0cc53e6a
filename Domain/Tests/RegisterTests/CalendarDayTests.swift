import Register
import Testing

struct CalendarDayTests {
    @Test func `only a real ISO day is a day`() {
        for text in [
            "2023-02-29", "2024-13-01", "2024-00-10", "2024-1-01", "24-01-01", "2024-01-01 ", "", "٢٠٢٤-٠١-٠١",
        ] {
            #expect(CalendarDay(iso: text) == nil, "\(text)")
        }
        #expect(CalendarDay(iso: "2024-02-29")?.iso == "2024-02-29")
    }

    @Test func `every day of four centuries comes back from its text`() throws {
        let first = try #require(CalendarDay(iso: "1800-01-01"))
        let last = try #require(CalendarDay(iso: "2200-12-31"))
        var number = first.number
        while number <= last.number {
            let day = CalendarDay(number: number)
            #expect(CalendarDay(iso: day.iso)?.number == number)
            number += 1
        }
    }
}
