import Evaluation
import Testing

struct FigureBookTests {
    @Test func `a figure is given as it was known on a day, and revisions are kept beside it`() throws {
        var book = FigureBook()
        let april = try Sample.month("2019-04")
        #expect(book.add([try Sample.figure("2019-04", 82)], readOn: try Sample.day("2019-09-01")).isEmpty)
        #expect(book.add([try Sample.figure("2019-04", 80)], readOn: try Sample.day("2019-06-01")).isEmpty)
        #expect(book.add([try Sample.figure("2019-04", 82)], readOn: try Sample.day("2020-01-01")).isEmpty)
        let known = { (day: String) in
            try book.figure(measure: "ae_4h_pct_all", code: "RQM", period: april, knownOn: Sample.day(day))?.value
        }
        #expect(try known("2019-05-31") == nil)
        #expect(try known("2019-06-01") == 80)
        #expect(try known("2019-08-31") == 80)
        #expect(try known("2019-09-01") == 82)
        let revisions = book.revisions(measure: "ae_4h_pct_all", code: "RQM", period: april)
        #expect(revisions.map(\.day.description) == ["2019-06-01", "2019-09-01"])
    }

    @Test func `two figures read on one day are not known to be the later, and the second is told`() throws {
        var book = FigureBook()
        let day = try Sample.day()
        _ = book.add([try Sample.figure("2019-04", 80)], readOn: day)
        let other = try Sample.figure("2019-04", 81)
        #expect(book.add([try Sample.figure("2019-04", 80), other], readOn: day) == [other])
    }

    @Test(arguments: 1...10 as ClosedRange<UInt64>)
    func `readings added in any order give the same book`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let days = try (1...6).map { try Sample.day("2020-0\($0)-01") }
        let readings = try days.map { day in
            (day, try (1...9).map { try Sample.figure("2019-0\($0)", Double(Int(random.unit() * 1e6))) })
        }
        var one = FigureBook()
        var other = FigureBook()
        for (day, figures) in readings { _ = one.add(figures, readOn: day) }
        for (day, figures) in readings.shuffled(using: &random) { _ = other.add(figures.reversed(), readOn: day) }
        #expect(one == other)
    }

    @Test func `a series lists its gaps and is charted with them`() throws {
        var book = FigureBook()
        let months = ["2019-11", "2019-12", "2020-03"]
        _ = book.add(try months.map { try Sample.figure($0, 80) }, readOn: try Sample.day())
        let series = try #require(book.series(try Sample.measure(), code: "RQM", knownOn: try Sample.day()))
        let piece = try #require(series.pieces.first)
        #expect(piece.gaps.map(\.description) == ["January 2020", "February 2020"])
        let chart = try ControlChart(piece.chartSeries(name: "RQM"), options: ChartOptions(better: .higher))
        #expect(chart.warnings.contains { $0.code == "missing-periods" })
        #expect(book.codes(measure: "ae_4h_pct_all") == ["RQM"])
        #expect(book.series(try Sample.measure(), code: "RXX", knownOn: try Sample.day()) == nil)
        #expect(book.series(try Sample.measure(), code: "RQM", knownOn: try Sample.day("2019-01-01")) == nil)
    }

    @Test func `a break cuts a series into pieces that say why they begin`() throws {
        var book = FigureBook()
        let months = ["2019-01", "2019-02", "2019-03", "2019-04", "2019-05"]
        _ = book.add(try months.map { try Sample.figure($0, 80) }, readOn: try Sample.day())
        let breaks = try [("2019-04", "took in RYY"), ("2019-03", "merged with RXX"), ("2019-04", "moved a site")].map {
            try #require(SeriesBreak(from: try Sample.month($0.0), words: $0.1))
        }
        let series = book.series(try Sample.measure(), code: "RQM", knownOn: try Sample.day(), breaks: breaks)
        #expect(series?.pieces.map(\.figures.count) == [2, 1, 2])
        #expect(series?.pieces.map { $0.begins?.words } == [nil, "merged with RXX", "took in RYY; moved a site"])
        #expect(series?.straddling == [])
        #expect(SeriesBreak(from: try Sample.month("2019-04"), words: " ") == nil)
    }

    @Test func `a period that a break falls within is in no piece`() throws {
        var book = FigureBook()
        let measure = try Sample.measure("waits", .quarter, .count)
        let figures = try [1, 4, 7, 10].map { month in
            Figure(
                measure: "waits",
                code: "RQM",
                period: try ReportingPeriod(.quarter, year: 2021, month: month),
                value: 5,
                counts: nil
            )
        }
        _ = book.add(figures, readOn: try Sample.day())
        let merger = try #require(SeriesBreak(from: try Sample.month("2021-05"), words: "merged"))
        let series = book.series(measure, code: "RQM", knownOn: try Sample.day(), breaks: [merger])
        #expect(series?.pieces.map(\.figures.count) == [1, 2])
        #expect(series?.straddling.map(\.period.month) == [4])
    }
}
