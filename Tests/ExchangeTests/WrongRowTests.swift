import TextFiles

import Exchange
import Testing

@Suite struct WrongRowTests {
    @Test func `the small tables are right`() throws {
        #expect(try NationalTables.read(Tables.small()).facts.count == 29)
    }

    @Test(arguments: [
        (
            TableForm.organisations, "nhs-trust,acute", "trust,acute",
            "organisations.csv:2:17: found 'trust' in kind, expected one of foundation-trust, nhs-trust"
        ),
        (
            .organisations, "2000-04-01", "2000-04-31",
            "organisations.csv:2:40: found '2000-04-31' in opened, expected a date such as 2024-07-01, 2024-07 or 2024"
        ),
        (
            .organisations, "2020-03-31,AA1", "2020-03-31,AA9",
            "organisations.csv:4:60: found the code 'AA9' in successor_ods, expected a code of organisations.csv"
        ),
        (
            .organisations, "2020-03-31", "1999",
            "organisations.csv:4:49: found '1999' in closed, expected a date not before opened '2000'"
        ),
        (
            .organisations, "2000,,,", "2000,,AA1,",
            "organisations.csv:3:54: found a successor of a body that is open, expected none"
        ),
        (
            .organisationNames, "@abc", "@abd",
            "organisation_names.csv:2:37: found the source 'github:someone/copy@abd:etr.csv', expected a source listed in copies.csv"
        ),
        (
            .organisationNames, "2023-01-01", "2021",
            "organisation_names.csv:2:26: found '2021' in last_seen, expected a date not before first_seen '2022-01-01'"
        ),
        (
            .groups, "The pair,", " The pair,",
            "groups.csv:2:6: found a space at an end of ' The pair', expected none"
        ),
        (
            .arrangements, ",pair,", ",pears,",
            "arrangements.csv:2:4: found the group 'pears', expected a group of groups.csv"
        ),
        (
            .arrangements, "AA1;AA2", "AA1;AA1",
            "arrangements.csv:2:22: found 'AA1;AA1' in organisations, expected two or more different codes"
        ),
        (
            .arrangements, ",month,", ",day,",
            "arrangements.csv:2:38: found 'day' in from_precision, expected month, which fits '2021-03'"
        ),
        (
            .arrangements, ",current,", ",ended,",
            "arrangements.csv:2:44: found nothing in to of a row that is ended, expected a date"
        ),
        (
            .arrangements, ",,,current", ",2024,year,current",
            "arrangements.csv:2:44: found '2024' in to of a current row, expected nothing"
        ),
        (
            .arrangements, "last-seen=2024", "last-seen=20-24",
            "arrangements.csv:2:90: found 'last-seen=20-24' in note, expected a date such as 2024-07-01, 2024-07 or 2024"
        ),
        (
            .arrangements, ",high,", ",sure,",
            "arrangements.csv:2:85: found 'sure' in confidence, expected one of high, medium, low"
        ),
        (
            .posts, "jo-bloggs", "Jo-Bloggs",
            "posts.csv:2:4: found 'Jo-Bloggs' in person_id, expected lower-case words joined by hyphens"
        ),
        (
            .posts, ",n,y,", ",no,y,",
            "posts.csv:2:50: found 'no' in interim, expected y or n"
        ),
        (.posts, ",high\r\n", "\r\n", "posts.csv:2:1: found 13 fields, expected 14"),
        (
            .posts, "Jo Bloggs", "Jo \"Bloggs",
            "posts.csv:2:17: found a quote inside a field, expected the whole field in quotes, its quotes doubled"
        ),
        (.checks, "\r\n", "\n", "checks.csv:2:40: found a line end of one character, expected CR LF"),
        (.checks, ",3,", ",\"3,", "checks.csv:2:19: found a quote that is never closed, expected a closing quote"),
    ])
    func `a wrong row is told with its place, what was found and what was expected`(
        form: TableForm,
        old: String,
        new: String,
        sentence: String
    ) {
        #expect(Tables.problems(form, old, new).contains(sentence))
    }

    @Test func `all problems are told at once, by file and place`() {
        let files = Tables.small {
            $0[.posts] = $0[.posts]?.replacing(",high", with: ",sure")
            $0[.checks] = $0[.checks]?.replacing("2024-01", with: "soon")
        }
        let problems = #expect(throws: TextProblems.self) { try NationalTables.read(files) }
        #expect(problems?.list.map(\.place.file) == ["checks.csv", "posts.csv"])
    }

    @Test func `a byte order mark and bytes that are not UTF-8 are refused`() {
        let mark = #expect(throws: TextProblems.self) { try CSV.read([0xEF, 0xBB, 0xBF, 65, 13, 10], file: "a.csv") }
        #expect(mark?.description == "a.csv:1:1: found a byte order mark, expected none")
        let bytes = #expect(throws: TextProblems.self) { try CSV.read([65, 44, 0xFF, 13, 10], file: "a.csv") }
        #expect(bytes?.description == "a.csv:1:3: found bytes that are not UTF-8, expected UTF-8")
    }

    @Test func `a line end inside quotes counts as a line of the file`() throws {
        let rows = try CSV.read(Array("\"a\r\nb\",c\r\nd,e\r\n".utf8), file: "a.csv")
        #expect(rows.map { $0.map(\.text) } == [["a\r\nb", "c"], ["d", "e"]])
        #expect(rows[1][0].place == TextPlace(file: "a.csv", line: 3, column: 1))
    }
}
