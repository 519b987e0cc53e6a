import ArgumentParser

struct EvaluateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Asks figures of units over time what they say: control charts and comparisons.",
        discussion: """
            Each reads a long table in CSV with named columns, one row for each unit and time: --unit, --time and --outcome \
            say which. An empty number, or NA, is missing and never nought.

            Examples:
              severally evaluate control-chart waits.csv --unit trust --time month --outcome percent --better higher
            """,
        subcommands: [
            ControlChartCommand.self, SyntheticControlCommand.self, SyntheticDIDCommand.self, StaggeredDIDCommand.self,
        ]
    )
}
