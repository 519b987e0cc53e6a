import Register
import Testing
import TextFiles

struct FileShapeTests {
    @Test func `an empty file says nothing`() {
        let expected = ["1:1: found an empty file, expected a world file: title, invented and entries"]
        #expect(problems(ofWorld: "") == expected)
        #expect(problems(ofWorld: "\n\n") == expected)
        #expect(problems(ofWorld: "# only a remark\n") == expected)
        #expect(problems(ofWorld: "\u{FEFF}") == expected)
    }

    @Test func `the root of a file is a set of fields`() {
        #expect(
            problems(ofWorld: "- title: A\n") == [
                "1:1: found a list, expected a world file: title, invented and entries"
            ]
        )
        #expect(
            problems(ofChanges: "\n just text\n") == [
                "2:2: found the text 'just text', expected a file of changes: entries or changes"
            ]
        )
    }

    @Test func `a byte order mark at the start is passed over`() throws {
        let plain = try ChangeFile.world(harbour, file: "w.yaml")
        #expect(try ChangeFile.world("\u{FEFF}" + harbour, file: "w.yaml") == plain)
        #expect(
            problems(ofWorld: "title: A\n\u{FEFF}invented: yes\n") == [
                "2:1: found the character U+FEFF, expected letters, digits, signs, spaces and ordinary line breaks"
            ]
        )
    }

    @Test func `a file with the line breaks of Windows reads the same`() throws {
        let plain = try ChangeFile.world(harbour, file: "w.yaml")
        let lines = harbour.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        #expect(try ChangeFile.world(lines, file: "w.yaml") == plain)
    }

    @Test func `control characters are refused where they stand, all at once`() {
        #expect(
            problems(ofWorld: "title: A\u{0}\r\ninvented: \u{7}yes\u{2028}\n") == [
                "1:9: found the character U+0000, expected letters, digits, signs, spaces and ordinary line breaks",
                "2:11: found the character U+0007, expected letters, digits, signs, spaces and ordinary line breaks",
                "2:15: found the character U+2028, expected letters, digits, signs, spaces and ordinary line breaks",
            ]
        )
        #expect(
            problems(ofWorld: harbour("Minutes of the board of Northmere", #""a\0b""#)) == [
                "8:12: found a text with the character U+0000, expected a text without it"
            ]
        )
    }

    @Test func `a tab does not indent`() {
        #expect(
            problems(ofWorld: "title: A\nsources:\n\tminutes: {kind: minute}\n") == [
                "3:1: found a tab, expected spaces: only spaces indent a line"
            ]
        )
    }

    @Test func `an anchor and its alias are refused`() {
        let text = harbour("source: minutes\n", "source: &m minutes\n")
        #expect(
            problems(ofWorld: text) == [
                "15:13: found an anchor ('&'), expected the value itself, or quotation marks around a text that begins "
                    + "with it"
            ]
        )
        #expect(
            problems(ofChanges: "source: *m\nchanges: []\n") == [
                "1:9: found an alias ('*'), expected the value itself, or quotation marks around a text that begins with it"
            ]
        )
    }

    @Test func `aliases that would grow without bound are refused at once`() {
        var text = "a: &a [x, x]\n"
        for (name, next) in zip("abcdefghijklmnopqrstuvwxy", "bcdefghijklmnopqrstuvwxyz") {
            text += "? [*\(name), *\(name)]\n: 1\n\(next): &\(next) [*\(name), *\(name)]\n"
        }
        #expect(
            problems(ofWorld: text + "*z : 1\n").first
                == "1:4: found an anchor ('&'), expected the value itself, or quotation marks around a text that begins "
                + "with it"
        )
    }

    @Test func `an asterisk or an ampersand inside a text is only a letter`() throws {
        let text = harbour("because: The minute had the wrong month", "because: The *minute* & the *letter &c")
        let file = try ChangeFile.world(text, file: "w.yaml")
        guard case .correct(_, _, let reason) = file.parts[1].changes[0].change else { throw Unexpected() }
        #expect(reason == "The *minute* & the *letter &c")
    }

    @Test func `a tag is refused`() {
        #expect(
            problems(ofWorld: harbour("title: The Northmere", "title: !!str The Northmere")) == [
                "1:8: found a tag ('!'), expected the value itself, or quotation marks around a text that begins with it"
            ]
        )
        #expect(
            problems(ofWorld: harbour("title: The Northmere", "title: !x!y The Northmere")) == [
                "1:8: found a tag ('!'), expected the value itself, or quotation marks around a text that begins with it"
            ]
        )
    }

    @Test func `a second document is refused`() {
        #expect(
            problems(ofWorld: harbour + "---\ntitle: Another\n") == [
                "39:1: found a second document, expected one document in a file"
            ]
        )
    }

    @Test func `a field that is given twice is refused`() {
        #expect(
            problems(ofWorld: harbour("votes: yes", "votes: yes, votes: no")) == [
                "22:89: found the field 'votes' more than once, expected each field once"
            ]
        )
    }

    @Test func `the merge key of YAML is no field`() {
        #expect(
            problems(ofChanges: "<<: {author: secretary}\nchanges:\n  - {retract: a, because: It was not so}\n") == [
                "1:1: found the unknown field '<<' in this file, expected one of sources, entries, changes, author, source"
            ]
        )
    }

    @Test func `a file has at most eight levels`() {
        let text = "sources:\n  a: [[[[[[[x]]]]]]]\nchanges: x\n"
        #expect(
            problems(ofChanges: text) == ["2:12: found more than 8 levels of lists and fields, expected at most 8"]
        )
    }

    @Test(arguments: ["[", "{", "- ", "? ", "[a: ", "{a: ", "[{"])
    func `any depth is refused without harm`(opening: String) {
        let found = problems(ofWorld: String(repeating: opening, count: 100_000))
        #expect(found.count == 1)
        #expect(found.first?.contains("expected") == true)
    }

    @Test func `depth below the parser's own limit is refused without harm`() {
        let text = String(repeating: "[a: ", count: 900) + "x" + String(repeating: "]", count: 900)
        #expect(
            problems(ofWorld: text) == ["1:17: found more than 8 levels of lists and fields, expected at most 8"]
        )
    }

    @Test func `a file has at most four mebibytes`() {
        let text = "# " + String(repeating: "x", count: 4_194_303)
        #expect(
            problems(ofWorld: text) == ["1:1: found a file of 4194305 bytes, expected at most 4194304 bytes"]
        )
    }

    @Test func `a file has at most 200,000 values`() {
        let text = "changes:\n" + String(repeating: "- a\n", count: 200_000)
        #expect(
            problems(ofChanges: text) == [
                "199999:3: found more than 200,000 values, expected at most 200,000 in one file"
            ]
        )
    }
}
