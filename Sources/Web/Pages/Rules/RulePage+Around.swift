import Markup
import Register
import Rules

/// What a rule uses, and what it hangs together with.
extension RulePage {
    var numbers: Node {
        let parameters = rule.parameters.compactMap { rulebook[$0] }
        guard !parameters.isEmpty else { return .nothing }
        return [
            .h2([], "Numbers"),
            DataTable(
                caption: "Numbers that the rule uses, with their days",
                head: RuleNumbers.head,
                rows: parameters.flatMap { parameter in
                    parameter.values.map { RuleNumbers.row(parameter, $0) }
                }
            ).node,
        ]
    }

    var powers: Node {
        let powers = rulebook.powers(for: rule.id)
        guard !powers.isEmpty else { return .nothing }
        return [.h2([], "Who has the power"), .list(powers.map(power))]
    }

    private func power(_ power: Power) -> Node {
        DataTable(
            caption: power.title,
            head: ["Who", "Days", "For whom", "Note", "Source"],
            rows: power.holders.map { holder in
                let now = holder.force.contains(rules.day) ? " (on the day)" : ""
                return [
                    .text(holder.name),
                    .text(holder.force.inWords + now),
                    .text(holder.onBehalfOf ?? "for itself"),
                    .div(
                        [.class("long")],
                        [.text((holder.note ?? "–") + (holder.isConfirmed ? "" : " (not confirmed)"))]
                    ),
                    source(holder),
                ]
            }
        ).node
    }

    private func source(_ holder: PowerHolder) -> Node {
        guard let source = holder.source, let address = Address(web: source) else { return .notRecorded }
        return .a(
            address,
            "Source",
            .span([.class("nhsuk-u-visually-hidden")], .text(": \(holder.name), \(holder.force.inWords)"))
        )
    }

    var others: Node {
        var lines: [Node] = rule.parents.compactMap { rulebook[$0] }.map { ["It repeats ", rules.named($0), "."] }
        lines += rulebook.rules.filter { $0.parents.contains(rule.id) }
            .map { ["It is repeated by ", rules.named($0), "."] }
        if let earlier = rule.replaces.flatMap({ rulebook[$0] }) {
            lines.append(["It replaces ", rules.named(earlier), .text(", in force \(earlier.force.inWords).")])
        }
        if let later = rulebook.successor(of: rule.id) {
            lines.append(["It is replaced by ", rules.named(later), .text(", in force \(later.force.inWords).")])
        }
        guard !lines.isEmpty else { return .nothing }
        return [
            .h2([], "Other rules"), .ul([.class("nhsuk-list nhsuk-list--bullet")], lines),
        ]
    }

    var announced: Node {
        let changes = rulebook.announced(for: rule.id)
        guard !changes.isEmpty else { return .nothing }
        return [
            .h2([], "Announced changes"),
            .ul([.class("nhsuk-list nhsuk-list--bullet")], changes.map(AnnouncedPart.node)),
        ]
    }
}
