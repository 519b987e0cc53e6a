import Register
import Testing
import TextFiles

/// A statement whose fields contradict each other is refused where it is written, and still read where it is recorded.
struct ContradictionProblemTests {
    private static func found(_ statement: String) -> [String] {
        problems(
            ofChanges: "source: {kind: minute, title: Minutes}\nchanges:\n  - assert: a\n    \(statement)\n"
        )
    }

    private struct Wrong: CustomTestStringConvertible {
        let statement: String
        let found: String

        init(_ statement: String, _ found: String) {
            self.statement = statement
            self.found = found
        }

        var testDescription: String { statement }
    }

    private static let recipients = "a forum, or 'to-body' and a body, 'to-seat' and a seat, or 'to-other' and a text"

    private static let wrong: [Wrong] = [
        Wrong(
            "explanation: {body: b, rule: r, text: t, author: s, expires: 2019, on: 2020-05}",
            "'2019' for 'expires', expected a day not before 2020-05, which is 'on'"
        ),
        Wrong(
            "explanation: {body: b, rule: r, text: t, author: s, given-from: 2019-04-01, expires: 2019-03-31, on: 2020}",
            "'2019-03-31' for 'expires', expected a day not before 2019-04-01, which is 'given-from'"
        ),
        Wrong(
            "dual-office: {person: p, body: b, other-body: c, decision: authorised, decided-on: 2024-05-01, to: 2024-04-30}",
            "'2024-04-30' for 'to', expected an end after 2024-05-01, which is 'decided-on'"
        ),
        Wrong(
            "dual-office: {person: p, body: b, other-body: b, decision: authorised}",
            "'b' for 'other-body', expected another than 'b', which is 'body'"
        ),
        Wrong(
            "secondment: {person: p, seconded-by: b, body: b}",
            "'b' for 'seconded-by', expected another than 'b', which is 'body'"
        ),
        Wrong(
            "fit-and-proper-letter: {person: p, body: b, lead-employer: b, on: 2024}",
            "'b' for 'lead-employer', expected another than 'b', which is 'body'"
        ),
        Wrong(
            "fit-and-proper-test: {person: p, body: b, outcome: fit, next-due: 2023, on: 2024-05-01}",
            "'2023' for 'next-due', expected a day not before 2024-05-01, which is 'on'"
        ),
        Wrong(
            "appraisal: {person: p, body: b, on: 2024-05-01, sent-on: 2024-04}",
            "'2024-04' for 'sent-on', expected a day not before 2024-05-01, which is 'on'"
        ),
        Wrong(
            "appointment-act: {person: p, seat: s, act: appointed, by: board, term-to: 2023-12-31, on: 2024}",
            "'2023-12-31' for 'term-to', expected a day not before 2024, which is 'on'"
        ),
        Wrong(
            "appointment-act: {person: p, seat: s, act: removed, by: board, term-to: 2024-12-31, on: 2024-05-01}",
            "'2024-12-31' for 'term-to', expected no term where 'act' is 'removed'"
        ),
        Wrong(
            "appointment-act: {person: p, seat: s, act: appointed, by: council-of-governors, authority: NHS England, on: 2024}",
            "'NHS England' for 'authority', expected nothing unless 'by' is 'power-holder' or 'other'"
        ),
        Wrong(
            "appointment-act: {person: p, seat: s, act: appointed, by: power-holder, general-meeting: yes, on: 2024}",
            "'yes' for 'general-meeting', expected 'yes' only where 'by' is 'council-of-governors' or 'other'"
        ),
        Wrong("delegation: {body: b, basis: other}", "no 'to-forum' in 'delegation', expected \(recipients)"),
        Wrong(
            "delegation: {body: b, basis: other, to-forum: f, to-body: c}",
            "'c' for 'to-body', expected nothing beside 'to-forum'"
        ),
        Wrong(
            "delegation: {body: b, basis: section-65z5, to-body: b}",
            "'b' for 'to-body', expected another than 'b', which is 'body'"
        ),
        Wrong(
            "delegation: {body: b, basis: internal, to-body: c}",
            "'c' for 'to-body', expected no other body where 'basis' is 'internal'"
        ),
        Wrong(
            "delegation: {body: b, basis: other, to-forum: f, resolved-on: 2024-05-01, from: 2023, to: 2024-04}",
            "'2024-04' for 'to', expected an end after 2024-05-01, which is 'resolved-on'"
        ),
        Wrong(
            "delegation: {body: b, basis: other, to-forum: f, agreed-on: 2024-05-01, from: 2023, until: 2024-05-01}",
            "'2024-05-01' for 'until', expected an end after 2024-05-01, which is 'agreed-on'"
        ),
        Wrong(
            "delegation: {body: b, basis: other, to-forum: f, functions: [audit, pay, audit]}",
            "'audit' for 'functions', expected each only once"
        ),
        Wrong(
            "committee-terms: {forum: f, purpose: audit, agreed-by: [b, c, b]}",
            "'b' for 'agreed-by', expected each only once"
        ),
        Wrong(
            "committee-terms: {forum: f, purpose: audit, agreed-on: 2024-05-01, to: 2024-04-30}",
            "'2024-04-30' for 'to', expected an end after 2024-05-01, which is 'agreed-on'"
        ),
        Wrong(
            "independence-judgement: {person: p, body: b, judgement: independent, indicators: [tenure, tenure], on: 2024}",
            "'tenure' for 'indicators', expected each only once"
        ),
        Wrong(
            "interest: {person: p, body: b, in: c, interest: financial, declared-on: 2024, published-until: 2023}",
            "'2023' for 'published-until', expected a day not before 2024, which is 'declared-on'"
        ),
        Wrong(
            "interest: {person: p, body: b, in: c, interest: financial, published-until: 2024, kept-until: 2023}",
            "'2023' for 'kept-until', expected a day not before 2024, which is 'published-until'"
        ),
        Wrong(
            "interest: {person: p, body: b, in: c, interest: financial, declared-on: 2024, kept-until: 2023}",
            "'2023' for 'kept-until', expected a day not before 2024, which is 'declared-on'"
        ),
        Wrong(
            "interest: {person: p, body: b, in: c, interest: financial, from: 2024-05-01, kept-until: 2023}",
            "'2023' for 'kept-until', expected a day not before 2024-05-01, which is 'from'"
        ),
        Wrong(
            "time-commitment: {person: p, body: b, days: 7.5, per: week}",
            "'7.5' for 'days', expected at most 7 days a week"
        ),
        Wrong(
            "time-commitment: {person: p, commitment: c, days: 32, per: month}",
            "'32' for 'days', expected at most 31 days a month"
        ),
        Wrong(
            "time-commitment: {person: p, body: b, days: 366.5, per: year}",
            "'366.5' for 'days', expected days in halves, such as 2 or 2.5, up to 366"
        ),
        Wrong(
            "remuneration: {person: p, body: b, pay: fee, pounds: 1300000}",
            "'1300000' for 'pounds', expected whole pounds a year, at most 1000000"
        ),
        Wrong(
            "remuneration: {person: p, body: b, pay: fee, pounds: -5}",
            "'-5' for 'pounds', expected a whole number from 0 to 10000000"
        ),
        Wrong(
            "establishment-order: {body: b, executives: 500}",
            "'500' for 'executives', expected a number of directors, at most 50"
        ),
        Wrong(
            "establishment-order: {body: b, non-executives: 51}",
            "'51' for 'non-executives', expected a number of directors, at most 50"
        ),
        Wrong(
            "establishment-order: {body: b, non-executives: 0, university: yes}",
            "'0' for 'non-executives', expected one or more where 'university' is 'yes'"
        ),
        Wrong(
            "constitution-clause: {body: b, subject: staff-classes, says: bars}",
            "'bars' for 'says', expected 'has' or 'has-none' where 'subject' is 'staff-classes'"
        ),
        Wrong(
            "constitution-clause: {body: b, subject: internal-delegation, says: counts-once}",
            "'counts-once' for 'says', expected 'allows' or 'bars' where 'subject' is 'internal-delegation'"
        ),
        Wrong(
            "review: {body: b, review: long-service, on: 2024}",
            "no 'person' in 'review', expected a person, whose service was reviewed"
        ),
        Wrong(
            "review: {body: b, review: internal-control, person: p, on: 2024}",
            "'p' for 'person', expected no person where 'review' is 'internal-control'"
        ),
        Wrong(
            "completeness: {body: b, list: board-members, forum: f, as-at: 2024}",
            "'f' for 'forum', expected no forum where 'list' is 'board-members'"
        ),
        Wrong(
            "completeness: {body: b, list: committee-members, forum: f, person: p, as-at: 2024}",
            "'p' for 'person', expected no person where 'list' is 'committee-members'"
        ),
        Wrong("same-person: {person: p, other: p}", "'p' for 'other', expected another than 'p', which is 'person'"),
        Wrong(
            "forum: {forum: f, name: F, forum-kind: committee, meets-with: [g, f]}",
            "'f' for 'meets-with', expected another than 'f', which is 'forum'"
        ),
        Wrong("group: {group: g, name: G, within: g}", "'g' for 'within', expected another than 'g', which is 'group'"),
    ]

    @Test(arguments: wrong)
    private func `what contradicts itself is refused with its place`(wrong: Wrong) {
        let found = ContradictionProblemTests.found(wrong.statement)
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("4:") == true)
        #expect(found.first.map { $0.split(separator: ": found ").last.map(String.init) } == wrong.found)
    }

    @Test func `it is named at the value, and all of it at once`() {
        let statement =
            "delegation: {body: b, basis: internal, to-forum: f, to-body: b, resolved-on: 2024-05-01, to: 2024-04-30}"
        #expect(
            ContradictionProblemTests.found(statement) == [
                "4:66: found 'b' for 'to-body', expected nothing beside 'to-forum'",
                "4:66: found 'b' for 'to-body', expected another than 'b', which is 'body'",
                "4:66: found 'b' for 'to-body', expected no other body where 'basis' is 'internal'",
                "4:98: found '2024-04-30' for 'to', expected an end after 2024-05-01, which is 'resolved-on'",
            ]
        )
    }

    @Test(
        arguments: [
            "rule-evidence: {body: b, rule: r, form: item, shows: met, title: t, author: s, expires: 2020-03-31, on: 2020-05}",
            "explanation: {body: b, rule: r, text: t, author: s, given-from: 2019-04-01, expires: 2020-03-31, on: 2020-05-01}",
            "dual-office: {person: p, body: b, other-body: c, decision: authorised, decided-on: 2024-05, to: 2024-05-31}",
            "fit-and-proper-test: {person: p, body: b, outcome: fit, lead-employer: b, on: 2024}",
            "interest: {person: p, body: b, in: c, interest: financial, published: no, published-until: 2024}",
            "time-commitment: {person: p, body: b, days: 7, per: week}",
            "review: {body: b, review: chair, person: p, on: 2024}",
            "delegation: {body: b, basis: section-65z6, to-forum: f, resolved-on: 2024-05-01, from: 2024-04}",
            "constitution-clause: {body: b, subject: joint-holders, says: counts-each}",
        ]
    )
    func `what may be so is not refused`(statement: String) {
        #expect(ContradictionProblemTests.found(statement) == [])
    }

    @Test func `an end that a decision had not yet reached is refused`() {
        let text = world(
            """
                  - assert: b
                    body: {body: b}
                  - assert: c
                    body: {body: c}
                  - assert: a
                    dual-office: {person: p, body: b, other-body: c, decision: authorised, decided-on: 2024-05-01}
                  - end: a
                    to: 2024-04-30
            """
        )
        #expect(
            problems(ofWorld: text) == [
                "13:13: found an end until 2024-05-01, expected an end after 2024-05-01, which is 'decided-on'"
            ]
        )
    }

    @Test(arguments: ["suspension", "absence"])
    func `a seat of another body is refused`(kind: String) {
        let text = world(
            """
                  - assert: b
                    body: {body: b}
                  - assert: c
                    body: {body: c}
                  - assert: c.chair
                    seat: {seat: c.chair, body: c, seat-kind: chair}
                  - assert: a
                    \(kind): {person: p, seat: c.chair, body: b}
            """
        )
        #expect(
            problems(ofWorld: text).map { $0.split(separator: ": ", maxSplits: 1).last } == [
                "found the seat 'c.chair', which is of 'c', expected a seat of 'b', which is 'body'"
            ]
        )
    }

    @Test func `what is recorded already is still read`() throws {
        let record = Record(
            tag: "time-commitment",
            version: 1,
            fields: [("person", "p"), ("body", "b"), ("days", "9"), ("per", "week")].map {
                Record.Field(name: $0.0, value: .text($0.1))
            }
        )
        let statement = try Statement(record)
        #expect(statement.record == record)
        #expect(
            statement.contradictions == [.unreadable(field: "days", found: "9", expected: "at most 7 days a week")]
        )
    }
}
