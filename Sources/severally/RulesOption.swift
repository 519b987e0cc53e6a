import ArgumentParser
import Rules

struct RulesOption: ParsableArguments {
    @Option(help: ArgumentHelp("Only this rule; may be repeated.", valueName: "id"))
    var rule: [String] = []

    /// Those that were named, or nil for every rule.
    func chosen(from rulebook: Rulebook) throws -> Set<RuleID>? {
        guard !rule.isEmpty else { return nil }
        return try Set(rule.map { try RulesCommand.named($0, "rule", rulebook.rules, \.id).id })
    }
}
