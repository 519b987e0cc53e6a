import ArgumentParser

/// What can only be measured from inside a process. Each subcommand prints one JSON object.
@main
struct Measure: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure",
        abstract: "Measures parts of Severally for Benchmarks/run.",
        subcommands: [AppendingCommand.self, FactsCommand.self, RulesCommand.self, PacksCommand.self]
    )
}
