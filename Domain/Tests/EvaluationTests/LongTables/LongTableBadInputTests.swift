import Evaluation
import Testing

struct LongTableBadInputTests {
    static let wrong: [(String, LongTableProblem)] = [
        ("", .form(.empty, line: 1)),
        ("\r\n\n", .form(.empty, line: 1)),
        ("trust,month,value\n", .noRows),
        ("trust,day,number\n", .form(.missingColumns(["month", "value"]), line: 1)),
        ("trust,month,value,trust\n", .form(.repeatedColumn("trust"), line: 1)),
        ("trust,month,value\nA,1\n", .form(.wrongFieldCount(expected: 3, found: 2), line: 2)),
        ("trust,month,value\nA,1,2,3\n", .form(.wrongFieldCount(expected: 3, found: 4), line: 2)),
        ("trust,month,value\n,1,2\n", .emptyUnit(column: "trust", line: 2)),
        ("trust,month,value\nA, ,2\n", .emptyTime(column: "month", line: 2)),
        ("trust,month,value\nA,1,1\nA,2,x1\n", .notANumber("x1", column: "value", line: 3)),
        ("trust,month,value\nA,1,1.2.3\n", .notANumber("1.2.3", column: "value", line: 2)),
        ("trust,month,value\nA,1,0x10\n", .notANumber("0x10", column: "value", line: 2)),
        ("trust,month,value\nA,1,-\n", .notANumber("-", column: "value", line: 2)),
        ("trust,month,value\nA,1,NaN\n", .notFinite("NaN", column: "value", line: 2)),
        ("trust,month,value\nA,1,-Inf\n", .notFinite("-Inf", column: "value", line: 2)),
        ("trust,month,value\nA,1,1e999\n", .notFinite("1e999", column: "value", line: 2)),
        ("trust,month,value\nA,1,1\nB,1,1\nA,1,1\n", .repeated(unit: "A", time: "1", line: 4, firstLine: 2)),
        ("trust,month,value\nA,1,5\"\n", .form(.strayQuote, line: 2)),
        ("trust,month,value\nA,1,\"5\"6\n", .form(.strayQuote, line: 2)),
        ("trust,month,value\nA,1,2\nA,2,\"5\n\n", .form(.quoteLeftOpen, line: 3)),
    ]

    @Test(arguments: wrong)
    func `a file that is wrong is refused with its line and column`(text: String, problem: LongTableProblem) {
        #expect(throws: problem) { try longTable(text) }
        #expect(throws: problem) { try longTable(text, chunk: 1) }
    }

    @Test(arguments: [1, 7, 4096, 1 << 20])
    func `a line longer than 64 KiB is refused, and one of just that length is read`(chunk: Int) throws {
        let most = String(repeating: "x", count: 65_536 - 4)
        #expect(try longTable("trust,month,value\n\(most),1,2\nA,1,1\n", chunk: chunk).units.count == 2)
        #expect(throws: LongTableProblem.form(.lineTooLong(limit: 65_536), line: 2)) {
            try longTable("trust,month,value\nx\(most),1,2\nA,1,1\n", chunk: chunk)
        }
    }

    @Test func `bytes that are not UTF-8 are refused with their line`() throws {
        var reader = LongTableReader(try LongColumns(unit: ["trust"], time: "month", outcome: "value"))
        reader.read(Array("trust,month,value\nA,1,1\nGuy".utf8) + [0x92] + Array("s,1,2\n".utf8))
        #expect(reader.hasFailed)
        #expect(throws: LongTableProblem.form(.notUTF8, line: 3)) { try reader.finish() }
    }

    @Test func `a file of more rows than are allowed is refused`() {
        let rows = (0..<11).map { "A,\($0),1\n" }.joined()
        #expect(throws: LongTableProblem.tooManyRows(limit: 10)) {
            try longTable("trust,month,value\n" + rows, mostRows: 10)
        }
    }

    @Test func `columns asked for twice, and no column for the unit, are refused`() {
        #expect(throws: LongTableProblem.columnAskedTwice("a")) {
            try LongColumns(unit: ["a"], time: "b", outcome: "a")
        }
        #expect(throws: LongTableProblem.noUnitColumn) { try LongColumns(unit: [], time: "b", outcome: "a") }
    }

    @Test func `a repeat is found where units and times are many and rows are few`() {
        let rows = (0..<200).map { "U\($0),\($0),1\n" }.joined() + "U7,7,2\n"
        #expect(throws: LongTableProblem.repeated(unit: "U7", time: "7", line: 202, firstLine: 9)) {
            try longTable("trust,month,value\n" + rows)
        }
    }

    @Test func `two texts for one time are refused in a chart`() throws {
        let table = try longTable("trust,month,value\nA,1,1\nA,01,2\n")
        #expect(throws: TimelineProblem.repeatedTime(.number(1))) { try table.series() }
    }

    @Test func `problems are whole sentences`() {
        let problem = LongTableProblem.repeated(unit: "A", time: "1", line: 4, firstLine: 2)
        #expect("\(problem)" == "Lines 2 and 4 are both for A at 1; a table has one row for each unit and time.")
        #expect(
            "\(LongTableProblem.form(.wrongFieldCount(expected: 3, found: 1), line: 2))"
                == "Line 2: The line has 1 field, but the first line names 3 columns."
        )
        #expect(problem.code == "repeated")
    }
}
