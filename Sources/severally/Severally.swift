import ArgumentParser
import Exchange

@main
struct Severally: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "severally",
        abstract: "Boards that share leaders: who leads which body, on any day, as known on any day, and who says so.",
        discussion: """
            A register is kept in one store, a file that --store names. Nothing in it is overwritten: what was wrong is \
            corrected, what has stopped is ended, and every earlier answer can be asked for with --known.

            Examples:
              severally import Data/england --store england.store
              severally shares --on 2024-11-06 --store england.store
              severally show RTR --on 2024-11-06 --store england.store
              severally serve --mount england=england.store

            Exit codes: 0 done; 1 something was found or refused; 2 wrong usage or input; 70 our fault.
            """,
        version: Version.text,
        subcommands: [
            ImportCommand.self, ExportCommand.self, RecordCommand.self, ShowCommand.self, SharesCommand.self,
            HistoryCommand.self, StaleCommand.self, VerifyCommand.self, CheckpointCommand.self, EraseCommand.self,
            ServeCommand.self, BackupCommand.self, RestoreCommand.self, PanelCommand.self, CiteCommand.self,
            NewCommand.self, BoardCommand.self, RulesCommand.self, CheckCommand.self, StatementCommand.self,
            CoverCommand.self, RehearseCommand.self, ModelsCommand.self, CompareCommand.self, PackCommand.self,
            DriftCommand.self, EvaluateCommand.self, MeasuresCommand.self,
        ]
    )

    static func main() async {
        await Run.main(arguments: Array(CommandLine.arguments.dropFirst()))
    }
}

enum Version {
    static let text = ProgramVersion.text
}
