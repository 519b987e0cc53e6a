import Documents
import Register
import Rules

/// A statement in the form of `Exports/schema/statement.schema.json`.
struct StatementRecord: Encodable {
    struct Provision: Encodable {
        struct Days: Encodable {
            let from, to, explanation: String
        }

        let rule, reference, title, answer, why, original, confidence: String
        let departures: [Days]
        let evidence: [String]
        let reason: String?
        let disclose, facts: [String]
        let missing: [CheckRecord.Finding.Missing]
    }

    let form = "severally.statement/1"
    let body, name, year, asAt: String
    let knownAt: Int
    let rulebook: CheckRecord.Book
    let provisions: [Provision]

    init(_ document: StatementDocument, _ digest: String) {
        let (statement, snapshot) = (document.statement, document.snapshot)
        body = statement.body.raw
        name = snapshot.name(of: statement.body)
        year = statement.year.text
        asAt = snapshot.day.iso
        knownAt = snapshot.basis.knownAt
        rulebook = CheckRecord.Book(document.rulebook, digest)
        provisions = statement.answers.compactMap { answer in
            document.rulebook[answer.rule].map { rule in
                Provision(
                    rule: rule.id.raw,
                    reference: rule.reference,
                    title: rule.title,
                    answer: answer.status.rawValue,
                    why: answer.explanation,
                    original: rule.standing.original.rawValue,
                    confidence: rule.standing.confidence.rawValue,
                    departures: answer.departures.map {
                        .init(from: $0.from.iso, to: $0.lastDay.iso, explanation: $0.finding.explanation)
                    },
                    evidence: answer.evidence.map(\.fact.id.raw),
                    reason: answer.reason?.fact.id.raw,
                    disclose: rule.disclosures.map(\.rawValue),
                    facts: answer.facts.map(\.raw),
                    missing: answer.open.map {
                        .init(code: $0.what.code, what: snapshot.inWords($0.what), who: snapshot.inWords($0.who))
                    }
                )
            }
        }
    }
}
