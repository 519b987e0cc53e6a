import ArgumentParser
import Register

struct BoardCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "board",
        abstract: "Board lists: check one before it is imported, print one as at a day, and see what is missing.",
        discussion: """
            A board list is a spreadsheet saved as CSV, with a row for each holding of a seat. 'severally new' makes \
            an empty one, and 'severally import' reads it into a register.

            Examples:
              severally board check board.csv
              severally board list --on 2024-11-06 --store group.store
              severally board list --on 2024-11-06 --format html --store group.store > boards.html
            """,
        subcommands: [
            BoardCheckCommand.self, BoardColumnsCommand.self, BoardTemplateCommand.self, BoardListCommand.self,
            BoardSeatsCommand.self, BoardTenureCommand.self, BoardMissingCommand.self,
        ]
    )
}

/// Which boards are asked about, on which day.
struct BoardOptions: ParsableArguments {
    @OptionGroup var store: StoreOption
    @OptionGroup var basis: BasisOptions
    @Option(help: ArgumentHelp("Only this body; may be repeated. All open ones if left out.", valueName: "code"))
    var body: [String] = []

    func bodies(_ snapshot: Snapshot) throws -> [BodyID] {
        guard !body.isEmpty else { return snapshot.openBodies(.possibly) }
        return try body.map { text in
            guard let body = BodyID(text), snapshot.existence(of: body) != nil else {
                let codes = snapshot.bodies.prefix(12).map(\.raw).joined(separator: ", ")
                throw Failure.refused("'\(text)' is no body of this register: expected one of \(codes).")
            }
            return body
        }
    }
}

struct BoardColumnsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "columns",
        abstract: "Tells what stands in each column of a board list."
    )

    @OptionGroup var format: FormatOption

    func run() throws {
        try BoardColumnTable.table.print(format.format)
    }
}

struct BoardTemplateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template",
        abstract: "Writes an empty board list with example rows.",
        discussion: """
            Example:
              severally board template --to board-2026.csv
            """
    )

    @Option(help: ArgumentHelp("The file to write; it has to be new.", valueName: "file"))
    var to: String

    func run() throws {
        try BoardColumnTable.write(to: to)
        Out.line("Made \(to), a board list to fill in: delete its example rows and write your own.")
    }
}
