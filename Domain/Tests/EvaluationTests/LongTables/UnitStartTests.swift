import Evaluation
import Testing

struct UnitStartTests {
    /// One row for each unit and time, with the start of the unit behind it.
    private func starts(_ times: [String], _ starts: [String], chunk: Int = 1 << 20) throws -> [UnitStart] {
        let rows = starts.enumerated().flatMap { unit, start in times.map { "U\(unit),\($0),1,\(start)\n" } }
        return try longTable("trust,month,value,began\n" + rows.joined(), starts: "began", chunk: chunk).starts
    }

    @Test(arguments: [1, 7, 1 << 20])
    func `a start among whole numbers is the first time that is not before it`(chunk: Int) throws {
        let given = ["2004", "2003", "2004.5", "2007", "0", "", "NA", "0.0", "1999", "2e3", " 2010 "]
        let expected: [UnitStart] = [
            .at(1), .at(0), .at(2), .afterLast("2007"), .never, .never, .never, .never, .at(0), .at(0),
            .afterLast("2010"),
        ]
        #expect(try starts(["2003", "2004", "2006"], given, chunk: chunk) == expected)
    }

    @Test func `numbers are compared as numbers, not as texts`() throws {
        #expect(try starts(["8", "9", "10", "11"], ["9", "10", "9.5"]) == [.at(1), .at(2), .at(2)])
        #expect(try starts(["-3", "-2", "1"], ["-2", "-1", "0"]) == [.at(1), .at(2), .never])
    }

    @Test func `a start among days or months is the first that is not before it`() throws {
        let days = ["2019-04-01", "2019-05-01", "2019-07-01"]
        let expected: [UnitStart] = [.at(0), .at(1), .at(2), .at(2), .afterLast("2019-07-02"), .at(0), .never, .never]
        let given = [
            "2019-04-01", "2019-04-02", "2019-06-30", "2019-07-01", "2019-07-02", "2012-02-29", "0", "NA",
        ]
        #expect(try starts(days, given) == expected)
        #expect(
            try starts(["2019-04", "2019-05", "2019-07"], ["2019-06", "2019-05", "", "2020-01"])
                == [.at(2), .at(1), .never, .afterLast("2020-01")]
        )
    }

    @Test func `times in any order of rows give the same starts`() throws {
        let text = "trust,month,value,began\nA,2019-06,1,2019-05\nA,2019-05,1,2019-05\nB,2019-05,1,\nB,2019-06,2,0\n"
        let table = try longTable(text, starts: "began")
        #expect(table.times == ["2019-05", "2019-06"])
        #expect(table.starts == [.at(0), .never])
    }

    @Test func `where times are other texts a start is one of them`() throws {
        let quarters = ["2019Q1", "2019Q2"]
        #expect(try starts(quarters, ["2019Q2", "0", "2019Q1"]) == [.at(1), .never, .at(0)])
        #expect(try starts(["1a", "7"], ["7", "1a"]) == [.at(1), .at(0)])
        #expect(throws: other("2019Q3", line: 2, .text, "2019Q1")) { try starts(quarters, ["2019Q3"]) }
    }

    private func other(_ text: String, line: Int, _ form: TimeForm, _ example: String) -> LongTableProblem {
        .startOfOtherForm(text, column: "began", line: line, form: form, example: example)
    }

    @Test(arguments: [
        "2019-04", "2019-04-31", "2019-13-01", "2019-00-01", "2019-04-00", "2019-4-1", "01/04/2019", "201904", "5",
        "soon",
        "2019-02-29", "2100-02-29", "2019-04-01x",
    ])
    func `a start of another form than days is refused with its line and column`(text: String) {
        #expect(throws: other(text, line: 4, .day, "2019-04-01")) {
            try starts(["2019-04-01", "2019-05-01"], ["2019-04-01", text])
        }
    }

    @Test func `a start of another form than months or numbers is refused with its line and column`() {
        for text in ["2019-04-01", "2019-13", "2019", "April"] {
            #expect(throws: other(text, line: 2, .month, "2019-04")) { try starts(["2019-04"], [text]) }
        }
        for text in ["2019-04", "soon", "2004a"] {
            #expect(throws: other(text, line: 2, .number, "2003")) { try starts(["2003", "2004"], [text]) }
        }
        for text in ["inf", "NaN", "-Infinity", "1e999"] {
            #expect(throws: LongTableProblem.notFinite(text, column: "began", line: 2)) { try starts(["1"], [text]) }
        }
        #expect(throws: LongTableProblem.startBelowNought("-1", column: "began", line: 2)) { try starts(["1"], ["-1"]) }
    }

    @Test func `a start that differs within a unit is refused with both lines, one that is missing or the same is not`()
        throws
    {
        let head = "trust,month,value,began\nA,1,1,\nA,2,1,2\nB,1,1,0\n"
        let differs = LongTableProblem.startDiffers(unit: "A", column: "began", starts: ["2", "3"], lines: [3, 6])
        #expect(throws: differs) { try longTable(head + "A,3,1,2\nA,4,1,3\n", starts: "began") }
        #expect(throws: LongTableProblem.startDiffers(unit: "B", column: "began", starts: ["0", "2"], lines: [4, 5])) {
            try longTable(head + "B,2,1,2\n", starts: "began")
        }
        #expect(try longTable(head + "A,3,1,2.0\nB,2,1,NA\n", starts: "began").starts == [.at(1), .never])
        #expect(
            "\(differs)"
                == "Lines 3 and 6, column began: the start is not the same in all rows of A, but “2” and “3”; a unit has one."
        )
    }

    @Test func `the form is told in a whole sentence`() {
        #expect(
            "\(other("2019-04", line: 7, .day, "2019-04-01"))"
                == "Line 7, column began: “2019-04” is no start here; the times are days such as 2019-04-01, and so are "
                + "starts, or 0 or nothing where the unit is never treated."
        )
    }

    @Test func `the column of starts is asked for once, and has to be there`() {
        #expect(throws: LongTableProblem.columnAskedTwice("month")) {
            try LongColumns(unit: ["trust"], time: "month", outcome: "value", starts: "month")
        }
        #expect(throws: LongTableProblem.form(.missingColumns(["began"]), line: 1)) {
            try longTable("trust,month,value\nA,1,1\n", starts: "began")
        }
    }
}
