import Register
import Rules

/// What the rules gave for some bodies, in lines and rows.
struct CheckAnswer {
    let evaluator: Evaluator
    /// Of the text of the rulebook.
    let digest: String
    let answers: [BodyFindings]
    /// Whether single rules were asked for.
    let isChosen: Bool

    var rulebook: Rulebook { evaluator.rulebook }
    var snapshot: Snapshot { evaluator.snapshot }

    func rule(_ id: RuleID) -> Rule? { rulebook[id] }

    /// A row for each finding.
    var table: Table {
        Table(
            head: [
                "body", "rule", "reference", "title", "grade", "outcome", "heading", "explanation", "missing", "who",
                "facts", "notes", "text", "confidence",
            ],
            rows: answers.flatMap { answer in
                answer.worstFirst.compactMap { finding in rule(finding.rule).map { row(finding, $0) } }
            }
        )
    }

    private func row(_ finding: Finding, _ rule: Rule) -> [String] {
        [
            finding.body.raw, rule.id.raw, rule.reference, rule.title, finding.grade.rawValue,
            finding.outcome.rawValue, finding.heading(rule), finding.explanation,
            finding.missing.map { snapshot.inWords($0.what) }.joined(separator: "; "),
            finding.missing.map { snapshot.inWords($0.who) }.uniqued.joined(separator: "; "),
            finding.facts.map(\.raw).joined(separator: " "), finding.notes.joined(separator: "; "),
            rule.standing.original.rawValue, rule.standing.confidence.rawValue,
        ]
    }

    func lines(all: Bool) -> [String] {
        guard !answers.isEmpty else { return ["No body is recorded as open on \(snapshot.day.inWords)."] }
        let basis = [
            "On \(snapshot.day.inWords), as known at entry \(snapshot.basis.knownAt), by the rulebook compiled on "
                + "\(rulebook.compiled.inWords) (digest \(digest.prefix(12))). No legal advice."
        ]
        return basis + answers.flatMap { [""] + lines(of: $0, all: all) }
    }

    private func lines(of answer: BodyFindings, all: Bool) -> [String] {
        let shown = answer.worstFirst.filter { finding in
            all || finding.outcome == .notMet || finding.outcome == .explained
                || (finding.outcome == .unknown && rule(finding.rule)?.check.isComputed == true)
        }
        var lines = ["\(snapshot.name(of: answer.body)) (\(answer.body))"]
        if !isChosen { lines += [answer.counts(rulebook), answer.rest(rulebook)] }
        if isChosen { lines += answer.waiting.map { "\($0): waits for \(Awaited.sittings.inWords)." } }
        var last: String?
        for finding in shown {
            guard let rule = rule(finding.rule) else { continue }
            let part = finding.outcome.inWords
            if part != last { lines += ["", "  " + part.uppercased()] }
            last = part
            lines += told(finding, rule).map { "  " + $0 }
        }
        return lines
    }

    private func told(_ finding: Finding, _ rule: Rule) -> [String] {
        let short = rulebook[rule.instrument]?.shortTitle ?? rule.instrument.raw
        var lines = ["\(rule.title) (\(rule.reference), \(short)) [\(rule.id)]"]
        lines.append("    \(sentence(finding.heading(rule)))")
        lines.append("    \(finding.explanation)")
        lines += finding.missing.map { "    Missing: \(snapshot.inWords($0))." }
        lines += finding.notes.map { "    Note: \($0)" }
        if rule.standing.original != .read { lines.append("    The text: \(rule.standing.original.inWords).") }
        if !finding.facts.isEmpty { lines.append("    Facts: \(finding.facts.map(\.raw).joined(separator: ", "))") }
        return lines
    }

    private func sentence(_ words: String) -> String { words.capitalisedFirst + "." }
}
