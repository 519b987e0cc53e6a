import Exchange
import Hostile
import HostileReaders
import Testing
import TextFiles

/// Tables as large as they may be. A reading that takes time with their square would not end.
struct GreatTableTests {
    private static let heading = "ods_code,name,kind,sector,region,opened,closed,successor_ods,source\r\n"

    @Test func `a file of nothing but commas is refused before it fills memory`() {
        let bytes = [UInt8](repeating: UInt8(ascii: ","), count: CSV.mostFields + 1)
        let problem = "t.csv:1:2000001: found more than 2,000,000 fields, expected at most 2,000,000 in one file"
        let error = #expect(throws: TextProblems.self) { try CSV.read(bytes, file: "t.csv") }
        #expect(error?.description == problem)
    }

    @Test func `a table of many rows is read in time with its length`() throws {
        let rows = (0..<40_000).map {
            "B\($0),Trust,nhs-trust,acute,London,2000-04-01,,,github:someone/copy@abc:etr.csv\r\n"
        }.joined()
        var files = Subject.tableFiles(try Kept.bytes("Fuzzing/corpus/tables/no-rows"))
        files[.organisations] = Array((GreatTableTests.heading + rows + rows).utf8)
        files[.copies] = Array("source,date\r\ngithub:someone/copy@abc,2026-07-08\r\n".utf8)
        let error = #expect(throws: TextProblems.self) { try NationalTables.read(files) }
        #expect(error?.list.count == TextProblems.most)
        #expect((error?.count ?? 0) >= 40_000)
        #expect(error?.description.contains("'B0' twice, expected every row once") ?? false)
        #expect(error?.description.contains(" more, which are not listed") ?? false)
    }

    @Test func `a row whose last day has no day after it is refused`() throws {
        let input = try Kept.bytes("Fuzzing/corpus/tables/to-the-last-day")
        let error = #expect(throws: TextProblems.self) { try NationalTables.read(Subject.tableFiles(input)) }
        #expect(
            error?.list.first?.description
                == "arrangements.csv:3:45: found '9999-12-31' in to, expected a last day before 9999-12-31"
        )
    }
}
