import Markup
import Register
import Rules

/// What was announced, superseded and not read.
extension RulesPage {
    var announced: Node {
        guard !rulebook.announced.isEmpty else { return .nothing }
        return [
            .h2([.id("announced")], "Announced changes"),
            .p([], "None of these was in force when it was last looked at, and no rule has been changed for it."),
            .ul(
                [.class("nhsuk-list nhsuk-list--bullet")],
                rulebook.announced.map { change in
                    [AnnouncedPart.node(change), named(change.rules)]
                }
            ),
        ]
    }

    private func named(_ ids: [RuleID]) -> Node {
        let named = ids.compactMap { rulebook[$0] }
        guard !named.isEmpty else { return .nothing }
        return .details(
            "Rules that it would change (\(named.count))",
            [.ul([.class("nhsuk-list nhsuk-list--bullet")], named.map(rules.named))]
        )
    }

    var superseded: Node {
        guard !rulebook.superseded.isEmpty else { return .nothing }
        return [
            .h2([.id("superseded")], "Texts that others have replaced"),
            .ul(
                [.class("nhsuk-list nhsuk-list--bullet")],
                rulebook.superseded.map { text in
                    let last = text.lastDay.map { "it applied until \($0.inWords)" } ?? "its last day was not read"
                    return [
                        .strong(.text(text.name)), .text(": \(last). \(Sentence.whole(text.note)) "),
                        RulesView.source(text.source),
                    ]
                }
            ),
        ]
    }

    var unread: Node {
        guard !rulebook.unread.isEmpty else { return .nothing }
        return [
            .h2([.id("unread")], "Texts that were not read"),
            .ul(
                [.class("nhsuk-list nhsuk-list--bullet")],
                rulebook.unread.map { text in
                    [
                        .strong(.text(text.what)),
                        .text(
                            ": \(Sentence.ended(text.why)) What that leaves uncertain: \(Sentence.ended(text.effect))"
                        ),
                    ]
                }
            ),
        ]
    }

    var numbers: Node {
        guard !rulebook.parameters.isEmpty else { return .nothing }
        let users = Dictionary(
            rulebook.rules.flatMap { rule in rule.parameters.map { ($0, [rule]) } },
            uniquingKeysWith: +
        )
        return [
            .h2([.id("numbers")], "Numbers"),
            DataTable(
                caption: "Numbers that the rules use, with their days",
                head: ["Number", "Value", "Days", "Where it stands", "Read in the original", "Rules"],
                rows: rulebook.parameters.flatMap { parameter in
                    parameter.values.map { value in
                        RuleNumbers.row(parameter, value)
                            + [.joined((users[parameter.id] ?? []).map(rules.link), by: "; ")]
                    }
                }
            ).node,
        ]
    }

    var words: Node {
        guard !rulebook.vocabulary.isEmpty else { return .nothing }
        return [
            .h2([.id("words")], "Words of the formulas"),
            .p([], "The conditions of automatic rules are written for people to read, in these words."),
            DataTable(
                caption: "What the words of the formulas mean",
                head: ["Word", "Meaning"],
                rows: rulebook.vocabulary.map { [.el("code", [], [.text($0.term)]), .text($0.meaning)] }
            ).folded("The words"),
        ]
    }
}

/// A change that was announced, in sentences.
enum AnnouncedPart {
    static func node(_ change: Announced) -> Node {
        [
            .strong(.text(Sentence.ended(change.what))),
            .text(
                " When: \(Sentence.ended(change.when)) How far it had come: \(Sentence.ended(change.seen)) What it would mean here: \(Sentence.ended(change.effect)) "
            ),
            RulesView.source(change.source),
        ]
    }
}

/// The numbers of rules, as rows of a table.
enum RuleNumbers {
    static let head: [Node] = ["Number", "Value", "Days", "Where it stands", "Read in the original"]

    static func row(_ parameter: Rules.Parameter, _ value: DatedValue) -> [Node] {
        [
            .text(parameter.title), .text(parameter.unit.inWords(value.value)), .text(value.force.inWords),
            .text(value.reference), value.isConfirmed ? "yes" : "no: recalled, or set by us",
        ]
    }
}

/// Notes of the rulebook begin small and have no stop.
enum Sentence {
    static func ended(_ text: String) -> String { text.hasSuffix(".") ? text : "\(text)." }
    static func whole(_ text: String) -> String { ended(text.capitalisedFirst) }
}
