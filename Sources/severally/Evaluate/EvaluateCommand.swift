import ArgumentParser

struct EvaluateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Asks figures of units over time what they say: control charts and comparisons.",
        discussion: """
            Each but 'compare', 'report' and 'plans' reads a long table in CSV with named columns, one row for each unit \
            and time: --unit, --time and --outcome say which, and --where which rows. An empty number, or NA, is missing and never \
            nought. 'compare' and 'report' take dates and comparators from the register and outcomes from published measures.

            Examples:
              severally evaluate control-chart waits.csv --unit trust --time month --outcome percent --better higher
              severally evaluate synthetic-control smoking.csv --unit state --time year --outcome cigsale \
            --treated California --from 1989
              severally evaluate compare --group nca --measure ae_4h_pct_all --store england.store
            """,
        subcommands: [
            ControlChartCommand.self, SyntheticControlCommand.self, SyntheticDIDCommand.self, StaggeredDIDCommand.self,
            CompareOutcomesCommand.self, OutcomeReportCommand.self, PlansCommand.self,
        ]
    )
}
