import ArgumentParser
import Register
import Rules
import TextFiles

struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Lists the rules of statute, Code and practice, or tells all about one.",
        discussion: """
            The rules are in our own words, with their days, how each is checked, and how far its original text was \
            read. They are no legal advice. No register is asked.

            Examples:
              severally rules
              severally rules --section code-b --on 2024-11-06
              severally rules --check waiting --format csv > waiting.csv
              severally rules code.B.2.6b
            """
    )

    @Argument(help: "The identifier of a rule; all rules if left out.")
    var id: String?
    @OptionGroup var rulebook: RulebookOption
    @Option(help: ArgumentHelp("Only rules in force on this day.", valueName: "day"), transform: Parse.day)
    var on: CalendarDay?
    @Option(help: ArgumentHelp("Only rules of this instrument.", valueName: "id"))
    var instrument: String?
    @Option(help: ArgumentHelp("Only rules of this section.", valueName: "id"))
    var section: String?
    @Option(
        help: ArgumentHelp(
            "Only rules checked so: automatic, evidence, judgement or waiting.",
            valueName: "how"
        ),
        transform: Parse.choice
    )
    var check: Checking?
    @Option(
        help: ArgumentHelp(
            "Only rules for these bodies: both (kinds of trust), foundation-trust, nhs-trust or group.",
            valueName: "bodies"
        ),
        transform: Parse.choice
    )
    var appliesTo: RuleSubject?
    @OptionGroup var format: FormatOption

    func validate() throws {
        let filters =
            [("--on", on != nil), ("--instrument", instrument != nil), ("--section", section != nil)]
            + [("--check", check != nil), ("--applies-to", appliesTo != nil)]
        if id != nil, let filter = filters.first(where: \.1) {
            throw ValidationError("\(filter.0) chooses among all rules: it does not go with an identifier")
        }
    }

    func run() throws {
        let rulebook = try rulebook.read()
        guard let id else { return try list(rulebook) }
        let rule = try RulesCommand.named(id, "rule", rulebook.rules, \.id)
        switch format.format {
        case .table: for line in RuleLines(rulebook, rule).lines { Out.line(line) }
        case .csv: try RuleRows(rulebook, [rule]).table.print(.csv)
        case .json: try Out.json(RuleRecord(rulebook, rule))
        }
    }

    private func list(_ rulebook: Rulebook) throws {
        let section = try section.map { try RulesCommand.named($0, "section", rulebook.sections, \.id).id }
        let instrument = try instrument.map {
            try RulesCommand.named($0, "instrument", rulebook.instruments, \.id).id
        }
        let rules = rulebook.rules.filter { rule in
            (section.map { $0 == rule.section } ?? true) && (instrument.map { $0 == rule.instrument } ?? true)
                && (on.map { rule.force.contains($0) } ?? true)
                && (check.map { $0 == rule.check.checking } ?? true)
                && (appliesTo.map { $0 == rule.appliesTo } ?? true)
        }
        let rows = RuleRows(rulebook, rules)
        guard format.format == .table else { return try rows.table.print(format.format) }
        for line in rows.lines(on: on) { Out.line(line) }
    }

    /// What is called so, or a refusal that names what may have been meant.
    static func named<Kind, Value>(
        _ name: String,
        _ kind: String,
        _ all: [Value],
        _ id: (Value) -> Identifier<Kind>,
        in place: String = "this rulebook"
    ) throws -> Value {
        if let found = all.first(where: { id($0).raw == name }) { return found }
        let hint = Nearness.hint(forPart: name, among: all.map { id($0).raw })
        throw Failure.refused(
            "There is no \(kind) '\(name.prefix(120))' in \(place)\(hint.isEmpty ? "." : hint)"
        )
    }
}

extension Parse {
    static func choice<Choice>(_ text: String) throws -> Choice
    where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
        guard let choice = Choice(rawValue: text) else {
            let all = Choice.allCases.map { "'\($0.rawValue)'" }
            throw ValidationError("'\(text)' is not there to choose: expected one of \(all.joined(separator: ", "))")
        }
        return choice
    }
}
