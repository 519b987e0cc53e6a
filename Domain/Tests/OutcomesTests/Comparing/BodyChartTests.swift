import Evaluation
import Outcomes
import Register
import Testing

struct BodyChartTests {
    private static func chart(_ invention: Invention, _ body: String) throws -> BodyChart? {
        try BodyChart(
            of: invention.world.id(body),
            invention.measure,
            in: invention.register,
            book: invention.book,
            knownOn: invention.measure.readOn
        )
    }

    @Test func `the start of sharing is marked and the standard is on the chart`() throws {
        let chart = try #require(try Self.chart(Invention(others: 3, starts: "2016"), "alder"))
        #expect(chart.pieces.count == 1)
        let piece = chart.pieces[0]
        #expect(piece.options.target == 95)
        let period = try ReportingPeriod(.month, year: 2016, month: 1)
        let words = "sharing began (between January 2016 and December 2016)"
        #expect(piece.options.annotations == [Annotation(at: .period(period), words: words)])
        let drawn = try ControlChart(piece.series, options: piece.options)
        #expect(drawn.points.count == 72)
    }

    @Test func `a merger cuts the series and the month of it stands alone`() throws {
        var invention = Invention(others: 3)
        invention.world.body("gone", until: "2014-07-15", into: ["alder"])
        let chart = try #require(try Self.chart(invention, "alder"))
        #expect(chart.pieces.map { $0.figures.figures.count } == [30, 1, 41])
        #expect(
            chart.pieces.map { $0.figures.begins?.words } == [
                nil, "gone merged into alder on 15 July 2014.", "gone merged into alder on 15 July 2014.",
            ]
        )
        #expect(chart.pieces.map { $0.options.annotations.count } == [0, 0, 1])
        #expect(chart.undated.isEmpty)
    }

    @Test func `a quarter that holds a merger is in no piece`() throws {
        var invention = Invention(.quarter, others: 3)
        invention.world.body("gone", until: "2014-08-01", into: ["alder"])
        let chart = try #require(try Self.chart(invention, "alder"))
        #expect(chart.straddling.map(\.period.firstDay) == ["2014-07-01"])
        #expect(chart.pieces.map { $0.figures.figures.count } == [10, 13])
    }

    @Test func `a body without figures has no chart and one that shares nothing no mark`() throws {
        let invention = Invention(others: 3)
        #expect(try Self.chart(invention, "nobody") == nil)
        #expect(try Self.chart(invention, "other01")?.pieces.first?.options.annotations.isEmpty == true)
    }
}
