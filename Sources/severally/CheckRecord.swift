import Register
import Rules

/// What the rules gave, in the form of `Exports/schema/findings.schema.json`.
struct CheckRecord: Encodable {
    struct Book: Encodable {
        let title, compiled, digest: String
    }

    struct Body: Encodable {
        let body, name: String
        let findings: [Finding]
        let waiting, notComputed: [String]
    }

    struct Finding: Encodable {
        struct Missing: Encodable {
            let code, what, who: String
        }

        let rule, reference, title, grade, outcome, heading, explanation, original, confidence: String
        let confirmed: String?
        let facts, notes, doubts: [String]
        let missing: [Missing]
    }

    let form = "severally.findings/1"
    let on: String
    let knownAt: Int
    let rulebook: Book
    let bodies: [Body]

    init(_ answer: CheckAnswer) {
        let snapshot = answer.snapshot
        on = snapshot.day.iso
        knownAt = snapshot.basis.knownAt
        rulebook = Book(answer.rulebook, answer.digest)
        bodies = answer.answers.map { findings in
            Body(
                body: findings.body.raw,
                name: snapshot.name(of: findings.body),
                findings: findings.worstFirst.compactMap { finding in
                    answer.rule(finding.rule).map { Finding(finding, $0, snapshot) }
                },
                waiting: findings.waiting.map(\.raw),
                notComputed: findings.notComputed.map(\.raw)
            )
        }
    }
}

extension CheckRecord.Book {
    init(_ rulebook: Rulebook, _ digest: String) {
        self.init(title: rulebook.title, compiled: rulebook.compiled.iso, digest: digest)
    }
}

extension CheckRecord.Finding {
    init(_ finding: Rules.Finding, _ rule: Rule, _ snapshot: Snapshot) {
        self.init(
            rule: rule.id.raw,
            reference: rule.reference,
            title: rule.title,
            grade: finding.grade.rawValue,
            outcome: finding.outcome.rawValue,
            heading: finding.heading(rule),
            explanation: finding.explanation,
            original: rule.standing.original.rawValue,
            confidence: rule.standing.confidence.rawValue,
            confirmed: rule.standing.confirmed?.iso,
            facts: finding.facts.map(\.raw),
            notes: finding.notes,
            doubts: finding.doubts.map(\.rawValue),
            missing: finding.missing.map {
                Missing(code: $0.what.code, what: snapshot.inWords($0.what), who: snapshot.inWords($0.who))
            }
        )
    }
}
