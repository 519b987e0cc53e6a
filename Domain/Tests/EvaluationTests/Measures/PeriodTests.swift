import Evaluation
import Testing

struct PeriodTests {
    @Test func `a period is read from the day on which it begins, and printed for a reader`() throws {
        #expect(try ReportingPeriod(.month, beginning: "2019-04-01").description == "April 2019")
        #expect(try ReportingPeriod(.quarter, beginning: "2019-10-01").description == "October to December 2019")
        #expect(try ReportingPeriod(.year, beginning: "2019-04-01").description == "year from April 2019")
        #expect(try ReportingPeriod(.year, beginning: "2019-01-01").description == "2019")
        #expect(try ReportingPeriod(.month, beginning: "2019-04-01").firstDay == "2019-04-01")
    }

    @Test func `a period knows its neighbours over the turn of a year`() throws {
        let december = try ReportingPeriod(.month, year: 2019, month: 12)
        #expect(december.next == (try ReportingPeriod(.month, year: 2020, month: 1)))
        #expect(december.next.previous == december)
        #expect(try ReportingPeriod(.quarter, year: 2019, month: 10).next.firstDay == "2020-01-01")
        #expect(try ReportingPeriod(.year, year: 2019, month: 4).previous.firstDay == "2018-04-01")
    }

    @Test(arguments: PeriodKind.allCases, 1...20)
    func `the neighbours of neighbours come back, in order`(kind: PeriodKind, steps: Int) throws {
        let start = try ReportingPeriod(kind, year: 2000, month: 7)
        let later = (0..<steps).reduce(start) { period, _ in period.next }
        #expect(later > start)
        #expect((0..<steps).reduce(later) { period, _ in period.previous } == start)
        #expect(try ReportingPeriod(kind, beginning: later.firstDay) == later)
    }

    @Test func `of periods that begin together the shorter comes first`() throws {
        let kinds = try PeriodKind.allCases.map { try ReportingPeriod($0, year: 2019, month: 4) }
        #expect(kinds.reversed().sorted().map(\.kind) == [.month, .quarter, .year])
    }

    @Test(arguments: [
        ("2019-4-01", PeriodProblem.notADay("2019-4-01")),
        ("2019/04/01", .notADay("2019/04/01")),
        ("", .notADay("")),
        ("२०१९-०४-०१", .notADay("२०१९-०४-०१")),
        ("2019-04-02", .notTheFirstOfAMonth("2019-04-02")),
        ("2019-13-01", .noSuchMonth(13)),
        ("2019-00-01", .noSuchMonth(0)),
        ("0000-01-01", .noSuchYear(0)),
        ("2019-05-01", .notABeginningOfAQuarter(month: 5)),
    ])
    func `what is no beginning of a quarter is refused`(text: String, problem: PeriodProblem) {
        #expect(throws: problem) { try ReportingPeriod(.quarter, beginning: text) }
    }

    @Test func `why there is no period is told in a sentence`() {
        #expect(
            "\(PeriodProblem.notTheFirstOfAMonth("2019-04-02"))"
                == "“2019-04-02” is not the first of a month, on which a period begins."
        )
    }

    @Test func `a day of reading must be a day`() {
        #expect(ReadingDay("2024-02-29")?.description == "2024-02-29")
        #expect(ReadingDay("2023-02-29") == nil)
        #expect(ReadingDay("2023-2-9") == nil)
        #expect(ReadingDay("1900-02-29") == nil)
        #expect(ReadingDay("2024-00-10") == nil)
    }
}
