public import Register
public import Rules

/// A statement as rows of plain text: one for each provision.
public enum StatementRows {
    public static let head = [
        "body", "year", "rule", "reference", "title", "answer", "why", "departed_from", "departed_to", "evidence",
        "open", "who_can_answer", "facts", "text_read", "confidence",
    ]

    public static func rows(_ statement: ComplyOrExplain, _ rulebook: Rulebook, _ snapshot: Snapshot) -> [[String]] {
        statement.answers.compactMap { answer in
            guard let rule = rulebook[answer.rule] else { return nil }
            return [
                statement.body.raw, statement.year.text, rule.id.raw, rule.reference, rule.title,
                answer.status.rawValue,
                answer.explanation, answer.departures.map(\.from.iso).joined(separator: " "),
                answer.departures.map(\.lastDay.iso).joined(separator: " "), evidence(answer),
                answer.open.map { snapshot.inWords($0.what) }.uniqued.joined(separator: "; "),
                answer.open.map { snapshot.inWords($0.who) }.uniqued.joined(separator: "; "),
                answer.facts.map(\.raw).joined(separator: " "), rule.standing.original.rawValue,
                rule.standing.confidence.rawValue,
            ]
        }
    }

    /// `Board paper 12, valid to 31 March 2026`
    static func evidence(_ answer: ProvisionAnswer) -> String {
        answer.evidence.map { stated in
            stated.payload.title + (stated.payload.expires.map { ", valid to \($0.inWords)" } ?? "")
        }
        .joined(separator: "; ")
    }
}
