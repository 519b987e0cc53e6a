import Evaluation
import Testing

struct FigureReaderTests {
    static let header = "measure_id,ods_code,period_start,period_kind,value,numerator,denominator,unit\n"

    private func read(_ rows: String, codes: Set<String>? = nil, chunk: Int = 1 << 20) throws -> FigureReading {
        var reader = FigureReader(catalogue: try Sample.catalogue(), readOn: try Sample.day(), knownCodes: codes)
        reader.read(FigureReaderTests.header + rows, chunk: chunk)
        return reader.finish()
    }

    static let mixed = """
        ae_4h_pct_all,RQM,2019-04-01,month,80,8,10,percent\r
        "ae_4h_pct_all","RQM",2019-05-01,month,,,,percent\r
        waits,RQM,2019-04-01,quarter,12,,,count
        net,RQM,2019-04-01,year,-3.5,,,pounds
        ae_4h_pct_all,RXX,2019-04-01,month,81,8,10,percent
        ae_4h_pct_all,"R
        X",2019-04-02,month,80,,,percent
        """

    @Test func `figures are read, and a row without a value is absent`() throws {
        let reading = try read(FigureReaderTests.mixed)
        #expect(reading.figures.map(\.value) == [80, 12, -3.5])
        #expect(reading.figures.first?.counts == FigureCounts(numerator: 8, denominator: 10))
        #expect(
            reading.figures.map(\.period.description) == ["April 2019", "April to June 2019", "year from April 2019"]
        )
        #expect(reading.absent == 1)
        #expect(reading.rows == 6)
        #expect(reading.problems.kept.map(\.line) == [6, 7])
    }

    @Test(arguments: 1...50)
    func `a file split at any place reads the same`(chunk: Int) throws {
        #expect(try read(FigureReaderTests.mixed, chunk: chunk) == read(FigureReaderTests.mixed))
    }

    @Test func `a period that begins after the day of the reading is told and left out`() throws {
        let rows = [
            ("ae_4h_pct_all,RQM,2099-05-01,month,50,,,percent", "May 2099"),
            ("ae_4h_pct_all,RQM,2025-02-01,month,,,,percent", "February 2025"),
            ("waits,RQM,2025-04-01,quarter,1,,,count", "April to June 2025"),
            ("net,RQM,2026-01-01,year,1,,,pounds", "2026"),
        ]
        let reading = try read(rows.map(\.0).joined(separator: "\n"))
        #expect(reading.figures.isEmpty && reading.absent == 0)
        #expect(reading.problems.kept.map(\.code) == rows.map { _ in "after-the-reading" })
        #expect(reading.problems.kept.map(\.line) == [2, 3, 4, 5])
        #expect(reading.problems.kept.allSatisfy { $0.column == "period_start" })
        for ((_, period), problem) in zip(rows, reading.problems.kept) {
            #expect(problem.description.contains("\(period) begins after 2025-01-15, the day on which"))
        }
        let begun = try read("ae_4h_pct_all,RQM,2025-01-01,month,50,,,percent\nwaits,RQM,2025-01-01,quarter,1,,,count")
        #expect(begun.problems.isEmpty && begun.figures.count == 2)
    }

    static let wrong: [(String, String, FigureProblem)] = [
        ("beds,RQM,2019-04-01,month,1,,,percent", "measure_id", .unknownMeasure("beds")),
        (",RQM,2019-04-01,month,1,,,percent", "measure_id", .empty),
        ("ae_4h_pct_all,,2019-04-01,month,1,,,percent", "ods_code", .empty),
        ("ae_4h_pct_all,RZZ,2019-04-01,month,1,,,percent", "ods_code", .unknownCode("RZZ")),
        (
            "ae_4h_pct_all,RQM,2019-04-02,month,1,,,percent", "period_start",
            .noSuchPeriod(.notTheFirstOfAMonth("2019-04-02"))
        ),
        ("waits,RQM,2019-05-01,quarter,1,,,count", "period_start", .noSuchPeriod(.notABeginningOfAQuarter(month: 5))),
        (
            "ae_4h_pct_all,RQM,2019-04-01,quarter,1,,,percent", "period_kind",
            .wrongPeriodKind("quarter", expected: .month)
        ),
        ("ae_4h_pct_all,RQM,2019-04-01,month,1,,,count", "unit", .wrongUnit("count", expected: "percent")),
        ("ae_4h_pct_all,RQM,2019-04-01,month,x,,,percent", "value", .notANumber("x")),
        ("ae_4h_pct_all,RQM,2019-04-01,month,NaN,,,percent", "value", .notFinite("NaN")),
        ("ae_4h_pct_all,RQM,2019-04-01,month,-0.1,,,percent", "value", .percentageOutOfRange(-0.1)),
        ("ae_4h_pct_all,RQM,2019-04-01,month,100.5,,,percent", "value", .percentageOutOfRange(100.5)),
        ("waits,RQM,2019-04-01,quarter,-1,,,count", "value", .negative(-1)),
        ("ae_4h_pct_all,RQM,2019-04-01,month,50,5,,percent", "denominator", .halfOfTheCounts),
        ("ae_4h_pct_all,RQM,2019-04-01,month,50,NA,10,percent", "numerator", .halfOfTheCounts),
        ("ae_4h_pct_all,RQM,2019-04-01,month,0,0,0,percent", "denominator", .nothingToDivideBy),
        (
            "ae_4h_pct_all,RQM,2019-04-01,month,80.06,8,10,percent", "value",
            .disagreesWithCounts(value: 80.06, counts: 80)
        ),
    ]

    @Test(arguments: wrong)
    func `a row that is wrong is left out, and its line and column told`(
        row: String,
        column: String,
        problem: FigureProblem
    ) throws {
        let good = "ae_4h_pct_all,RQM,2020-01-01,month,50,,,percent"
        let reading = try read(good + "\n" + row + "\n", codes: ["RQM"])
        #expect(reading.figures.count == 1)
        #expect(reading.problems.kept.map(\.kind) == [.figure(problem)])
        #expect(reading.problems.kept.first?.line == 3)
        #expect(reading.problems.kept.first?.column == column)
    }

    @Test func `every problem of a row is told at once`() throws {
        let reading = try read(
            "ae_4h_pct_all,RQM,2019-04-01,month,120,-1,-2,count\nae_4h_pct_all,R1,2019-04-01,month,100,9,8,percent"
        )
        #expect(
            reading.problems.kept.map(\.code) == [
                "wrong-unit", "negative", "negative", "percentage-out-of-range",
                "numerator-over-denominator", "disagrees-with-counts",
            ]
        )
        #expect(reading.figures.isEmpty)
    }

    @Test func `a value may differ from its counts by the rounding of a published percentage`() throws {
        #expect(try read("ae_4h_pct_all,RQM,2019-04-01,month,33.3,1,3,percent").problems.isEmpty)
        #expect(try read("ae_4h_pct_all,RQM,2019-04-01,month,33.4,1,3,percent").problems.count == 1)
    }

    @Test func `an exact repeat counts once, and of rows that conflict neither is used`() throws {
        let one = "ae_4h_pct_all,RQM,2019-04-01,month,80,,,percent\n"
        let other = "ae_4h_pct_all,RQM,2019-04-01,month,81,,,percent\n"
        let repeated = try read(one + one)
        #expect(repeated.figures.count == 1)
        #expect(repeated.problems.kept.map(\.kind) == [.figure(.repeated(firstLine: 2))])
        let conflict = try read(one + other + one)
        #expect(conflict.figures.isEmpty)
        #expect(
            conflict.problems.kept.map(\.kind) == [.figure(.conflicts(firstLine: 2)), .figure(.repeated(firstLine: 2))]
        )
    }

    @Test func `the first hundred problems are kept and all are counted`() throws {
        let reading = try read(String(repeating: "beds,RQM,2019-04-01,month,1,,,percent\n", count: 150))
        #expect(reading.problems.count == 150)
        #expect(reading.problems.kept.count == 100)
    }

    @Test func `a wrong first line is told once and nothing is read`() throws {
        var reader = FigureReader(catalogue: try Sample.catalogue(), readOn: try Sample.day())
        reader.read("ods_code,value\nRQM,1\n", chunk: 5)
        let reading = reader.finish()
        #expect(reading.problems.kept.map(\.code) == ["wrong-header"])
        #expect(reading.figures.isEmpty)
        var empty = FigureReader(catalogue: try Sample.catalogue(), readOn: try Sample.day())
        #expect(empty.finish().problems.kept.map(\.code) == ["empty"])
    }

    @Test func `the form of each line is checked, and reading goes on after it`() throws {
        let long = String(repeating: "x", count: 70_000)
        let rows = "a,b\n" + long + "\nnet,RQM,2019-04-01,year,1\",,,pounds\nnet,RQM,2019-04-01,year,1,,,pounds\n"
        let reading = try read(rows)
        #expect(reading.problems.kept.map(\.code) == ["wrong-field-count", "line-too-long", "stray-quote"])
        #expect(reading.problems.kept.map(\.line) == [2, 3, 4])
        #expect(reading.figures.count == 1)
    }

    @Test func `bytes that are not UTF-8 are refused with the line`() throws {
        var reader = FigureReader(catalogue: try Sample.catalogue(), readOn: try Sample.day())
        reader.read(Array(FigureReaderTests.header.utf8) + [0xFF, 0x0A])
        #expect(
            reader.finish().problems.kept.map(\.description) == [
                "Line 2: The line is not text in UTF-8; save the file as UTF-8."
            ]
        )
    }

    @Test func `rows beyond the limit are not read`() throws {
        var reader = FigureReader(catalogue: try Sample.catalogue(), readOn: try Sample.day(), mostRows: 1)
        let row = "net,RQM,2019-04-01,year,1,,,pounds\n"
        reader.read(FigureReaderTests.header + row + row + row, chunk: 10)
        #expect(reader.finish().problems.kept.map(\.code) == ["too-many-rows"])
    }

    @Test func `problems are whole sentences`() throws {
        let reading = try read("ae_4h_pct_all,RQM,2019-04-01,month,80.06,8,10,percent")
        #expect(
            reading.problems.kept.map(\.description) == [
                "Line 2, column value: The value 80.06 differs by more than 0.05 from 80, which numerator and denominator give."
            ]
        )
    }
}
