import Register
import Testing

@testable import Exchange

/// What spreadsheet programs do to a table.
struct SheetTests {
    private func holders(_ text: String) throws -> [String?] {
        try Lists.read(Array(text.utf8)).rows.map(\.name)
    }

    private let lines = [
        Lists.head, Lists.row(),
        Lists.row([.seat: "Finance director", .kind: "executive", .office: "finance-director", .holder: "Ben Example"]),
    ]

    @Test func `any line end, a mark of UTF-8 and a missing last line end are read`() throws {
        for end in ["\r\n", "\n", "\r"] {
            for last in [end, ""] {
                for mark in ["\u{FEFF}", ""] {
                    let text = mark + lines.joined(separator: end) + last
                    #expect(try holders(text) == ["Ann Example", "Ben Example"], "\(end.debugDescription)")
                }
            }
        }
    }

    @Test func `semicolons and tabs divide columns where the heading does so`() throws {
        for separator in [";", "\t"] {
            let text = lines.joined(separator: "\r\n").replacing(",", with: separator)
            #expect(try holders(text) == ["Ann Example", "Ben Example"])
        }
        let withComma =
            Lists.head.replacing(",", with: ";") + "\n"
            + "alder;Chair;chair;chair;yes;Ann Example;;2023-04-01;continuing;Council, with others;\n"
        #expect(try Lists.read(Array(withComma.utf8)).rows[0].appointedBy == "Council, with others")
    }

    @Test func `empty columns and rows at the end, and rows that are too short, are read`() throws {
        let text = lines.map { $0 + ",,," }.joined(separator: "\r\n") + "\r\n,,,,,,,,,,,,,\r\n\r\n"
        #expect(try holders(text) == ["Ann Example", "Ben Example"])
        let short = Lists.head + "\r\nalder,Associate,associate\r\n"
        #expect(try Lists.read(Array(short.utf8)).rows[0].holder == .notRecorded)
    }

    @Test func `rows are numbered as the spreadsheet numbers them, empty ones and line ends in a cell counted so`() {
        let text =
            Lists.head + "\r\n\r\n" + Lists.row([.holder: "Ann\nExample"]) + "\r\n" + Lists.row([.kind: "char"])
            + "\r\n"
        #expect(
            Lists.problems(Array(text.utf8)) == [
                "b.csv:4:kind: found 'char', expected one of chair, executive, non-executive, associate, or nothing; did you mean 'chair'?"
            ]
        )
    }

    @Test func `a line end within quotes is a space, doubled quotes are quotes, and spaces are trimmed`() throws {
        let row = Lists.row([.holder: "  Ann \n Example ", .appointedBy: "The \"council\"", .kind: " Chair\u{A0}"])
        let read = try Lists.read([row]).rows[0]
        #expect(read.name == "Ann Example")
        #expect(read.appointedBy == "The \"council\"")
    }

    @Test func `the heading may stand in another order and in other letters`() throws {
        let text =
            "Source,Appointed By,UNTIL, From ,capacity,holder,voting,office,kind,seat,body\n"
            + "Minutes,The council,continuing,2023,acting,Ann Example,no,chair,chair,Chair,alder\n"
        let row = try Lists.read(Array(text.utf8)).rows[0]
        #expect(row.appointedBy == "The council" && row.capacity == .acting && row.source.title == "Minutes")
        let lined = Lists.head.replacing("appointed by", with: "appointed_by") + "\n" + Lists.row() + "\n"
        #expect(try Lists.read(Array(lined.utf8)).rows.count == 1)
    }

    @Test func `choice words may have capital letters and spaces`() throws {
        let row = try Lists.read([
            Lists.row([.kind: "Non Executive", .office: "", .voting: "YES", .capacity: "Interim", .until: "Continuing"])
        ]).rows[0]
        #expect(row.kind == .nonExecutive && row.votes == true && row.capacity == .interim && row.until == .open)
    }

    @Test func `a heading that is misspelt, missing, twice or nowhere is told with what was meant`() {
        let all = "body, seat, kind, office, voting, holder, capacity, from, until, appointed by, source"
        func told(_ head: String) -> [String] { Lists.problems(Array("\(head)\n\(Lists.row())\n".utf8)) }
        #expect(
            told(Lists.head.replacing("seat,", with: "seet,")) == [
                "b.csv:1: found the column 'seet', expected one of \(all); did you mean 'seat'?",
                "b.csv:1: found no column 'seat', expected all of \(all)",
            ]
        )
        #expect(
            told(Lists.head.replacing(",source", with: "")).first
                == "b.csv:1: found no column 'source', expected all of \(all)"
        )
        #expect(
            told(Lists.head + ",kind") == [
                "b.csv:1:kind: found the column 'kind' twice, expected every column once"
            ]
        )
        #expect(told("one,two") == ["b.csv:1: found the heading 'one, two', expected the columns \(all)"])
        #expect(Lists.problems([]) == ["b.csv:1: found no heading, expected the columns \(all)"])
    }

    @Test func `a cell under no heading is told`() {
        #expect(
            Lists.problems(Array("\(Lists.head),\n\(Lists.row()),stray\n".utf8)) == [
                "b.csv:2: found 'stray' under no heading, expected nothing"
            ]
        )
    }

    @Test func `a spreadsheet that is no CSV is told how to be saved`() {
        let saved = "a CSV file: open it in the spreadsheet program and save it as 'CSV UTF-8'"
        for start: [UInt8] in [[0x50, 0x4B, 3, 4], [0xD0, 0xCF, 0x11, 0xE0]] {
            #expect(
                Lists.problems(start + [1, 2, 3]) == [
                    "b.csv:1: found a spreadsheet (.xlsx, .ods or .xls), expected \(saved)"
                ]
            )
        }
        let wide: [UInt8] = Lists.head.utf8.flatMap { (byte: UInt8) -> [UInt8] in [byte, 0] }
        for bytes in [[0xFF, 0xFE] + wide, wide] {
            #expect(Lists.problems(bytes) == ["b.csv:1: found a file that is no text of UTF-8, expected \(saved)"])
        }
    }

    @Test func `letters of an older encoding are refused where they stand and not guessed`() {
        // The letter Z becomes the byte of an e with two dots in Windows-1252.
        let bytes = Lists.file([Lists.row([.holder: "ZoZ"])]).map { $0 == UInt8(ascii: "Z") ? 0xEB : $0 }
        #expect(
            Lists.problems(bytes) == [
                "b.csv:2:holder: found a letter that is not UTF-8, expected UTF-8: save the spreadsheet as 'CSV UTF-8 (Comma delimited)', not as plain 'CSV', which may garble names"
            ]
        )
    }

    @Test func `a quote that is never closed is told with its row, and a list without rows too`() {
        #expect(
            Lists.problems(Array("\(Lists.head)\nalder,\"Chair,chair\n".utf8)) == [
                "b.csv:2: found a quote that is never closed, expected a closing quote in this row"
            ]
        )
        #expect(
            Lists.problems(Lists.file([])) == ["b.csv:2: found no row, expected a row for each holding of a seat"]
        )
    }

    @Test func `too long a cell and too large a file are refused`() {
        let long = String(repeating: "a", count: 1001)
        #expect(
            Lists.problems([.appointedBy: long]) == [
                "b.csv:2:appointed by: found 1001 characters, expected at most 1000"
            ]
        )
        let large = [UInt8](repeating: 65, count: BoardFile.largestFile + 1)
        #expect(Lists.problems(large).first?.hasPrefix("b.csv:1: found 4194305 bytes, expected at most 4 MiB") == true)
    }
}
