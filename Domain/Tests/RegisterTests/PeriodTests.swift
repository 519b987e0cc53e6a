import Invented
import Register
import Testing

struct PeriodTests {
    private static let days: [CalendarDay] = (0..<7).map { Samples.day("2024-02-26").advanced(by: $0) }

    /// All ranges within a week.
    private static let ranges: [DayBounds] = days.flatMap { first in
        days.compactMap { DayBounds(earliest: first, latest: $0) }
    }

    private static func readings(_ bounds: DayBounds) -> [CalendarDay] {
        days.filter { bounds.earliest <= $0 && $0 <= bounds.latest }
    }

    @Test func `a day is covered as surely as the readings of the dates agree`() {
        for from in PeriodTests.ranges {
            for until in PeriodTests.ranges {
                let pairs = PeriodTests.readings(from).flatMap { first in
                    PeriodTests.readings(until).map { (first, $0) }
                }
                .filter { $0 <= $1 }
                let period = Period(from: .within(from), until: .within(until), lastSeen: nil)
                #expect((period == nil) == pairs.isEmpty, "\(from.text) until \(until.text)")
                guard let period else { continue }
                for day in PeriodTests.days {
                    let held = pairs.filter { $0 <= day && day < $1 }.count
                    let expected: Coverage = held == 0 ? .not : held == pairs.count ? .certainly : .possibly
                    #expect(period.covers(day) == expected, "\(from.text) until \(until.text) on \(day.iso)")
                }
            }
        }
    }

    @Test func `it holds on its first day and no more on the day until which it holds`() {
        let period = Samples.period("2024-04-01", "2024-07-01")
        #expect(period.covers(Samples.day("2024-03-31")) == .not)
        #expect(period.covers(Samples.day("2024-04-01")) == .certainly)
        #expect(period.covers(Samples.day("2024-06-30")) == .certainly)
        #expect(period.covers(Samples.day("2024-07-01")) == .not)
    }

    @Test func `to the last day and until the day after are inverses`() {
        let seed: UInt64 = 5
        var random = SplitMix64(seed: seed)
        #expect(Period.until(lastDay: Samples.bounds("2024-03-31")).text == "2024-04-01")
        for _ in 0..<2000 {
            let last = Samples.bounds(&random)
            let period = Period(from: .notRecorded, until: Period.until(lastDay: last), lastSeen: nil)
            #expect(period?.lastDay == last, "seed \(seed), \(last)")
        }
        for until in ["seen 2024", "open", "unknown", "not recorded"] {
            #expect(Samples.period("2020", until).lastDay == nil)
        }
    }

    @Test func `what would certainly stop before it begins is no period`() {
        let first = Boundary.within(Samples.bounds("2024-07-02"))
        #expect(Period(from: first, until: .within(Samples.bounds("2024-07-01")), lastSeen: nil) == nil)
        #expect(Period(from: first, until: .within(Samples.bounds("2024-06")), lastSeen: nil) == nil)
        #expect(Period(from: first, until: .within(Samples.bounds("2024-07")), lastSeen: nil) != nil)
        for until in [Boundary.open, .unknown, .notRecorded] {
            #expect(Period(from: first, until: until, lastSeen: nil) != nil)
        }
    }

    @Test func `first seen in a month it is certain from the end of the month and possible before`() {
        let period = Samples.period("seen 2024-07", "open")
        #expect(period.covers(Samples.day("1990-01-01")) == .possibly)
        #expect(period.covers(Samples.day("2024-07-30")) == .possibly)
        #expect(period.covers(Samples.day("2024-07-31")) == .certainly)
    }

    @Test func `last seen in a month it is certain to the start of the month and possible after`() {
        let period = Samples.period("2020-01-01", "seen 2024-07")
        #expect(period.covers(Samples.day("2024-07-01")) == .certainly)
        #expect(period.covers(Samples.day("2024-07-02")) == .possibly)
        #expect(period.covers(Samples.day("2090-01-01")) == .possibly)
        #expect(period.covers(Samples.day("2019-12-31")) == .not)
    }

    @Test func `an open end is certain for as long as anybody asks`() {
        let period = Samples.period("2020-01-01", "open")
        #expect(period.covers(Samples.day("2090-01-01")) == .certainly)
        #expect(period.covers(Samples.day("2019-12-31")) == .not)
    }

    @Test(arguments: ["unknown", "not recorded"])
    func `an end that nobody gives is certain only up to the latest evidence`(until: String) {
        let seen = Samples.period("2020-01-01", until, lastSeen: "2024-07")
        #expect(seen.covers(Samples.day("2024-07-01")) == .certainly)
        #expect(seen.covers(Samples.day("2024-07-02")) == .possibly)
        let never = Samples.period("2020-01-01", until)
        #expect(never.covers(Samples.day("2020-01-01")) == .possibly)
        #expect(never.covers(Samples.day("2019-12-31")) == .not)
    }

    @Test(arguments: ["unknown", "not recorded"])
    func `a start that nobody gives is certain only from the evidence on`(from: String) {
        let seen = Samples.period(from, "2025-01-01", lastSeen: "2024-07")
        #expect(seen.covers(Samples.day("2024-07-30")) == .possibly)
        #expect(seen.covers(Samples.day("2024-07-31")) == .certainly)
        #expect(seen.covers(Samples.day("2025-01-01")) == .not)
        #expect(Samples.period(from, "open").covers(Samples.day("2024-01-01")) == .possibly)
    }

    @Test func `where nothing is recorded it possibly held on any day`() {
        for day in ["1900-01-01", "2024-07-01", "2100-01-01"] {
            #expect(Period.notRecorded.covers(Samples.day(day)) == .possibly)
        }
    }

    @Test func `better known dates never contradict what was certain or ruled out`() {
        for wide in PeriodTests.ranges {
            for narrow in PeriodTests.ranges where wide.earliest <= narrow.earliest && narrow.latest <= wide.latest {
                let until = Boundary.within(Samples.bounds("2024-03-10"))
                let (before, after) = (
                    Period(from: .within(wide), until: until, lastSeen: nil),
                    Period(from: .within(narrow), until: until, lastSeen: nil)
                )
                for day in PeriodTests.days {
                    guard let was = before?.covers(day), was != .possibly else { continue }
                    #expect(after?.covers(day) == was, "\(wide.text), then \(narrow.text), on \(day.iso)")
                }
            }
        }
    }
}
