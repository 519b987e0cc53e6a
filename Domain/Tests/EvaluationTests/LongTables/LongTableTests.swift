import Testing

@testable import Evaluation

/// Reads a table whose columns are `trust`, `month` and `value`, and further columns if named.
func longTable(
    _ text: String,
    unit: [String] = ["trust"],
    others: [String] = [],
    starts: String? = nil,
    filters: [LongFilter] = [],
    chunk: Int = 1 << 20,
    mostRows: Int = 1000
) throws -> LongTable {
    let columns = try LongColumns(
        unit: unit,
        time: "month",
        outcome: "value",
        others: others,
        starts: starts,
        filters: filters
    )
    var reader = LongTableReader(columns, mostRows: mostRows)
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: chunk) {
        reader.read(bytes[start..<min(start + chunk, bytes.count)])
    }
    return try reader.finish()
}

struct LongTableTests {
    static let small = """
        \u{FEFF}"trust",extra,month,value,size\r
        RQM,x,2,12.5,300\r
        "The ""Royal"", Ward\r
        A",é,10,-3e-2,NA\r
        \r
        RQM,y,1, 7 ,300\r
        RYJ,"",10,NA,
        """

    @Test func `a table gives its units, times in order of size, and numbers`() throws {
        let table = try longTable(LongTableTests.small, others: ["size"])
        #expect(table.units == ["RQM", "The \"Royal\", Ward\r\nA", "RYJ"])
        #expect(table.times == ["1", "2", "10"])
        #expect(table.rowCount == 4)
        #expect(table[0] == LongRow(unit: 0, time: 1, outcome: 12.5, others: [300], line: 2))
        #expect(table[1] == LongRow(unit: 1, time: 2, outcome: -0.03, others: [nil], line: 3))
        #expect(table[2] == LongRow(unit: 0, time: 0, outcome: 7, others: [300], line: 6))
        #expect(table[3] == LongRow(unit: 2, time: 2, outcome: nil, others: [nil], line: 7))
    }

    @Test(arguments: 1...60)
    func `a file split at any place reads the same`(chunk: Int) throws {
        let whole = try longTable(LongTableTests.small, others: ["size"])
        #expect(try longTable(LongTableTests.small, others: ["size"], chunk: chunk) == whole)
    }

    @Test func `times that are not all whole numbers are in order as texts`() throws {
        let text = "trust,month,value\nA,2019-05-01,1\nA,2019-04-01,2\n"
        #expect(try longTable(text).times == ["2019-04-01", "2019-05-01"])
        #expect(try longTable("trust,month,value\nA,10,1\nA,9b,2\nA,9,3\n").times == ["10", "9", "9b"])
    }

    @Test func `two columns together name a unit`() throws {
        let text = "trust,kind,month,value\nA,x,1,1\nA,x,2,2\nA,y,1,3\n\"A\",x,3,4\nAx,,9,9\n"
        #expect(throws: LongTableProblem.emptyUnit(column: "kind", line: 6)) {
            try longTable(text, unit: ["trust", "kind"])
        }
        let table = try longTable(String(text.dropLast(8)), unit: ["trust", "kind"])
        #expect(table.units == ["A / x", "A / y"])
        #expect((0..<table.rowCount).map { table[$0].unit } == [0, 0, 1, 0])
    }

    @Test func `names that run into each other stay apart`() throws {
        let text = "trust,kind,month,value\nA,AB,1,1\nAA,B,1,2\nA,AB,2,3\n"
        #expect(try longTable(text, unit: ["trust", "kind"]).units == ["A / AB", "AA / B"])
    }

    @Test func `many units are found again by their names`() throws {
        let rows = (0..<3).flatMap { month in (0..<300).map { "unit \($0 * 7919 % 300),\(month),\($0)" } }
        let table = try longTable("trust,month,value\n" + rows.joined(separator: "\n"))
        #expect(table.units.count == 300)
        #expect((0..<900).allSatisfy { table[$0].unit == $0 % 300 })
    }

    @Test func `a panel holds the complete units and says which are left out and why`() throws {
        let text = "trust,month,value\nA,1,1\nB,1,5\nA,2,2\nB,2,NA\nC,2,9\n"
        let complete = try longTable(text).completePanel()
        let panel = try OutcomePanel(units: ["A"], periods: ["1", "2"], outcomes: [1, 2])
        #expect(complete.panel == panel)
        #expect(complete.tableUnits == [0])
        #expect(complete.leftOut.map(\.unit) == ["B", "C"])
        #expect(complete.leftOut.map(\.missing) == [["2"], ["1"]])
        #expect(complete.leftOut.map(\.description).first == "B is left out, as it has no number for 2.")
    }

    @Test func `a series runs from the first number of its unit to the last, with gaps between`() throws {
        let text = "trust,month,value\nA,1,1\nA,2,2\nA,3,4\nB,2,5\nC,1,3\nC,3,4\nD,1,\n"
        let series = try longTable(text).series()
        #expect(series.map(\.name) == ["A", "B", "C"])
        #expect(series.map(\.timeline.count) == [3, 1, 3])
        let chart = try ControlChart(series[2], options: ChartOptions(better: .higher))
        #expect(chart.points.map { $0.reading?.value } == [3, nil, 4])
        #expect(chart.warnings.contains(.missingValues([.number(2)])))
    }

    @Test func `rows in any order give the same series and panel`() throws {
        let rows = ["A,1,1", "A,2,2", "A,3,4", "B,1,5", "B,2,7", "B,3,9"]
        let sorted = try longTable("trust,month,value\n" + rows.joined(separator: "\n"))
        var random = SeededGenerator(seed: 1)
        for _ in 0..<10 {
            let table = try longTable("trust,month,value\n" + rows.shuffled(using: &random).joined(separator: "\n"))
            let series = try table.series().sorted { $0.name < $1.name }
            #expect(series.map(\.values) == [[1, 2, 4], [5, 7, 9]])
            #expect(try table.completePanel().panel.periods == sorted.completePanel().panel.periods)
        }
    }

    @Test func `a number that belongs to the unit is the same in all its rows`() throws {
        let text = "trust,month,value,size\nA,1,1,5\nA,2,2,\nB,1,1,\nA,3,1,6\n"
        let table = try longTable(text, others: ["size"])
        #expect(throws: LongTableProblem.changesWithin(unit: "A", column: "size", line: 5)) {
            try table.constant("size")
        }
        #expect(throws: LongTableProblem.noSuchColumn("beds")) { try table.constant("beds") }
        #expect(try longTable(String(text.dropLast(8)), others: ["size"]).constant("size") == [5, nil])
    }
}
