import ArgumentParser
import Exchange
import Register
import Registrar

struct BoardCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Reads a board list row by row and tells everything that is wrong with it; records nothing.",
        discussion: """
            Mistakes have to be put right before the list can be imported. Warnings may be right as they are. The same \
            name in two rows is not one person until the list says so: --mark-names writes a copy in which it does, \
            for you to read.

            Examples:
              severally board check board.csv
              severally board check board.csv --mark-names board-marked.csv
            """
    )

    @Argument(help: "A board list, as CSV.")
    var file: String
    @Option(help: ArgumentHelp("A register whose bodies the list should name.", valueName: "file"))
    var store: String?
    @Option(
        help: ArgumentHelp("Write a copy in which each name that stands twice is marked as one.", valueName: "file")
    )
    var markNames: String?

    func run() async throws {
        let bytes = try Input.bytes(file)
        let list = try BoardFile(bytes, file: Input.name(file))
        Out.line(list.summary)
        tell("Warnings", list.warnings.map(\.description) + (try await unknownBodies(list)))
        tell("Dates read as day/month/year", list.datesRead)
        tell("Are these the same person", list.questions.map(\.words))
        guard let markNames else { return }
        try NewFile.write(try list.marked(bytes), to: markNames)
        Out.line("\nMade \(markNames), in which each name that stands in several rows has one mark: read it first.")
    }

    private func unknownBodies(_ list: BoardFile) async throws -> [String] {
        guard let store else { return [] }
        var option = StoreOption()
        option.store = store
        return list.unknownBodies(try await option.reading().facts(.now)).map(\.description)
    }

    private func tell(_ heading: String, _ lines: [String]) {
        guard !lines.isEmpty else { return }
        Out.line("\n\(heading) (\(lines.count)):")
        for line in lines { Out.line("  \(line)") }
    }
}

extension BoardFile {
    var summary: String {
        let parts = [
            Words.count(bodies.count, "body", "bodies"), Words.count(seatCount, "seat"), Words.count(rows.count, "row"),
        ]
        return "\(parts.joined(separator: ", ")): nothing that stops an import."
    }
}
