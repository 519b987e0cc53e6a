import Testing
import TextFiles

struct ClosedWorldTests {
    @Test func `a fact is asserted before it is corrected, ended or retracted`() {
        let text = world(
            """
                  - correct: a
                    body: {body: a}
                    because: It was otherwise
                  - end: b
                    to: 2020
                  - retract: c
                    because: It was not so
            """
        )
        #expect(
            problems(ofWorld: text) == [
                "6:18: found a correction of 'a', which is not asserted before, expected a fact that stands",
                "9:14: found an end of 'b', which is not asserted before, expected a fact that stands",
                "11:18: found a retraction of 'c', which is not asserted before, expected a fact that stands",
            ]
        )
    }

    @Test func `a fact is asserted once while it stands`() {
        let text = world(
            """
                  - assert: a
                    body: {body: a}
                  - assert: a
                    body: {body: a, from: 2020}
            """
        )
        #expect(
            problems(ofWorld: text) == [
                "8:17: found a second assertion of 'a', which stands since line 6, expected another identifier, or "
                    + "correct, end or retract"
            ]
        )
    }

    @Test func `a fact that was retracted may be asserted again, but not corrected`() {
        let retracted = """
                  - assert: a
                    body: {body: a}
                  - retract: a
                    because: It was not so

            """
        #expect(problems(ofWorld: world(retracted + "      - assert: a\n        body: {body: a}")) == [])
        #expect(
            problems(ofWorld: world(retracted + "      - end: a\n        to: 2020")) == [
                "10:14: found an end of 'a', which was retracted in line 8, expected a fact that stands, or assert"
            ]
        )
    }

    @Test func `a correction keeps the kind and changes something`() {
        let text = world(
            """
                  - assert: a
                    body: {body: a}
                  - correct: a
                    body: {body: a}
                    because: Nothing was wrong
                  - correct: a
                    body-name: {body: a, name: A}
                    because: It has a name
            """
        )
        #expect(
            problems(ofWorld: text) == [
                "8:18: found a correction of 'a' that changes nothing, expected something other than what stands",
                "11:18: found a correction of 'a' to 'body-name', expected 'body', as it was asserted",
            ]
        )
    }

    @Test func `only what holds for a time can end, and not before it begins`() {
        let text = world(
            """
                  - assert: a
                    body: {body: a, from: 2020-05-01}
                  - end: a
                    to: 2019-12-31
                  - assert: b
                    same-person: {person: p-01, other: p-02}
                  - end: b
                    to: 2020
            """
        )
        #expect(
            problems(ofWorld: text) == [
                "9:13: found an end until 2020-01-01, expected a day after the start 2020-05-01",
                "12:14: found an end of 'b', and 'same-person' has none, expected correct or retract",
            ]
        )
    }

    @Test func `recorded time does not go back`() {
        #expect(
            problems(ofWorld: harbour("recorded: 2020-04-01T15:30:05Z", "recorded: 2020-03-31")) == [
                "29:15: found the recorded time 2020-03-31T12:00:00Z, expected 2020-04-01T12:00:00Z or later, as above it"
            ]
        )
    }

    @Test func `a recorded day does not follow an entry without one`() {
        #expect(
            problems(ofWorld: harbour("recorded: 2020-04-01\n    author: secretary", "author: secretary")) == [
                "28:15: found a recorded day after an entry without one, expected a recorded day in every entry before it"
            ]
        )
    }

    @Test func `a register that is not invented takes its time from the clock`() {
        #expect(
            problems(ofWorld: harbour("invented: yes", "invented: no")) == [
                "13:15: found a recorded day in a register that is not invented, expected none: there the clock gives it",
                "29:15: found a recorded day in a register that is not invented, expected none: there the clock gives it",
            ]
        )
    }

    @Test func `everything that is named is defined in the file`() {
        let text = world(
            """
                  - assert: harbour
                    body: {body: harbour, successors: [harbour, northmere]}
                  - assert: a
                    seat: {seat: a, body: harbor, seat-kind: chair}
                  - assert: b
                    vacancy: {seat: b}
                  - assert: c
                    forum: {forum: c, name: C, forum-kind: committee, parents: x, instrument: i, meets-with: [c, d]}
                  - assert: d
                    group: {group: d, name: D, within: e}
                  - assert: f
                    forum-member: {forum: g, parent: harbour, seat: a}
            """
        )
        #expect(
            problems(ofWorld: text) == [
                "7:53: found the body 'northmere', expected a body that this file defines",
                "9:31: found the body 'harbor', expected a body that this file defines; did you mean 'harbour'?",
                "11:25: found the seat 'b', expected a seat that this file defines",
                "13:68: found the body 'x', expected a body that this file defines",
                "13:83: found the instrument 'i', expected an instrument that this file defines",
                "13:99: found 'c' for 'meets-with', expected another than 'c', which is 'forum'",
                "13:102: found the forum 'd', expected a forum that this file defines",
                "15:44: found the group 'e', expected a group that this file defines",
                "17:31: found the forum 'g', expected a forum that this file defines",
            ]
        )
    }

    @Test func `a person needs no name in the file`() {
        let text = world(
            """
                  - assert: harbour
                    body: {body: harbour}
                  - assert: a
                    seat: {seat: a, body: harbour, seat-kind: chair}
                  - assert: b
                    appointment: {person: p-01, seat: a, capacity: interim}
                  - assert: c
                    absence: {person: p-01, seat: a, body: harbour}
                  - assert: d
                    designation: {person: p-01, body: harbour, designation: vice-chair}
            """
        )
        #expect(problems(ofWorld: text) == [])
    }

    @Test func `the identifier register belongs to the notice`() {
        let text = world("      - assert: register\n        body: {body: harbour}")
        #expect(
            problems(ofWorld: text) == [
                "6:17: found a second assertion of 'register', which stands since line 1, expected another identifier, or "
                    + "correct, end or retract"
            ]
        )
    }
}
