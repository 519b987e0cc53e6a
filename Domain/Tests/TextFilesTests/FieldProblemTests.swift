import Testing
import TextFiles

struct FieldProblemTests {
    @Test func `a wrong value is named where it stands`() {
        #expect(
            problems(ofWorld: harbour("seat-kind: chair,", "seat-kind: chairman,")) == [
                "22:67: found 'chairman' for 'seat-kind', expected one of chair, executive, non-executive, associate"
            ]
        )
    }

    @Test func `a value that is nearly right brings the right one to mind`() {
        #expect(
            problems(ofWorld: harbour("capacity: substantive, from: 2015-04}", "capacity: substantiv, from: 2015-04}"))
                == [
                    "24:95: found 'substantiv' for 'capacity', expected one of substantive, interim, acting, not-stated; "
                        + "did you mean 'substantive'?"
                ]
        )
    }

    @Test func `an unknown field is named where it stands, with the one that was meant`() {
        #expect(
            problems(ofWorld: harbour("office: chair,", "ofice: chair,")) == [
                "22:74: found the unknown field 'ofice' in 'seat', expected one of seat, body, seat-kind, office, title, "
                    + "votes, from, until, to, last-seen; did you mean 'office'?"
            ]
        )
    }

    @Test func `a missing field points at its statement`() {
        #expect(
            problems(ofWorld: harbour(" seat-kind: chair,", "")) == [
                "22:9: found no 'seat-kind' in 'seat', expected one of chair, executive, non-executive, associate"
            ]
        )
    }

    @Test func `a field without a value points at its name`() {
        #expect(
            problems(ofWorld: harbour("seat-kind: chair,", "seat-kind: ,")) == [
                "22:56: found no value for 'seat-kind', expected one of chair, executive, non-executive, associate"
            ]
        )
    }

    @Test func `all problems of a statement are reported at once`() {
        let text = world(
            """
                  - assert: seat 1
                    seat: {seat: the chair, body: [a, b], seat-kind: char, votes: maybe, from: 2020-02-30, colour: red}
            """
        )
        #expect(
            problems(ofWorld: text) == [
                "6:17: found the text 'seat 1' after 'assert', expected an identifier: letters, digits, hyphens, dots, "
                    + "colons or underscores, without spaces",
                "7:22: found 'the chair' for 'seat', expected an identifier: letters, digits, hyphens, dots, colons or "
                    + "underscores, without spaces",
                "7:39: found a list for 'body', expected one text",
                "7:58: found 'char' for 'seat-kind', expected one of chair, executive, non-executive, associate; "
                    + "did you mean 'chair'?",
                "7:71: found 'maybe' for 'votes', expected yes or no",
                "7:84: found '2020-02-30' for 'from', expected a day such as 2024-07-01, 2024-07 or 2024, 'seen' and a "
                    + "day, 'open', 'unknown' or 'not recorded'",
                "7:96: found the unknown field 'colour' in 'seat', expected one of seat, body, seat-kind, office, title, "
                    + "votes, from, until, to, last-seen",
            ]
        )
    }

    @Test func `one wrong item of a list is named where it stands`() {
        let text = world(
            """
                  - assert: a
                    body:
                      body: harbour
                      successors:
                        - harbour
                        - the other one
            """
        )
        #expect(
            problems(ofWorld: text) == [
                "11:15: found 'the other one' for 'successors', expected an identifier: letters, digits, hyphens, dots, "
                    + "colons or underscores, without spaces"
            ]
        )
    }

    @Test func `a list holds texts only`() {
        let text = world(
            """
                  - assert: a
                    body: {body: harbour, successors: [harbour, {body: x}]}
            """
        )
        #expect(problems(ofWorld: text) == ["7:53: found a set of fields in 'successors', expected a text"])
    }

    @Test func `a last day before the start is named as it was written`() {
        let text = world(
            """
                  - assert: a
                    body: {body: harbour, from: 2020-05-01, to: 2019-05-01}
            """
        )
        #expect(
            problems(ofWorld: text) == ["7:53: found '2019-05-01' for 'to', expected a day after the start 2020-05-01"]
        )
    }

    @Test func `an end has one form only`() {
        let text = world(
            """
                  - assert: a
                    body: {body: harbour, until: 2019, to: 2019}
            """
        )
        #expect(problems(ofWorld: text) == ["7:44: found both 'until' and 'to', expected one of them"])
    }

    @Test func `an arrangement needs two different bodies`() {
        let text = world(
            """
                  - assert: harbour
                    body: {body: harbour}
                  - assert: a
                    arrangement: {arrangement: a, model: shared-chair, bodies: [harbour, harbour], status: current}
            """
        )
        #expect(
            problems(ofWorld: text) == [
                "9:68: found 'harbour, harbour' for 'bodies', expected two or more different bodies"
            ]
        )
    }

    @Test func `a statement is a set of fields`() {
        let text = world(
            """
                  - assert: a
                    body: harbour
            """
        )
        #expect(
            problems(ofWorld: text) == [
                "7:15: found the text 'harbour' for 'body', expected its fields: body, successors, from, until, to, last-seen"
            ]
        )
    }
}
