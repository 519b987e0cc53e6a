import Register
import Rules

/// Rules as rows, section by section.
struct RuleRows {
    let rulebook: Rulebook
    let rules: [Rule]

    init(_ rulebook: Rulebook, _ rules: [Rule]) {
        self.rulebook = rulebook
        self.rules = rules
    }

    /// For programs: a row a rule, with days as the text gives them.
    var table: Table {
        Table(
            head: [
                "id", "instrument", "section", "reference", "title", "checked", "computed", "applies-to", "from", "to",
                "status", "grade", "confidence", "original",
            ],
            rows: rules.map { rule in
                [
                    rule.id.raw, rule.instrument.raw, rule.section.raw, rule.reference, rule.title,
                    rule.check.checking.rawValue, rule.check.isComputed ? "yes" : "no", rule.appliesTo.rawValue,
                    rule.force.from.iso, rule.force.lastDay?.iso ?? "", rule.status.rawValue,
                    rulebook.grade(of: rule).rawValue, rule.standing.confidence.rawValue,
                    rule.standing.original.rawValue,
                ]
            }
        )
    }

    /// For people: what there is in sentences, then a table for each section.
    func lines(on day: CalendarDay?) -> [String] {
        let force = day.map { " in force on \($0.inWords)" } ?? ""
        guard !rules.isEmpty else { return ["No rule\(force) is as asked."] }
        let count = RuleCount(rules)
        let head = [
            "\(Words.count(rules.count, "rule"))\(force): \(count.checks)", count.texts,
            "In our words, compiled on \(rulebook.compiled.inWords); no legal advice.",
        ]
        return head
            + rulebook.sections.flatMap { section -> [String] in
                let rows = rules.filter { $0.section == section.id }.map(row)
                guard !rows.isEmpty else { return [] }
                let short = rulebook[section.instrument]?.shortTitle ?? section.instrument.raw
                let title = "\(short): \(section.title) (\(section.id))"
                return ["", title.capitalisedFirst]
                    + Table(head: RuleRows.head, rows: rows).lines
            }
    }

    private static let head = [
        "id", "reference", "title", "checked", "computed", "in force", "status", "grade", "confidence", "original",
    ]

    private func row(_ rule: Rule) -> [String] {
        [
            rule.id.raw, rule.reference, rule.title, rule.check.checking.rawValue,
            rule.check.isComputed ? "yes" : "no", rule.force.inWords, rule.status.rawValue,
            rulebook.grade(of: rule).rawValue, rule.standing.confidence.rawValue, rule.standing.original.inShort,
        ]
    }
}
