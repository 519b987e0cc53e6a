import Foundation
import Register
import Testing

@testable import Exchange

@Suite struct FormatTests {
    @Test(arguments: [
        ("2024", "2024"), ("2024-07", "2024-07"), ("2024-07-01", "2024-07-01"),
        ("2024-07-03/2024-07-10", "2024-07"), ("2024-06-30/2024-07-10", "2024"),
    ])
    func `a date is written as exactly as Popolo allows`(text: String, date: String) {
        #expect(PartialDay.popolo(DayBounds(text: text)) == date)
    }

    @Test func `days of two years have no date in Popolo`() {
        #expect(PartialDay.popolo(DayBounds(text: "2023-12-31/2024-01-01")) == nil)
        #expect(PartialDay.popolo(nil) == nil)
    }

    @Test func `only a known day is exact, and only a start is a start`() {
        #expect(PartialDay.exact(DayBounds(text: "2024-07-01")) == "2024-07-01")
        #expect(PartialDay.exact(DayBounds(text: "2024-07")) == nil)
        let seen = Boundary(text: "seen 2024-07-01").flatMap { Period(from: $0, until: .open, lastSeen: nil) }
        #expect(seen.flatMap { PartialDay.start($0) } == nil)
    }

    @Test(arguments: [
        ("https://a.example/b?c=d#e", true), ("http://a.example", true), ("github:a/b@c:d", false), ("", false),
        ("https://a.example/b c", false), ("https://a.example/\u{e9}", false), ("javascript:alert(1)", false),
    ])
    func `only a plain address of the web is an address`(text: String, isAddress: Bool) throws {
        let source = try #require(Source(kind: .document, title: "A page", address: text, publisher: "", date: nil))
        #expect(WebAddress.of(source) == (isAddress ? text : nil))
    }

    @Test func `a stable name is the same for the same text and has 32 digits`() {
        #expect(StableName.of("a") == StableName.of("a"))
        #expect(StableName.of("a") != StableName.of("b"))
        let names = Set((0..<10_000).map { StableName.of("appointment/\($0)") })
        #expect(names.count == 10_000)
        #expect(names.allSatisfy { $0.utf8.count == 32 })
    }

    @Test func `a citation keeps what a title holds from breaking its forms`() {
        let citation = Citation(
            version: "1",
            register: "A \"register\" of {x} & 50% _\\\nmore",
            day: CalendarDay(number: 20_000),
            position: 3,
            recordedAt: Instant(seconds: 0),
            root: "AA+/=",
            address: "https://a.example/r/"
        )
        #expect(citation.cff.contains("title: \"A \\\"register\\\" of {x} & 50% _\\\\ more\"\n"))
        #expect(citation.bibTeX.contains("title = {{A \"register\" of \\{x\\} \\& 50\\% \\_\\textbackslash{} more}},"))
        #expect(citation.text.contains("As at 2024-10-04, as known at entry 3, recorded 1970-01-01."))
        #expect(citation.text.hasSuffix("Checkpoint: size 3, root hash AA+/=. https://a.example/r/"))
    }

    @Test func `what is left out is told once a kind and reason`() {
        var left = LeftOut("A form", always: ["why"])
        left.add("vacancy", .facts, "there is no class for it")
        left.add("vacancy", .facts, "there is no class for it")
        left.add("appointment", .dates, "a range is cut")
        #expect(
            left.lines == [
                "A form leaves out the exact dates of 1 fact of the kind appointment: a range is cut.",
                "A form leaves out all of 2 facts of the kind vacancy: there is no class for it.",
                "A form never says why.",
            ]
        )
        #expect(left.facts("vacancy") == 2)
    }
}
