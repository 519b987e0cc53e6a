import Testing
import TextFiles

struct ChangeProblemTests {
    private func problemsOf(_ change: String) -> [String] {
        problems(ofChanges: "source: {kind: minute, title: Minutes}\nchanges:\n  - \(change)\n")
    }

    @Test func `a change says what it does`() {
        #expect(
            problemsOf("asert: a\n    body: {body: b}") == [
                "3:5: found a change that does not say what it does, expected one of assert, correct, end, retract; "
                    + "did you mean 'assert'?"
            ]
        )
        #expect(
            problemsOf("a sentence") == [
                "3:5: found the text 'a sentence' as a change, expected one of assert, correct, end, retract and the "
                    + "identifier of a fact"
            ]
        )
    }

    @Test func `a change does one thing`() {
        #expect(
            problemsOf("assert: a\n    retract: b\n    body: {body: b}") == [
                "4:5: found 'retract' beside 'assert', expected one of assert, correct, end, retract"
            ]
        )
    }

    @Test func `an assertion has a statement`() {
        #expect(
            problemsOf("assert: a") == [
                "3:5: found no statement in an assertion, expected a kind of statement with its fields"
            ]
        )
    }

    @Test func `an assertion has one statement`() {
        #expect(
            problemsOf("assert: a\n    body: {body: b}\n    vacancy: {seat: s}") == [
                "5:5: found a second statement 'vacancy' in one change, expected one statement in each change"
            ]
        )
    }

    @Test func `an unknown kind of statement brings the known one to mind`() {
        #expect(
            problemsOf("assert: a\n    vacency: {seat: s}") == [
                "4:5: found the unknown field 'vacency' in an assertion, expected source, confidence or a kind of "
                    + "statement; did you mean 'vacancy'?"
            ]
        )
    }

    @Test func `a correction and a retraction say why`() {
        #expect(
            problemsOf("correct: a\n    vacancy: {seat: s}") == [
                "3:5: found no 'because' in a correction, expected a text that says why"
            ]
        )
        #expect(
            problemsOf("retract: a\n    because:") == [
                "4:13: found nothing for 'because', expected a text that says why"
            ]
        )
    }

    @Test func `an end has a day`() {
        #expect(
            problemsOf("end: a") == [
                "3:5: found no 'to' in an end, expected the last day, or 'until' and the first day after it"
            ]
        )
        #expect(
            problemsOf("end: a\n    until: open") == [
                "4:12: found 'open' for 'until', expected a day such as 2024-07-01, 2024-07 or 2024, or 'unknown'"
            ]
        )
        #expect(
            problemsOf("end: a\n    to: 2020\n    until: 2021") == [
                "4:5: found both 'until' and 'to', expected one of them"
            ]
        )
    }

    @Test func `a retraction has no source of its own`() {
        #expect(
            problemsOf("retract: a\n    because: It was not so\n    source: minutes") == [
                "5:5: found the unknown field 'source' in a retraction, expected because"
            ]
        )
    }

    @Test func `an assertion needs a source from somewhere`() {
        #expect(
            problems(ofChanges: "changes:\n  - assert: a\n    vacancy: {seat: s}\n") == [
                "2:5: found no source for an assertion, expected 'source' here or above 'changes'"
            ]
        )
    }

    @Test func `confidence is one of four`() {
        #expect(
            problemsOf("assert: a\n    vacancy: {seat: s}\n    confidence: hihg") == [
                "5:17: found the text 'hihg' for 'confidence', expected one of high, medium, low, not stated; "
                    + "did you mean 'high'?"
            ]
        )
    }

    @Test func `the identifier of a fact does not give a person away`() {
        #expect(
            problemsOf("assert: appointment-p-01\n    appointment: {person: p-01, seat: s, capacity: acting}") == [
                "3:13: found the fact 'appointment-p-01', which contains the identifier of the person it is about, "
                    + "expected an identifier without 'p-01'"
            ]
        )
    }
}
