import Exchange
import Testing

@Suite struct SpreadsheetCellTests {
    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1+1", "'-1+1"), ("@SUM(1)", "'@SUM(1)"), ("\t=1", "'\t'=1"),
        ("\r=1", "'\r'=1"), ("\u{FF1D}1", "'\u{FF1D}1"), ("\u{FF0B}1", "'\u{FF0B}1"), ("\u{FF0D}1", "'\u{FF0D}1"),
        ("\u{FF20}a", "'\u{FF20}a"), ("\"=1\"", "\"'=1\""), ("a;=1", "a;'=1"), ("a,\n@b", "a,'\n'@b"), (" =1", " '=1"),
        ("\u{FEFF}=1", "\u{FEFF}'=1"), ("'=1", "''=1"), ("'a", "''a"),
    ])
    func `what could begin a formula gets an apostrophe`(cell: String, guarded: String) {
        #expect(SpreadsheetCell.guarded(cell) == guarded)
        #expect(SpreadsheetCell.plain(guarded) == cell)
    }

    @Test(arguments: [
        "", "a", "12", "-12", "0", "a=b", "2024-07", "Guy's", "O'Hara-Smith", "RTR;RVW", "http://a.example/?b=c",
    ])
    func `what could not is left as it is`(cell: String) {
        #expect(SpreadsheetCell.guarded(cell) == cell)
        #expect(SpreadsheetCell.plain(cell) == cell)
    }

    @Test func `every short cell of these letters comes back`() {
        let letters = ["=", "-", "'", "\"", ";", ",", "\t", "\r", "\n", " ", "a", "1", "\u{FF1D}", "\u{200B}"]
        var cells = [""]
        for _ in 0..<4 {
            cells = [""] + cells.flatMap { cell in letters.map { cell + $0 } }
            for cell in cells
            where SpreadsheetCell.plain(SpreadsheetCell.guarded(cell)).unicodeScalars
                .elementsEqual(cell.unicodeScalars) == false
            {
                Issue.record("\(cell.debugDescription) does not come back")
                return
            }
        }
        #expect(cells.count > 30_000)
    }
}
