import Register
import Testing
import TextFiles

/// Files as large as they may be. A reading that takes time with their square would not end.
struct GreatFileTests {
    private let head = """
        title: A
        invented: yes
        entries:
          - recorded: 2020-04-01
            source: {kind: minute, title: M}
            changes:

        """

    private func problems(_ text: String) -> TextProblems? {
        do throws(TextProblems) {
            _ = try ChangeFile.world(text, file: "w.yaml")
            return nil
        } catch { return error }
    }

    @Test func `of many problems a thousand are listed, and the rest is counted`() throws {
        let found = try #require(problems(String(repeating: "\u{1}", count: 100_000)))
        #expect(found.list.count == 1000)
        #expect(found.count == 100_000)
        #expect(found.description.hasSuffix("\nand 99000 more, which are not listed"))
        #expect(problems("title: \u{1}")?.description.contains("more") == false)
    }

    @Test func `a character with any number of marks does not make a long message`() throws {
        let text = "title: A\ninvented: e" + String(repeating: "\u{301}", count: 100_000)
        let found = try #require(problems(text))
        #expect(found.list.allSatisfy { $0.description.utf8.count < 500 })
        #expect(found.description.contains("…"))
    }

    @Test func `a long text is shortened in its middle`() {
        let place = TextPlace(file: "w.yaml", line: 1, column: 1)
        let text = String(repeating: "a", count: 300) + String(repeating: "b", count: 900) + "'"
        let problem = TextProblem(place: place, found: text, expected: "less")
        let end = String(repeating: "b", count: 98) + "'"
        #expect(problem.found == String(repeating: "a", count: 300) + "…" + end)
        #expect(TextProblem(place: place, found: "short", expected: "less").found == "short")
    }

    @Test func `thousands of facts with unknown sources are refused one by one`() throws {
        let named = (0..<4000).map { "  s\($0): {kind: minute, title: M}\n" }.joined()
        let changes = (0..<4000).map {
            "      - assert: f\($0)\n        source: t\($0)\n        body: {body: b\($0)}\n"
        }
        let text =
            "title: A\ninvented: yes\nsources:\n\(named)entries:\n  - recorded: 2020-04-01\n    changes:\n"
            + changes.joined()
        let found = try #require(problems(text))
        #expect(found.count == 4000)
        #expect(
            found.list.last?.description
                == "w.yaml:7005:17: found the source 't999', expected a name under 'sources'"
        )
    }

    @Test func `an end after the last day of the calendar is refused`() throws {
        let text = head + "      - assert: a\n        body: {body: a}\n      - end: a\n        to: 9999-12-31\n"
        #expect(
            problems(text)?.description
                == "w.yaml:10:13: found '9999-12-31' for 'to', expected a last day before 9999-12-31"
        )
        let range = head + "      - assert: a\n        body: {body: a}\n      - end: a\n        to: 9999\n"
        #expect(
            problems(range)?.description
                == "w.yaml:10:13: found '9999' for 'to', expected a last day before 9999-12-31"
        )
    }
}
