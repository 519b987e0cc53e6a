import ArgumentParser
import Exchange
import Foundation
import Register
import Registrar

struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Writes the register as JSON, as the tables it was imported from, or as open data.",
        discussion: """
            json and csv hold all that the store holds, and are refused where private kinds of fact are in it, except \
            in a register that is marked invented. datapackage, popolo and bods hold what anybody may see, and leave \
            private kinds out; what they cannot say is counted on standard error (docs/formats.md).

            Examples:
              severally export --format json --store england.store > england.json
              severally export --format csv --to tables --store england.store
              severally export --format datapackage --to package --on 2026-11-25 --store england.store
              severally export --format datapackage --for-spreadsheets --to sheets --store england.store
              severally export --format popolo --store england.store > popolo.json
              severally export --format bods --store england.store > bods.json
            """
    )

    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case json, csv, datapackage, popolo, bods

        var needsFolder: Bool { self == .csv || self == .datapackage }
        /// Whether an answer depends on the day asked about.
        var takesDay: Bool { self == .datapackage || self == .popolo || self == .bods }
    }

    @OptionGroup var store: StoreOption
    @Option(help: "JSON as in Exports/schema, CSV tables, a data package, Popolo JSON, or BODS.")
    var format = Kind.json
    @Option(help: ArgumentHelp("The folder to write into; it has to be new or empty.", valueName: "folder"))
    var to: String?
    @Flag(help: "So that a spreadsheet shows the cells and runs none of them; goes with datapackage.")
    var forSpreadsheets = false
    @Option(
        help: ArgumentHelp(
            "The day of the names and of the last month of the panel, for open data; today if left out.",
            valueName: "day"
        ),
        transform: Parse.day
    )
    var on: CalendarDay?
    @Option(
        help: ArgumentHelp("As known then: a day, or a position.", valueName: "day|position"),
        transform: Parse.known
    )
    var known: KnownAt?

    func validate() throws {
        if format.needsFolder, to == nil { throw ValidationError("--format \(format.rawValue) needs --to FOLDER") }
        if !format.needsFolder, to != nil {
            throw ValidationError("--to goes with --format csv or datapackage; \(format.rawValue) is printed")
        }
        if forSpreadsheets, format != .datapackage {
            throw ValidationError("--for-spreadsheets goes with --format datapackage")
        }
        if on != nil, !format.takesDay { throw ValidationError("--on goes with --format datapackage, popolo or bods") }
    }

    func run() async throws {
        let registrar = try store.reading()
        switch format {
        case .json: Out.write(try JSONExport.write(try await allFacts(registrar)))
        case .csv: try writeTables(try await allFacts(registrar))
        case .datapackage, .popolo, .bods: try await OpenDataExport(self, registrar).run()
        }
    }

    private func allFacts(_ registrar: Registrar) async throws -> Facts {
        let facts = try await registrar.facts(known ?? .now)
        let isInventedNow = try await registrar.facts(.now).isInvented
        try ExportRefused.check(facts, isInvented: facts.isInvented && isInventedNow, on: Clock.today)
        return facts
    }

    private func writeTables(_ facts: Facts) throws {
        let export = try TableExport(facts)
        try TableFolder(URL(fileURLWithPath: to ?? "", isDirectory: true)).write(export)
        Out.line("\(Words.count(export.files.count, "table")) written to \(to ?? "").")
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
