import ArgumentParser
import Register
import Registrar
import Web

struct BoardListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Prints the boards as at a day: every seat, vacant and not recorded ones too.",
        discussion: """
            With --format html it is a page to be printed, each body on a sheet of its own. With --format csv the \
            columns are those of a board list, with what the register adds after them.

            Examples:
              severally board list --on 2024-11-06 --store group.store
              severally board list --on 2024-11-06 --body northmere --store group.store
              severally board list --on 2024-11-06 --format html --store group.store > boards.html
              chromium --headless --no-sandbox --no-pdf-header-footer --print-to-pdf=boards.pdf boards.html
            """
    )

    enum Form: String, ExpressibleByArgument, CaseIterable {
        case table, csv, json, html
    }

    @OptionGroup var options: BoardOptions
    @Option(help: "How to print the boards.")
    var format = Form.table

    func run() async throws {
        let registrar = try options.store.reading()
        let snapshot = try await options.basis.snapshot(registrar)
        let bodies = try options.bodies(snapshot)
        let lists = BoardLists(snapshot: snapshot, bodies: bodies)
        switch format {
        case .table: lists.print()
        case .csv: try lists.table.print(.csv)
        case .json: try Out.json(lists.answer)
        case .html:
            let page = BoardPrint(
                snapshot: snapshot,
                bodies: bodies,
                known: options.basis.known ?? .now,
                checkpoint: try await registrar.latestCheckpoint()
            )
            Out.write([UInt8](page.html.utf8))
        }
    }
}
