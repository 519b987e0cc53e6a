import Register
import Rules

/// All about one rule, in lines to be read.
struct RuleLines {
    let rulebook: Rulebook
    let rule: Rule

    init(_ rulebook: Rulebook, _ rule: Rule) {
        self.rulebook = rulebook
        self.rule = rule
    }

    var lines: [String] {
        let parts = [head, checking, numbers, powers, disclosures, sharing, standing, others, announced, note, sources]
        return Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
    }

    private var head: [String] {
        let instrument = rulebook[rule.instrument]?.title ?? rule.instrument.raw
        let section = rulebook[rule.section]?.title ?? rule.section.raw
        return [
            rule.title,
            "\(rule.id), \(rule.reference)",
            "\(instrument): \(section)",
            "",
            rule.summary,
            "",
            "Grade:      \(rulebook.grade(of: rule).inWords)",
            "Status:     \(rule.status.inWords)",
            "Applies to: \(rule.appliesTo.inWords)",
            "In force:   \(rule.force.inWords)",
        ]
    }

    private var checking: [String] {
        let own: [String] =
            switch rule.check {
            case .automatic(let formula, let measure, _):
                ["Formula:  \(formula)"] + (measure.map { ["Measure:  \($0)"] } ?? [])
            case .evidence(let evidence): ["What has to be shown: \(evidence)"]
            case .judgement(let what): what.map { ["What has to be shown: \($0)"] } ?? []
            }
        return ["How it is checked: \(rule.check.sentence)"] + own
    }

    private var numbers: [String] {
        let parameters = rule.parameters.compactMap { rulebook[$0] }
        guard !parameters.isEmpty else { return [] }
        return ["Numbers:"]
            + parameters.flatMap { parameter in
                ["  \(parameter.title) (\(parameter.id))"] + parameter.values.map { line($0, parameter.unit) }
            }
    }

    private func line(_ value: DatedValue, _ unit: ParameterUnit) -> String {
        let sure = value.isConfirmed ? "" : " (not confirmed)"
        return "    \(unit.inWords(value.value)), \(value.force.inWords): \(value.reference)\(sure)"
    }

    private var powers: [String] {
        let powers = rulebook.powers(for: rule.id)
        guard !powers.isEmpty else { return [] }
        return ["Who has the power:"]
            + powers.flatMap { power in ["  \(power.title)"] + power.holders.map(line) }
    }

    private func line(_ holder: PowerHolder) -> String {
        let behalf = holder.onBehalfOf.map { ", for the \($0)" } ?? ""
        let sure = holder.isConfirmed ? "" : " (not confirmed)"
        let note = holder.note.map { ": \($0)" } ?? ""
        return "    \(holder.name), \(holder.force.inWords)\(behalf)\(sure)\(note)"
    }

    private var disclosures: [String] {
        guard !rule.disclosures.isEmpty else { return [] }
        return ["To be disclosed: \(rule.disclosures.map(\.inWords).inWords)"]
    }

    private var sharing: [String] { rule.sharing.map { ["Where leaders are shared: \($0)"] } ?? [] }

    private var standing: [String] { ["The text: \(rule.standing.sentence)"] }

    private var others: [String] {
        let repeated = rulebook.rules.filter { $0.parents.contains(rule.id) }
        var lines = rule.parents.compactMap { rulebook[$0] }.map { "Repeats \(named($0))" }
        lines += repeated.map { "Repeated by \(named($0))" }
        if let earlier = rule.replaces.flatMap({ rulebook[$0] }) {
            lines.append("Replaces \(named(earlier)), in force \(earlier.force.inWords)")
        }
        if let later = rulebook.successor(of: rule.id) {
            lines.append("Replaced by \(named(later)), in force \(later.force.inWords)")
        }
        return lines
    }

    private func named(_ other: Rule) -> String { "\(other.id): \(other.title)" }

    private var announced: [String] {
        rulebook.announced(for: rule.id).flatMap { change in
            [
                "Announced: \(change.what)", "  When: \(change.when)", "  How far it had come: \(change.seen)",
                "  What it would mean here: \(change.effect)", "  \(change.source)",
            ]
        }
    }

    private var note: [String] { rule.note.map { ["Note: \($0)"] } ?? [] }

    private var sources: [String] { ["Sources:"] + rule.sources.map { "  \($0)" } }
}
