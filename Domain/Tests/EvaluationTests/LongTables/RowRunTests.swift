import Testing

@testable import Evaluation

/// In pieces of one byte no record is whole in its piece, so that each goes the long way.
struct RowRunTests {
    /// How a table ends: its rows with their lines, or what is wrong.
    private static func outcome(_ text: String, chunk: Int, mostRows: Int = 1000) -> Result<LongTable, LongTableProblem>
    {
        Result { () throws(LongTableProblem) in
            let columns = try LongColumns(unit: ["trust", "kind"], time: "month", outcome: "value")
            var reader = LongTableReader(columns, mostRows: mostRows)
            let bytes = Array(text.utf8)
            for start in stride(from: 0, to: bytes.count, by: chunk) {
                reader.read(bytes[start..<min(start + chunk, bytes.count)])
            }
            return try reader.finish()
        }
    }

    private static let head = "trust,kind,month,note,value\n"

    private static let odd = [
        "\"R,Q\",k,1,é,4\r\n", "\"R\nQ\",k,2,\"a\n\nb\",5\n", "\n", "\r\n", " RA ,k, 3 ,n, 6 \n", "RA,k,4,n,NA\n",
        "RA,k,5,n,\n", "RA,k,6,Zoë,1e2\n", "\"RA\",k,7,n,12345678901234567890\n", "RA,\"k\",8,\"\"\"\",-0\n",
    ]
    private static let wrong = [
        "RA,k,9,n\n", "RA,k,9,n,1,2\n", "RA,k,9,n,1.2.3\n", "RA,,9,n,1\n", ",k,9,n,1\n", "RA,k,,n,1\n",
        "RA,k,9,n\"m,1\n",
        "RA,k,9,n,1e999\n", "RA,k,9,\"n,1\n", "RA,k,9,n,nan\n",
    ]

    private static func table(_ seed: UInt64) -> String {
        var random = SeededGenerator(seed: seed)
        var lines: [String] = []
        let (units, times) = (Int.random(in: 1...4, using: &random), Int.random(in: 1...6, using: &random))
        let isByTime = Bool.random(using: &random)
        for place in 0..<units * times {
            let unit = isByTime ? place % units : place / times
            let time = isByTime ? place / units : place % times
            let end = Int.random(in: 0..<4, using: &random) == 0 ? "\r\n" : "\n"
            lines.append("U\(unit),k\(unit % 2),\(time + 20),n,\(Int.random(in: -99...999, using: &random)).5\(end)")
        }
        for _ in 0..<Int.random(in: 0...3, using: &random) {
            let place = Int.random(in: 0...lines.count, using: &random)
            lines.insert(odd.randomElement(using: &random) ?? "", at: place)
        }
        if Int.random(in: 0..<4, using: &random) == 0 {
            let place = Int.random(in: 0...lines.count, using: &random)
            lines.insert(wrong.randomElement(using: &random) ?? "", at: place)
        }
        let text = head + lines.joined()
        return Bool.random(using: &random) ? text : String(text.unicodeScalars.dropLast())
    }

    @Test(arguments: 0..<300 as Range<UInt64>)
    func `rows read in runs are those read one by one, with their lines and what is wrong`(seed: UInt64) {
        let text = RowRunTests.table(seed)
        let oneByOne = RowRunTests.outcome(text, chunk: 1)
        for chunk in [2, 3, 7, 20, 61, 200, 1 << 20] {
            #expect(RowRunTests.outcome(text, chunk: chunk) == oneByOne, "in pieces of \(chunk): \(text)")
        }
    }

    @Test func `the tables of this test are of every kind`() {
        let outcomes = (0..<300 as Range<UInt64>).map { RowRunTests.outcome(RowRunTests.table($0), chunk: 1 << 20) }
        let problems = outcomes.compactMap { outcome in
            if case .failure(let problem) = outcome { problem.code } else { nil }
        }
        #expect(problems.count > 20)
        #expect(problems.count < 200)
        #expect(Set(problems).count >= 6)
    }

    @Test(arguments: 1...120)
    func `a piece may end within quotes, a line break or a letter of two bytes, and lines are counted on`(chunk: Int) {
        let text =
            RowRunTests.head + "RA,k,1,n,1\r\nRA,k,2,n,2\nRA,k,3,\"é\r\n\n, \"\"n\"\"\",3\nRA,k,4,n,4\nRA,k,5,n,5\n"
            + "RA,k,6,ü,6\n\nRA,k,7,n,7\nRA,k,8,n,x\n"
        #expect(
            RowRunTests.outcome(text, chunk: chunk)
                == .failure(.notANumber("x", column: "value", line: 12))
        )
        let right = String(text.dropLast(11))
        guard case .success(let table) = RowRunTests.outcome(right, chunk: chunk) else {
            Issue.record("The table was not read.")
            return
        }
        #expect((0..<table.rowCount).map { table[$0].line } == [2, 3, 4, 7, 8, 9, 11])
        #expect((0..<table.rowCount).map { table[$0].outcome } == [1, 2, 3, 4, 5, 6, 7])
    }

    private static let within: [(String, LongTableProblem)] = [
        ("RB,k,2,n\"m,1\n", .form(.strayQuote, line: 6)),
        ("RB,k,2,\"n\"m,1\n", .form(.strayQuote, line: 6)),
        ("RB,k,2,\"n\nRB,k,2,n,1\nRB,k,3,n,1\n\",x\n", .notANumber("x", column: "value", line: 6)),
        (
            "RB,k,2,\"é\nRB,k,2,n,1\n\",1\nRB,k,3,n,\n\nRC,k,1\n",
            .form(.wrongFieldCount(expected: 5, found: 3), line: 11)
        ),
        ("RB,k,2,n,1,\n", .form(.wrongFieldCount(expected: 5, found: 6), line: 6)),
        ("RB,k,2,n,1\nRB,k,2,n,1\n", .repeated(unit: "RB / k", time: "2", line: 7, firstLine: 6)),
    ]

    @Test(arguments: within)
    func `what is wrong in the middle of a run is told with its line`(row: String, problem: LongTableProblem) {
        let before = "RA,k,1,n,1\nRA,k,2,n,1\nRA,k,3,n,1\nRB,k,1,n,1\n"
        let text = RowRunTests.head + before + row + "RB,k,3,n,1\n"
        for chunk in 1...130 { #expect(RowRunTests.outcome(text, chunk: chunk) == .failure(problem)) }
    }

    @Test(arguments: 1...80)
    func `bytes that are not UTF-8 in a column that is passed over are refused`(chunk: Int) throws {
        var reader = LongTableReader(try LongColumns(unit: ["trust", "kind"], time: "month", outcome: "value"))
        let rows = RowRunTests.head + "RA,k,1,n,1\nRA,k,2,n,1\nRB,k,1,n,1\nRB,k,2,Guy"
        let bytes = Array(rows.utf8) + [0x92] + Array("s,1\n".utf8)
        for start in stride(from: 0, to: bytes.count, by: chunk) {
            reader.read(bytes[start..<min(start + chunk, bytes.count)])
        }
        #expect(throws: LongTableProblem.form(.notUTF8, line: 5)) { try reader.finish() }
    }

    @Test(arguments: [1, 30, 1 << 20])
    func `a run ends where a file has more rows than are allowed`(chunk: Int) {
        let text = RowRunTests.head + ["RA", "RB"].flatMap { unit in (1...9).map { "\(unit),k,\($0),n,1\n" } }.joined()
        #expect(RowRunTests.outcome(text, chunk: chunk, mostRows: 17) == .failure(.tooManyRows(limit: 17)))
        #expect((try? RowRunTests.outcome(text, chunk: chunk, mostRows: 18).get())?.rowCount == 18)
    }

    @Test func `a name with the sign that stands between names is not taken for others`() {
        let text = RowRunTests.head + "\u{1F}b,c,1,n,1\n,b\u{1F}c,1,n,2\n"
        #expect(RowRunTests.outcome(text, chunk: 1 << 20) == .failure(.emptyUnit(column: "trust", line: 3)))
        let part = RowRunTests.head + "axb,c,1,n,1\nz,z,2,n,2\naxb,c,2,n,1\na,b\u{1F}c,2,n,2\n"
        #expect((try? RowRunTests.outcome(part, chunk: 1 << 20).get())?.units.count == 3)
        let longer = RowRunTests.head + "a,b\u{1F}c,1,n,1\nz,z,2,n,2\na,b\u{1F}c,2,n,1\na,b,2,n,2\n"
        #expect((try? RowRunTests.outcome(longer, chunk: 1 << 20).get())?.units.count == 3)
        let spaced = RowRunTests.head + "a\u{1F} b,c,1,n,1\na, b\u{1F}c,1,n,2\n"
        #expect((try? RowRunTests.outcome(spaced, chunk: 1 << 20).get())?.units.count == 2)
    }

    @Test func `a run goes on while rows follow, and ends before one that does not`() throws {
        let text = "RA,k,1,n,1\nRA,k,2,n,2.5\r\nRB,k,2,n,-3\nRB,k,1,n,4\n"
        let columns = try LongColumns(unit: ["trust", "kind"], time: "month", outcome: "value")
        var rows = LongRows(columns, mostRows: 9)
        let first = RowRunTests.head + "RA,k,1,n,1\nRB,k,2,n,1\nRB,k,3,n,1\nRA,k,2,n,1\nRA,k,1,n,1\n"
        var records = RecordReader()
        Array(first.utf8).withUnsafeBytes { records.read($0, into: &rows) }
        let run = Array(text.utf8).withUnsafeBytes { rows.takeRun(in: $0, from: 0, line: 7) }
        #expect(run.count == 3)
        #expect(run.end == text.utf8.count - 11)
    }
}
