import Register
import Rules
import Testing
import TextFiles

/// Each problem of a rulebook is told with file, line, column, what was found and what was expected.
@Suite struct RulebookProblemTests {
    @Test("A small rulebook without a problem is read")
    func sound() throws {
        let rulebook = try Rulebook(files: Small.files(), measures: Small.measures)
        #expect(rulebook.rules.map(\.id.raw) == ["reg.1", "reg.2"])
        #expect(rulebook[RuleID("reg.2")!]?.check.measure == MeasureID("at-most"))
    }

    @Test("What does not fit is told with its place", arguments: Small.wrong)
    func problems(_ wrong: Small.Wrong) throws {
        let files = Small.files().map { file in
            RulebookFile(name: file.name, text: file.text.replacing(wrong.text, with: wrong.by))
        }
        #expect(files != Small.files(), "nothing was changed")
        let problems = try #require(throws: TextProblems.self) {
            _ = try Rulebook(files: files, measures: Small.measures)
        }
        #expect(problems.description == wrong.said)
    }

    @Test("A file that nothing names, and one that is not there, are told")
    func files() throws {
        let more = Small.files() + [RulebookFile(name: "forgotten.yaml", text: "rules: []\n")]
        let extra = try #require(throws: TextProblems.self) { _ = try Rulebook(files: more, measures: Small.measures) }
        #expect(
            extra.description
                == """
                forgotten.yaml:1:1: found a file that rulebook.yaml does not name, expected its name in the \
                sections of an instrument, or under 'files'
                """
        )
        let fewer = Small.files().filter { $0.name != "numbers.yaml" }
        let missing = try #require(throws: TextProblems.self) {
            _ = try Rulebook(files: fewer, measures: Small.measures)
        }
        #expect(
            missing.description == "rulebook.yaml:9:9: found the file 'numbers.yaml', expected a file that is there"
        )
        let none = try #require(throws: TextProblems.self) { _ = try Rulebook(files: [], measures: [:]) }
        #expect(none.description == "rulebook.yaml:1:1: found no such file, expected the head of the rulebook")
    }

    @Test("Everything that is wrong is told at once")
    func allAtOnce() throws {
        let files = Small.files().map { file in
            RulebookFile(
                name: file.name,
                text: file.text.replacing("measure: at-most", with: "measure: at-mots")
                    .replacing("status: regulation", with: "status: rule").replacing("value: 5", with: "value: five")
            )
        }
        let problems = try #require(throws: TextProblems.self) {
            _ = try Rulebook(files: files, measures: Small.measures)
        }
        #expect(problems.list.map(\.place.file).contains("numbers.yaml"))
        #expect(problems.list.map(\.found).filter { $0.contains("rule") }.count == 2)
    }
}

enum Small {
    static let measures = Dictionary(
        uniqueKeysWithValues: ["at-most"].compactMap { MeasureID($0) }.map { ($0, [ParameterUnit.people]) }
    )

    static let head = """
        title: A small rulebook (invented)
        compiled: 2026-01-01
        note: For tests.
        instruments:
          - instrument: regulations
            title: Regulations (invented)
            short: the Regulations
            sections: [rules.yaml]
        files: [numbers.yaml]

        """

    static let rules = """
        instrument: regulations
        section: all
        title: All of them
        rules:
          - rule: reg.1
            reference: reg 1 as made
            title: At most four
            summary: A board has at most four members.
            applies-to: nhs-trust
            from: 1990-01-01
            to: 1999-12-31
            status: regulation
            check: automatic
            formula: '|VS| <= 4'
            source: https://example.org/1
            original: read
            confidence: high
            because: read
            confirmed: 2026-01-01
          - rule: reg.2
            reference: reg 1
            title: At most five
            summary: A board has at most five members.
            applies-to: nhs-trust
            from: 2000-01-01
            status: regulation
            check: automatic
            formula: '|VS| <= 5'
            measure: at-most
            parameters: [board.most]
            source: https://example.org/1
            original: not-read
            confidence: low
            because: recalled
            replaces: reg.1

        """

    static let numbers = """
        parameters:
          - parameter: board.most
            title: Most members
            unit: people
            values:
              - value: 5
                from: 2000-01-01
                to: 2009-12-31
                reference: reg 1
                confirmed: yes
              - value: 6
                from: 2010-01-01
                reference: reg 1 as amended
                confirmed: no

        """

    static func files() -> [RulebookFile] {
        [
            RulebookFile(name: "numbers.yaml", text: numbers), RulebookFile(name: "rules.yaml", text: rules),
            RulebookFile(name: "rulebook.yaml", text: head),
        ]
    }

    struct Wrong: CustomTestStringConvertible, Sendable {
        let text: String
        let by: String
        let said: String

        var testDescription: String { "\(text) → \(by)" }
    }

    static let wrong: [Wrong] = [
        Wrong(
            text: "from: 2000-01-01\n    status",
            by: "from: 1999-12-31\n    status",
            said: """
                rules.yaml:25:11: found a version in force since 31 December 1999, and the one that it \
                replaces, reg.1, from 1 January 1990 to 31 December 1999, expected versions that have no day in\
                 common
                rules.yaml:30:18: found the parameter 'board.most', which has no value on 1999-12-31, expected \
                a value on every day on which the rule is in force, since 31 December 1999
                """
        ),
        Wrong(
            text: "measure: at-most",
            by: "measure: at-mots",
            said: """
                rules.yaml:29:14: found the measure 'at-mots', expected one that the program can compute; did \
                you mean 'at-most'?
                """
        ),
        Wrong(
            text: "unit: people",
            by: "unit: years",
            said: """
                rules.yaml:30:17: found parameters in years, expected what the measure 'at-most' needs: people
                """
        ),
        Wrong(
            text: "[board.most]",
            by: "[board.mots]",
            said: """
                numbers.yaml:2:16: found the parameter 'board.most', expected one that a rule uses
                rules.yaml:30:18: found the parameter 'board.mots', expected one that is given under \
                'parameters'; did you mean 'board.most'?
                """
        ),
        Wrong(
            text: "from: 2010-01-01",
            by: "from: 2009-12-31",
            said: """
                numbers.yaml:12:15: found a value from 2009-12-31 that overlaps the one before it, expected \
                values in the order of their days, each beginning after the one before has ended
                """
        ),
        Wrong(
            text: "from: 2010-01-01",
            by: "from: 2010-01-02",
            said: """
                rules.yaml:30:18: found the parameter 'board.most', which has no value on 2010-01-01, expected \
                a value on every day on which the rule is in force, since 1 January 2000
                """
        ),
        Wrong(
            text: "to: 2009-12-31\n        reference",
            by: "to: 1999-12-30\n        reference",
            said: "numbers.yaml:8:13: found '1999-12-30' for 'to', expected a last day not before 2000-01-01"
        ),
        Wrong(
            text: "rule: reg.2",
            by: "rule: reg.1",
            said: """
                rules.yaml:20:11: found the rule 'reg.1' a second time, expected another name; the first is at \
                rules.yaml:5
                """
        ),
        Wrong(
            text: "replaces: reg.1",
            by: "replaces: reg.3",
            said: "rules.yaml:35:15: found the rule 'reg.3', expected a rule of this rulebook; did you mean 'reg.1'?"
        ),
        Wrong(
            text: "formula: '|VS| <= 4'",
            by: "evidence: a list",
            said: "rules.yaml:5:5: found no 'formula' in a rule, expected the condition in words of the vocabulary"
        ),
        Wrong(
            text: "because: recalled",
            by: "because: recalled\n    confirmed: 2026-01-01",
            said: """
                rules.yaml:35:16: found '2026-01-01' for 'confirmed', expected no such day where there is no \
                original text that was read
                """
        ),
        Wrong(
            text: "value: 5",
            by: "value: five",
            said: "numbers.yaml:6:16: found 'five' for 'value', expected a whole number"
        ),
        Wrong(
            text: "instrument: regulations\nsection",
            by: "instrument: regulation\nsection",
            said: """
                rules.yaml:1:13: found the instrument 'regulation', expected 'regulations', which names this \
                file among its sections
                """
        ),
    ]
}
