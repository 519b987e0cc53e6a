import Register
import Testing

struct DaySpanTests {
    @Test func `the span of a period has just the days that it covers`() {
        let texts = [
            "2024-02-27", "2024-02-28/2024-03-02", "seen 2024-02-28/2024-03-01", "open", "unknown", "not recorded",
        ]
        let seen: [DayBounds?] = [nil, Samples.bounds("2024-02-29"), Samples.bounds("2024-02-28/2024-03-02")]
        let days = (0..<12).map { Samples.day("2024-02-24").advanced(by: $0) }
        for from in texts {
            for until in texts {
                for seen in seen {
                    guard
                        let period = Period(
                            from: Samples.boundary(from),
                            until: Samples.boundary(until),
                            lastSeen: seen
                        )
                    else { continue }
                    for least in [Coverage.certainly, .possibly] {
                        let span = period.span(least)
                        for day in days {
                            #expect(
                                (span?.contains(day) ?? false) == (period.covers(day) >= least),
                                "\(from) until \(until), seen \(seen?.text ?? "never"), \(least) on \(day.iso)"
                            )
                        }
                    }
                }
            }
        }
    }

    @Test func `a span without a day is none`() {
        let day = Samples.day("2024-02-29")
        #expect(DaySpan(from: day, until: day) == nil)
        #expect(DaySpan(from: day, until: day.advanced(by: 1))?.days == 1)
        #expect(DaySpan(from: nil, until: day)?.days == nil)
    }

    @Test func `months are counted to the same day, or to the last of a shorter month`() {
        #expect(Samples.day("2024-01-31").advanced(byMonths: 1) == Samples.day("2024-02-29"))
        #expect(Samples.day("2024-02-29").advanced(byYears: 1) == Samples.day("2025-02-28"))
        #expect(Samples.day("2024-03-15").advanced(byMonths: -3) == Samples.day("2023-12-15"))
        #expect(Samples.lastDay.advanced(byMonths: 1) == nil)
        #expect(Samples.firstDay.advanced(byMonths: -1) == nil)
    }
}
