import Evaluation
import Testing

struct LongFilterTests {
    static let text = """
        kind,trust,month,value,place
        wait,A,1,10,north
        beds,A,1,many,north
        wait,A,2,11,north
        "wait",B,1,12,"the ""far"" north"
        beds,A,1,many,
        wait,B,2,13,south
        """

    private func read(_ filters: [(String, String)], chunk: Int = 1 << 20, mostRows: Int = 1000) throws -> LongTable {
        try longTable(
            LongFilterTests.text,
            filters: filters.map { LongFilter(column: $0.0, value: $0.1) },
            chunk: chunk,
            mostRows: mostRows
        )
    }

    @Test(arguments: [1, 5, 1 << 20])
    func `only rows that fit are read, and the others are checked for nothing but their form`(chunk: Int) throws {
        let table = try read([("kind", "wait")], chunk: chunk)
        #expect(table.units == ["A", "B"])
        #expect((0..<table.rowCount).map { table[$0].outcome } == [10, 11, 12, 13])
        #expect((0..<table.rowCount).map { table[$0].line } == [2, 4, 5, 7])
        #expect(table.passedOver == 2)
        #expect(throws: LongTableProblem.notANumber("many", column: "value", line: 3)) { try read([]) }
    }

    @Test func `all filters have to fit, and quotes do not count`() throws {
        let table = try read([("kind", "wait"), ("place", "north")])
        #expect((0..<table.rowCount).map { table[$0].line } == [2, 4])
        #expect(try read([("place", "the \"far\" north")]).units == ["B"])
        #expect(throws: LongTableProblem.notANumber("many", column: "value", line: 6)) { try read([("place", "")]) }
    }

    @Test func `a filter may be of a column that names the unit`() throws {
        #expect(try read([("trust", "B"), ("kind", "wait")]).times == ["1", "2"])
    }

    @Test func `only rows that fit count as rows`() throws {
        #expect(try read([("kind", "wait")], mostRows: 4).rowCount == 4)
        #expect(throws: LongTableProblem.tooManyRows(limit: 3)) { try read([("kind", "wait")], mostRows: 3) }
    }

    @Test func `where no row fits the filter is told with a few values of its column`() throws {
        #expect {
            try read([("kind", "waits")])
        } throws: {
            "\($0)" == "No row has kind=waits: the column kind has “wait”, “beds”."
        }
        #expect {
            try read([("kind", "beds"), ("place", "south")])
        } throws: {
            "\($0)"
                == "No row has kind=beds and place=south: the column kind has “wait”, “beds”; the column place has “north”, "
                + "“the \"far\" north”, nothing, “south”."
        }
        let many = "trust,month,value\n" + (1...9).map { "A,\($0),1\n" }.joined()
        #expect {
            try longTable(many, filters: [LongFilter(column: "month", value: "99")])
        } throws: {
            "\($0)" == "No row has month=99: the column month has “1”, “2”, “3”, “4”, “5” and others."
        }
    }

    @Test func `a file without rows is told as such, and a column that is not there by its name`() {
        let filter = LongFilter(column: "kind", value: "wait")
        #expect(throws: LongTableProblem.noRows) { try longTable("trust,month,value,kind\n", filters: [filter]) }
        #expect(throws: LongTableProblem.form(.missingColumns(["kind"]), line: 1)) {
            try longTable("trust,month,value\nA,1,1\n", filters: [filter])
        }
        #expect(throws: LongTableProblem.filteredTwice("kind")) {
            try LongColumns(unit: ["a"], time: "b", outcome: "c", filters: [filter, filter])
        }
    }
}
