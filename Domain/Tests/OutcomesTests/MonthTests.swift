import Outcomes
import Register
import Testing

struct MonthTests {
    @Test func `a month is printed in words and as YYYY-MM`() throws {
        let month = try #require(Month(year: 2016, month: 4))
        #expect(month.inWords == "April 2016")
        #expect(month.description == "April 2016")
        #expect(month.iso == "2016-04")
        #expect(Month(iso: "2016-04") == month)
    }

    @Test(arguments: [(0, 1), (10_000, 1), (2016, 0), (2016, 13), (-1, 5)])
    func `there is no such month`(year: Int, month: Int) {
        #expect(Month(year: year, month: month) == nil)
    }

    @Test(arguments: ["2016", "2016-4", "2016-13", "16-04-01", "2016-04-", "２016-04"])
    func `nothing but YYYY-MM is read`(text: String) {
        #expect(Month(iso: text) == nil)
    }

    @Test func `neighbours are one apart over the turn of a year`() throws {
        let december = try #require(Month(iso: "2019-12"))
        #expect(december.next.iso == "2020-01")
        #expect(december.next.previous == december)
        #expect(december.distance(to: december.next) == 1)
        #expect(december.next.distance(to: december) == -1)
        #expect(december < december.next)
        #expect(december.advanced(by: 13)?.iso == "2021-01")
    }

    @Test func `no month is outside the years 1 to 9999`() throws {
        let first = try #require(Month(year: 1, month: 1))
        let last = try #require(Month(year: 9999, month: 12))
        #expect(first.advanced(by: -1) == nil)
        #expect(last.advanced(by: 1) == nil)
        #expect(first.advanced(by: .max) == nil)
        #expect(last.advanced(by: .min) == nil)
        #expect(first.previous < first)
    }

    @Test(arguments: [Int32.min / 4, -800_000, -719_529, -1, 0, 1, 18_000, Int32.max / 4])
    func `the month of a day holds that day`(number: Int32) {
        let day = CalendarDay(number: number)
        let month = Month(of: day)
        #expect(month.year == day.year)
        #expect(month.month == day.month)
    }

    @Test func `the bounds of a partial date are its first and last month`() throws {
        let year = try #require(DayBounds(text: "2016"))
        let bounds = MonthBounds(year)
        #expect(bounds.earliest.inWords == "January 2016")
        #expect(bounds.latest.inWords == "December 2016")
        #expect(bounds.inWords == "January to December 2016")
        #expect(MonthBounds(earliest: bounds.latest, latest: bounds.earliest) == nil)
    }

    @Test func `a window holds its ends and nothing beyond`() throws {
        let first = try #require(Month(iso: "2016-04"))
        let last = try #require(Month(iso: "2017-03"))
        let window = try #require(MonthWindow(first: first, last: last))
        #expect(window.count == 12)
        #expect(window.contains(first) && window.contains(last))
        #expect(!window.contains(first.previous) && !window.contains(last.next))
        #expect(MonthWindow(first: last, last: first) == nil)
        #expect(MonthWindow(first: nil, last: nil)?.count == nil)
        #expect(window.from(last.next) == nil)
        #expect(window.through(first.previous) == nil)
        #expect(window.inWords == "April 2016 to March 2017")
    }
}
