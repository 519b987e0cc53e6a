import Exchange
import Testing

/// Board lists as large as they may be.
struct GreatBoardTests {
    private static let heading =
        "body,seat,kind,office,voting,holder,capacity,from,until,appointed by,source\n"

    private func problems(_ text: String) -> String? {
        do throws(BoardProblems) {
            _ = try BoardFile(Array(text.utf8), file: "b.csv")
            return nil
        } catch { return error.description }
    }

    @Test func `a list of more rows than can be compared is refused`() {
        let row = "n,Chair,chair,,,Ann Example,,2020,,,\n"
        let text = GreatBoardTests.heading + String(repeating: row, count: BoardFile.mostRows + 1)
        #expect(problems(text) == "b.csv:10002: found more than 10,000 rows, expected at most 10,000 below the heading")
    }

    @Test func `a row of very many cells is refused`() {
        let text = GreatBoardTests.heading + String(repeating: ",", count: 100) + "\n"
        #expect(problems(text) == "b.csv:2: found 101 cells, expected at most 100 in a row")
    }

    @Test func `a character with any number of marks is as long as its marks`() {
        let text =
            GreatBoardTests.heading + "n,Chair,chair,,,Ann e" + String(repeating: "\u{301}", count: 1000) + ",,,,,\n"
        #expect(problems(text) == "b.csv:2:holder: found 1005 characters, expected at most 1000")
    }

    @Test func `of many oddities a thousand are listed`() throws {
        let rows = (0..<200).map { "n,Chair,chair,,,Ann Example [p\($0)],,2020,2021,,\n" }.joined()
        let file = try BoardFile(Array((GreatBoardTests.heading + rows).utf8), file: "b.csv")
        #expect(file.warnings.count == BoardFile.mostWarnings + 1)
        #expect(file.warnings.contains { $0.words == "more than 1000 oddities: the others are not listed." })
    }
}
