import Register
import Testing

@testable import Exchange

/// Every column, read rightly and told where it is wrong.
struct BoardRowTests {
    private func row(_ changes: [BoardColumn: String] = [:]) throws -> BoardRow {
        try Lists.read([Lists.row(changes)]).rows[0]
    }

    @Test func `a body is a code, a name or both, and a name given with a code stands for it`() throws {
        #expect(try row([.body: "RTR"]).body == "RTR")
        #expect(try row([.body: "RTR"]).bodyName == nil)
        let both = try row([.body: "Alder Vale NHS Trust [alder]"])
        #expect(both.body == "alder" && both.bodyName == "Alder Vale NHS Trust")
        let name = try row([.body: "Älder Vale, NHS Trust"])
        #expect(name.body == "alder-vale-nhs-trust" && name.bodyName == "Älder Vale, NHS Trust")
        let list = try Lists.read([
            Lists.row([.body: "alder vale nhs trust"]),
            Lists.row([.body: "Alder Vale NHS Trust [alder]", .holder: "Bea", .from: "2020"]),
        ])
        #expect(list.bodies == ["alder"])
    }

    @Test func `a body that is wrong is told`() {
        #expect(
            Lists.problems([.body: ""]) == [
                "b.csv:2:body: found nothing, expected a code or name of a body, such as northmere or Northmere Hospitals [northmere]"
            ]
        )
        #expect(
            Lists.problems([.body: "Alder [a b]"]) == [
                "b.csv:2:body: found 'Alder [a b]', expected a name, and in brackets a code of letters, digits and hyphens"
            ]
        )
        #expect(Lists.problems([.body: "Alder [a] trust"]).count == 1)
        let long = String(repeating: "Alder ", count: 12)
        #expect(Lists.problems([.body: long])[0].contains("expected a shorter code after it"))
    }

    @Test func `the example rows of the template are refused until they are deleted`() {
        let problems = Lists.problems(BoardTemplate.bytes)
        #expect(problems.count == 4)
        #expect(
            problems.first
                == "b.csv:2:body: found an example row of the template, expected your own rows: delete the examples"
        )
    }

    @Test func `without the mark the example rows of the template are a list that can be read`() throws {
        let text = String(decoding: BoardTemplate.bytes, as: UTF8.self)
        let list = try Lists.read(Array(text.replacing("EXAMPLE – delete this row", with: "alder").utf8))
        #expect(list.rows.count == 4 && list.bodies == ["alder"])
        #expect(list.rows.map(\.mark) == ["p1", nil, nil, nil])
    }

    @Test func `every choice that is wrong is told with what is allowed`() {
        let told = Lists.problems([.kind: "boss", .office: "cfo", .voting: "maybe", .capacity: "intrim", .seat: "–"])
        #expect(
            told == [
                "b.csv:2:seat: found '–', expected letters or digits, at most 60",
                "b.csv:2:kind: found 'boss', expected one of chair, executive, non-executive, associate, or nothing",
                "b.csv:2:office: found 'cfo', expected one of chair, chief-executive, finance-director, medical-director, nursing-director, or nothing",
                "b.csv:2:voting: found 'maybe', expected yes or no, or nothing where it is not recorded",
                "b.csv:2:capacity: found 'intrim', expected one of substantive, interim, acting, or nothing; did you mean 'interim'?",
            ]
        )
    }

    @Test func `the last day of a list is the day before the end`() throws {
        #expect(try row([.until: "31/3/2024"]).until.text == "2024-04-01")
        #expect(try row([.until: "31/3/2024"]).period?.lastDay?.text == "2024-03-31")
        #expect(try row([.from: "", .until: ""]).period?.until == .notRecorded)
        #expect(try row([.until: "Unknown"]).until == .unknown)
        #expect(try row([.from: "unknown"]).from == .unknown)
        #expect(try row([.from: "2023-04-01", .until: "2023-04-01"]).until.text == "2023-04-02")
    }

    @Test func `dates that are wrong are told, also those that stop before they start`() {
        #expect(
            Lists.problems([.from: "soon", .until: "present"]) == [
                "b.csv:2:from: found 'soon', expected \(BoardDate.expected); or 'unknown', or nothing",
                "b.csv:2:until: found 'present', expected \(BoardDate.expected); or 'continuing', 'unknown', or nothing",
            ]
        )
        #expect(
            Lists.problems([.from: "1/7/2024", .until: "30/6/2024"]) == [
                "b.csv:2:until: found '30/6/2024', expected a last day not before the first day '1/7/2024'"
            ]
        )
    }

    @Test func `a holder is a name, a name with a mark, vacant, no seat or not recorded`() throws {
        #expect(try row([.holder: "Ann Example [P1]"]).holder == .person("Ann Example", mark: "p1"))
        let nobody: [BoardColumn: String] = [.capacity: "", .appointedBy: ""]
        #expect(try row(nobody.merging([.holder: "Vacant"]) { $1 }).holder == .vacant)
        let without = nobody.merging([.holder: "no seat", .until: ""]) { $1 }
        #expect(try row(without).holder == .noSeat)
        let unknown = nobody.merging([.holder: "", .from: "", .until: ""]) { $1 }
        #expect(try row(unknown).holder == .notRecorded)
    }

    @Test func `what people write where they have no name is no name`() {
        for text in ["TBC", "n/a", "-", "?", "None", "various", "[p1]"] {
            #expect(
                Lists.problems([.holder: text]) == [
                    "b.csv:2:holder: found '\(text)', expected a name, 'vacant', or nothing where it is not recorded"
                ]
            )
        }
        #expect(Lists.problems([.holder: "Ann [p 1]"])[0].contains("expected letters, digits and hyphens in square"))
        #expect(Lists.problems([.holder: "Ann [p1] Example"])[0].contains("a mark in square brackets at the end"))
        #expect(Lists.problems([.holder: String(repeating: "a", count: 201)])[0].contains("a name of at most 200"))
    }

    @Test func `a row without a holder says nothing of one`() {
        #expect(
            Lists.problems([.holder: ""])
                == ["capacity", "from", "until", "appointed by"].map { column in
                    let found =
                        ["capacity": "substantive", "from": "2023-04-01", "until": "continuing"][column]
                        ?? "The council"
                    return "b.csv:2:\(column): found '\(found)', expected nothing, as no holder is named"
                }
        )
        #expect(
            Lists.problems([.holder: "vacant"]).map { $0.hasSuffix("expected nothing, as the seat is vacant") }
                == [true, true]
        )
    }

    @Test func `a source is a title, an address or both, and its date stands in round brackets at the end`() throws {
        let both = try row([.source: "Our board https://a.example/b (1/10/2024)"]).source
        #expect(both.title == "Our board" && both.address == "https://a.example/b" && both.date?.text == "2024-10-01")
        #expect(try row([.source: "Minutes (part 2)"]).source.title == "Minutes (part 2)")
        #expect(try row([.source: ""]).source == Source.ownList)
        #expect(Lists.problems([.source: "(2024)"])[0].contains("a title or an address before the date"))
        #expect(Lists.problems([.source: "https://a.example https://b.example"])[0].contains("found 2 addresses"))
    }

    @Test func `a date that is not in brackets is told to be part of the title`() throws {
        #expect(
            try Lists.warnings(Lists.row([.source: "Minutes of the board, 14 March 2024"])) == [
                "b.csv:2:source: '14 March 2024' is read as part of the title: in round brackets it is the date of the source."
            ]
        )
        #expect(
            try Lists.warnings(Lists.row([.source: "Minutes (14th March 2024)"])) == [
                "b.csv:2:source: '(14th March 2024)' is read as part of the title, not as the date of the source."
            ]
        )
        #expect(try Lists.warnings(Lists.row([.source: "Annual report 2024"])).isEmpty)
    }

    @Test func `every problem of every row is told at once`() {
        let told = Lists.problems(
            Lists.row([.kind: "boss"]),
            Lists.row([.from: "soon"]),
            Lists.row([.seat: "", .voting: "x"])
        )
        #expect(
            told.map { $0.prefix { $0 != " " } } == [
                "b.csv:2:kind:", "b.csv:3:from:", "b.csv:4:seat:", "b.csv:4:voting:",
            ]
        )
    }
}
