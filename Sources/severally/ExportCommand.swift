import ArgumentParser
import Exchange
import Foundation
import Register
import Registrar

struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Writes the register as JSON, or as the tables it was imported from.",
        discussion: """
            Private kinds of fact are refused, except in a register that is marked invented.

            Examples:
              severally export --format json --store england.store > england.json
              severally export --format csv --to tables --store england.store
            """
    )

    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case json, csv
    }

    @OptionGroup var store: StoreOption
    @Option(help: "JSON as in Exports/schema, or CSV tables.")
    var format = Kind.json
    @Option(help: ArgumentHelp("The folder to write tables into; it has to be new or empty.", valueName: "folder"))
    var to: String?
    @Option(
        help: ArgumentHelp("As known then: a day, or a position.", valueName: "day|position"),
        transform: Parse.known
    )
    var known: KnownAt?

    func validate() throws {
        if format == .csv, to == nil { throw ValidationError("--format csv needs --to FOLDER") }
        if format == .json, to != nil { throw ValidationError("--to goes with --format csv; JSON is printed") }
    }

    func run() async throws {
        let registrar = try store.reading()
        let facts = try await registrar.facts(known ?? .now)
        let isInventedNow = try await registrar.facts(.now).isInvented
        try ExportRefused.check(facts, isInvented: facts.isInvented && isInventedNow)
        guard let to else { return Out.write(try JSONExport.write(facts)) }
        let export = try TableExport(facts)
        try TableFolder(URL(fileURLWithPath: to, isDirectory: true)).write(export)
        Out.line("\(Words.count(export.files.count, "table")) written to \(to).")
        tell(export.leftOut, "that no table can hold were left out")
        tell(export.shortened, "say more than a row can hold; the tables have less of them")
    }

    private func tell(_ facts: [FactID], _ words: String) {
        guard !facts.isEmpty else { return }
        Out.error(
            "\(Words.count(facts.count, "fact")) \(words): \(facts.prefix(20).map(\.raw).joined(separator: ", "))"
                + (facts.count > 20 ? " …" : "")
        )
    }
}
