import Invented
import Register
import Testing

struct BoundsTests {
    @Test(arguments: [
        ("2024", "2024-01-01", "2024-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023-02", "2023-02-01", "2023-02-28"), ("2024-12", "2024-12-01", "2024-12-31"),
        ("2024-07-01", "2024-07-01", "2024-07-01"), ("2024-07-03/2024-08-10", "2024-07-03", "2024-08-10"),
    ])
    func `a year, a month, a day and a range are some day between two`(text: String, first: String, last: String) {
        #expect(DayBounds(text: text)?.earliest.iso == first)
        #expect(DayBounds(text: text)?.latest.iso == last)
    }

    @Test(arguments: [
        "", "24", "0000", "2024-00", "2024-13", "2024-7", "2024/07", "2024-02-30", "2024-07-10/2024-07-03",
        "2024-07-03/2024-07", "2024-07-03 2024-08-10", "2024-07-03/2024-08-1x", " 2024", "2024 ", "٢٠٢٤", "open",
        "2024-07-03//2024-07-1", "-024", "+024",
    ])
    func `anything else is not a day or a range`(text: String) {
        #expect(DayBounds(text: text) == nil)
    }

    @Test func `a range never begins after it ends`() {
        let (early, late) = (Samples.day("2024-07-03"), Samples.day("2024-07-10"))
        #expect(DayBounds(earliest: late, latest: early) == nil)
        #expect(DayBounds(earliest: early, latest: early) == DayBounds(early))
    }

    @Test func `text reads back to the same bounds and no shorter text does`() {
        let seed: UInt64 = 42
        var random = SplitMix64(seed: seed)
        for _ in 0..<5000 {
            let bounds = Samples.bounds(&random)
            #expect(DayBounds(text: bounds.text) == bounds, "seed \(seed), \(bounds)")
            let first = bounds.earliest.iso
            for shorter in [String(first.prefix(4)), String(first.prefix(7)), first] {
                guard shorter.utf8.count < bounds.text.utf8.count else { continue }
                #expect(DayBounds(text: shorter) != bounds, "seed \(seed), \(bounds)")
            }
        }
    }

    @Test func `every month and every year reads back as one`() {
        for year in [1, 1900, 2000, 2023, 2024, 9999] {
            let text = String("000\(year)".suffix(4))
            #expect(Samples.bounds(text).text == text)
            #expect(Samples.bounds(text).precision == .year)
            for month in 1...12 {
                let text = text + "-" + String("0\(month)".suffix(2))
                #expect(Samples.bounds(text).text == text)
                #expect(Samples.bounds(text).precision == .month)
            }
        }
    }

    @Test(arguments: [
        ("2024-01-01/2024-12-31", "2024"), ("2024-02-01/2024-02-29", "2024-02"),
        ("2024-02-01/2024-02-28", "2024-02-01/2024-02-28"), ("2024-07-01/2024-07-01", "2024-07-01"),
        ("2023-01-01/2024-12-31", "2023-01-01/2024-12-31"), ("2024-01-01/2024-02-29", "2024-01-01/2024-02-29"),
        ("2023-02-01/2024-02-29", "2023-02-01/2024-02-29"), ("2024-01-02/2024-12-31", "2024-01-02/2024-12-31"),
    ])
    func `a range is written as a month or year only where it is one`(range: String, text: String) {
        #expect(Samples.bounds(range).text == text)
    }

    @Test func `bounds read in words`() {
        #expect(Samples.bounds("2024-11-06").inWords == "6 November 2024")
        #expect(Samples.bounds("2024-11").inWords == "November 2024")
        #expect(Samples.bounds("2024").inWords == "2024")
        #expect(Samples.bounds("2024-11-06/2025-01-01").inWords == "between 6 November 2024 and 1 January 2025")
    }
}
