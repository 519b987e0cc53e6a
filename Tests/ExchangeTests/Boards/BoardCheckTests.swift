import Register
import Testing

@testable import Exchange

/// What only shows when rows are read together.
struct BoardCheckTests {
    private let later = Lists.row([.holder: "Bea Other", .from: "2025-04-01"])

    @Test func `rows of one seat have to agree, and an empty cell agrees with any`() throws {
        let list = try Lists.read([
            Lists.row([.until: "2025-03-31"]),
            Lists.row([.holder: "Bea Other", .from: "2025-04-01", .kind: "", .office: "", .voting: ""]),
        ])
        #expect(list.seatCount == 1 && list.warnings.isEmpty)
        #expect(
            Lists.problems(Lists.row(), Lists.row([.holder: "Bea", .from: "2025", .voting: "no", .kind: "executive"]))
                == [
                    "b.csv:3:kind: found 'executive' for the seat 'Chair', expected 'chair' as in row 2",
                    "b.csv:3:voting: found 'no' for the seat 'Chair', expected 'yes' as in row 2",
                ]
        )
    }

    @Test func `some row of a seat has to say its kind, and the office has to fit it`() {
        #expect(
            Lists.problems([.kind: "", .office: ""]) == [
                "b.csv:2:kind: found nothing in any row of the seat, expected one of chair, executive, non-executive, associate in one of them"
            ]
        )
        #expect(
            Lists.problems([.kind: "associate"]) == [
                "b.csv:2:office: found 'chair' of a seat of the kind associate, expected nothing: this kind of seat has none of these offices"
            ]
        )
        #expect(Lists.problems([.office: "finance-director"])[0].hasSuffix("expected chair or nothing"))
        #expect(Lists.problems([.kind: "non-executive", .office: "medical-director"]).count == 1)
    }

    @Test func `a seat of the kind chair has the office of chair`() throws {
        let seats = BoardSeat.all(try Lists.read([Lists.row([.office: ""])]).rows)
        #expect(seats[0].office == .chair)
    }

    @Test func `a body has one code in one spelling and one name`() {
        #expect(
            Lists.problems(Lists.row(), Lists.row([.body: "ALDER", .seat: "Other"])) == [
                "b.csv:3:body: found the code 'ALDER', expected 'alder' as in row 2, or another code"
            ]
        )
        #expect(
            Lists.problems(
                Lists.row([.body: "Alder Trust [a]"]),
                Lists.row([.body: "Adler Trust [a]", .seat: "Other"])
            ) == ["b.csv:3:body: found the name 'Adler Trust' for a, expected 'Alder Trust' as in row 2"]
        )
    }

    @Test func `the same row twice is a mistake`() {
        #expect(
            Lists.problems(Lists.row(), Lists.row([.until: "2025"])) == [
                "b.csv:3:holder: found the same seat, holder and first day as in row 2, expected every row once"
            ]
        )
    }

    @Test func `no seat says when a seat begins or ends, once each`() throws {
        let without: [BoardColumn: String] = [
            .holder: "no seat", .capacity: "", .appointedBy: "", .from: "", .until: "",
        ]
        func row(_ from: String, _ until: String) -> String {
            Lists.row(without.merging([.from: from, .until: until]) { $1 })
        }
        let seat = BoardSeat.all(try Lists.read([row("", "2019-12-31"), Lists.row(), row("1/4/2025", "")]).rows)[0]
        #expect(seat.dated.from.text == "2020-01-01" && seat.dated.until.text == "2025-04-01")
        for wrong in [row("", ""), row("2020", "2021")] { #expect(Lists.problems(wrong)[0].hasPrefix("b.csv:2:from:")) }
        #expect(Lists.problems(row("2020", ""), row("2021", ""))[0].contains("'no seat' again"))
    }

    @Test func `two certain holders of one seat at once are told`() throws {
        #expect(
            try Lists.warnings(Lists.row(), later) == [
                "b.csv:3:holder: two holders of 'Chair' at once: this one and the one in row 2."
            ]
        )
        #expect(try Lists.warnings(Lists.row([.until: "2025-03-31"]), later).isEmpty)
        #expect(try Lists.warnings(Lists.row([.until: "2025-04-01"]), later).count == 1)
        #expect(try Lists.warnings(Lists.row([.until: "2025"]), later).isEmpty)
    }

    @Test func `a last day that is not recorded may overlap with the next holder`() throws {
        #expect(
            try Lists.warnings(Lists.row([.until: ""]), later) == [
                "b.csv:3:until: 'Chair' here and in row 2 may overlap: no last day is recorded in row 2."
            ]
        )
    }

    @Test func `a vacancy inside a holding is told`() throws {
        let vacancy = Lists.row([
            .holder: "vacant", .capacity: "", .appointedBy: "", .from: "2024-01-01", .until: "2024-02-01",
        ])
        #expect(
            try Lists.warnings(Lists.row(), vacancy) == [
                "b.csv:3:holder: 'Chair' is vacant and held at once: here and in row 2."
            ]
        )
    }

    @Test func `a holder without a first day, a chair without a vote and a second chair are told`() throws {
        #expect(
            try Lists.warnings(
                Lists.row([.from: "", .voting: "no"]),
                Lists.row([.seat: "Joint chair", .holder: "Bea Other"])
            ) == [
                "b.csv:2:voting: a chair that does not vote: chairs usually do.",
                "b.csv:2:from: a holder without a first day: when 'Ann Example' took the seat is not recorded.",
                "b.csv:3:office: a second seat of the chair of alder, beside 'Chair' in row 2.",
            ]
        )
    }

    @Test func `one person in two seats of one body at once is told, and in two bodies is not`() throws {
        let other: [BoardColumn: String] = [
            .seat: "Director", .kind: "executive", .office: "", .holder: "Ann Example [p1]",
        ]
        #expect(
            try Lists.warnings(Lists.row([.holder: "Ann Example [p1]"]), Lists.row(other)) == [
                "b.csv:3:holder: 'Ann Example' holds two seats of alder at once: this one and 'Chair' in row 2."
            ]
        )
        let elsewhere = Lists.row(other.merging([.body: "birch"]) { $1 })
        #expect(try Lists.warnings(Lists.row([.holder: "Ann Example [p1]"]), elsewhere).isEmpty)
    }

    @Test func `one mark on two names is told`() throws {
        let row = Lists.row([.body: "birch", .holder: "Anne Example [p1]"])
        #expect(
            try Lists.warnings(Lists.row([.holder: "Ann Example [p1]"]), row) == [
                "b.csv:3:holder: [p1] is 'Ann Example' in row 2: one person of two names?"
            ]
        )
    }

    @Test func `equal names are asked about and joined by nobody`() throws {
        let rows = [Lists.row(), Lists.row([.body: "birch", .holder: "ann  EXAMPLE"]), later]
        let list = try Lists.read(rows)
        #expect(
            list.questions.map(\.words) == [
                "'Ann Example' stands in row 2 (Chair, alder) and row 3 (Chair, birch). If that is one person, write 'Ann Example [p1]' in each of these rows; if not, give each a mark of their own."
            ]
        )
        let people = try Lists.facts([rows]).all.compactMap(\.statement.payload.people.first)
        #expect(Set(people).count == 3)
        #expect(try Lists.facts([rows]).all.allSatisfy { if case .samePerson = $0.statement { false } else { true } })
    }

    @Test func `a copy with marks says in the file that equal names are one person`() throws {
        let bytes = Lists.file([
            Lists.row(), Lists.row([.body: "birch"]), later, Lists.row([.body: "c", .holder: "Cy [p1]"]),
        ])
        let marked = try Lists.read(try Lists.read(bytes).marked(bytes))
        #expect(marked.rows.map(\.mark) == ["p2", "p2", nil, "p1"])
        #expect(marked.questions.isEmpty)
        #expect(marked.rows.map(\.name) == ["Ann Example", "Ann Example", "Bea Other", "Cy"])
    }

    @Test func `a name that is marked in one row is asked about with that mark, and two of one name are left`() throws {
        let rows = [Lists.row([.holder: "Ann Example [a]"]), Lists.row([.body: "birch"])]
        #expect(try Lists.read(rows).questions.map(\.mark) == ["a"])
        let three = rows + [Lists.row([.body: "cedar", .holder: "Ann Example [b]"])]
        let bytes = Lists.file(three)
        #expect(try Lists.read(try Lists.read(bytes).marked(bytes)).rows.map(\.mark) == ["a", nil, "b"])
    }
}
