import Register
import TextFiles

/// A small invented world. Nothing in it exists.
let harbour = """
    title: The Northmere and Harbour group
    invented: yes
    checked-to: 2026-09-30

    sources:
      minutes:
        kind: minute
        title: Minutes of the board of Northmere
        publisher: Northmere NHS Foundation Trust
        date: 2020-03-26

    entries:
      - recorded: 2020-04-01
        author: secretary
        source: minutes
        changes:
          - assert: northmere
            body: {body: northmere, from: 2008-04-01}
          - assert: harbour
            body: {body: harbour, from: seen 2019, until: not recorded}
          - assert: northmere.chair
            seat: {seat: northmere.chair, body: northmere, seat-kind: chair, office: chair, votes: yes}
          - assert: appointment-0001
            appointment: {person: p-01, named-as: Ada Fairwater, seat: northmere.chair, capacity: substantive, from: 2015-04}
            confidence: high
            source:
              - minutes
              - {kind: declaration, title: Letter of appointment, date: 2015-03}
      - recorded: 2020-04-01T15:30:05Z
        changes:
          - correct: appointment-0001
            appointment: {person: p-01, named-as: Ada Fairwater, seat: northmere.chair, capacity: substantive, from: 2015-05}
            because: The minute had the wrong month
            source: minutes
          - end: appointment-0001
            to: 2021-03-31
          - retract: harbour
            because: It was never constituted

    """

/// The problems of a world file, one a line, without the name of the file.
func problems(ofWorld text: String) -> [String] {
    problems { () throws(TextProblems) in _ = try ChangeFile.world(text, file: "w.yaml") }
}

/// The problems of a file of changes, one a line, without the name of the file.
func problems(ofChanges text: String) -> [String] {
    problems { () throws(TextProblems) in _ = try ChangeFile.changes(text, file: "w.yaml") }
}

private func problems(_ read: () throws(TextProblems) -> Void) -> [String] {
    do throws(TextProblems) {
        try read()
        return []
    } catch {
        return error.list.map { String($0.description.dropFirst("w.yaml:".count)) }
    }
}

/// The sample with one passage in place of another; a problem of the test where the passage is not in it.
func harbour(_ old: String, _ new: String) -> String {
    guard harbour.contains(old) else { return "" }
    return harbour.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false).joined(separator: new)
}

/// A world with the given changes under one heading, which begin in line 6.
func world(_ changes: String) -> String {
    """
    title: A test
    invented: yes
    entries:
      - source: {kind: minute, title: Minutes}
        changes:
    \(changes)
    """
}
