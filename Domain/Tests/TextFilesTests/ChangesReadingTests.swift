import Register
import Testing
import TextFiles

struct ChangesReadingTests {
    @Test func `a file of changes may be a list of changes and nothing else`() throws {
        let file = try ChangeFile.changes(
            """
            author: secretary
            source: {kind: officers-note, title: A note of the secretary}
            changes:
              - end: appointment-0001
                until: 2024-07
                manner: merged
            """,
            file: "c.yaml"
        )
        #expect(file.notice == nil)
        #expect(file.parts.map(\.recordedAt) == [nil])
        #expect(file.parts.map(\.author) == ["secretary"])
        guard case .end(_, let ending, let sources) = file.parts[0].changes[0].change else { throw Unexpected() }
        #expect(ending.until.text == "2024-07")
        #expect(ending.manner == .merged)
        #expect(sources.map(\.title) == ["A note of the secretary"])
    }

    @Test func `a file of changes may have headings and named sources`() throws {
        let file = try ChangeFile.changes(
            """
            sources:
              note: {kind: officers-note, address: archive 12}
            entries:
              - recorded: 2024-01-02
                source: [note]
                changes:
                  - retract: appointment-0001
                    because: It was a namesake
              - changes:
                  - end: appointment-0002
                    until: unknown
            """,
            file: "c.yaml"
        )
        #expect(file.parts.map { $0.recordedAt?.text } == ["2024-01-02T12:00:00Z", nil])
        #expect(file.parts.map(\.changes.count) == [1, 1])
    }

    @Test func `what a file of changes names may be known to the register only`() {
        let text = """
            source: {kind: minute, title: Minutes}
            changes:
              - assert: appointment-0009
                appointment: {person: p-09, seat: elsewhere.chair, capacity: acting}
            """
        #expect(problems(ofChanges: text) == [])
    }

    @Test func `a long text may stand on lines of its own`() throws {
        let file = try ChangeFile.changes(
            """
            source: {kind: minute, title: "A title: with a colon"}
            changes:
              - assert: reason-01
                reason:
                  group: g
                  text: >
                    One chair for two boards,
                    so that both hear the same.
                  agreed-by:
                    - northmere
                    - harbour
            """,
            file: "c.yaml"
        )
        guard case .assert(_, let claim) = file.parts[0].changes[0].change,
            case .reason(let reason) = claim.statement
        else { throw Unexpected() }
        #expect(reason.purpose.text == "One chair for two boards, so that both hear the same.")
        #expect(reason.purpose.agreedBy.map(\.raw) == ["northmere", "harbour"])
        #expect(claim.sources.map(\.title) == ["A title: with a colon"])
    }

    @Test func `one text may stand for a list`() throws {
        let file = try ChangeFile.changes(
            """
            source: {kind: minute, title: Minutes}
            changes:
              - assert: body-01
                body: {body: harbour, successors: northmere}
            """,
            file: "c.yaml"
        )
        guard case .assert(_, let claim) = file.parts[0].changes[0].change,
            case .bodyExistence(let body) = claim.statement
        else { throw Unexpected() }
        #expect(body.successors.map(\.raw) == ["northmere"])
    }

    @Test func `a file of changes says nothing about the register`() {
        let text = """
            title: A register
            changes:
              - retract: a
                because: It was not so
            """
        #expect(
            problems(ofChanges: text) == [
                "1:1: found the unknown field 'title' in this file, expected one of sources, entries, changes, author, source"
            ]
        )
    }

    @Test func `entries and changes do not go together`() {
        let text = """
            entries:
              - changes:
                  - retract: a
                    because: It was not so
            changes:
              - retract: a
                because: It was not so
            """
        #expect(problems(ofChanges: text) == ["1:1: found both 'entries' and 'changes', expected one of them"])
    }

    @Test func `an author beside entries belongs to no heading`() {
        let text = """
            author: secretary
            entries:
              - changes:
                  - retract: a
                    because: It was not so
            """
        #expect(
            problems(ofChanges: text) == [
                "1:1: found 'author' beside 'entries', expected it under the heading of each entry"
            ]
        )
    }
}
