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
        let facts = try await store.reading().facts(known ?? .now)
        guard let to else { return Out.write(try JSONExport.write(facts)) }
        let export = try TableExport(facts)
        try TableFolder(URL(fileURLWithPath: to, isDirectory: true)).write(export)
        Out.line("\(Words.count(export.files.count, "table")) written to \(to).")
        guard !export.leftOut.isEmpty else { return }
        Out.error(
            "\(Words.count(export.leftOut.count, "fact")) that no table can hold were left out: "
                + export.leftOut.prefix(20).map(\.raw).joined(separator: ", ")
                + (export.leftOut.count > 20 ? " …" : "")
        )
    }
}

/// Writes all tables or none.
struct TableFolder {
    let folder: URL

    init(_ folder: URL) {
        self.folder = folder
    }

    func write(_ export: TableExport) throws {
        let files = FileManager.default
        let folder = folder.resolvingSymlinksInPath()
        if files.fileExists(atPath: folder.path) {
            guard let there = try? files.contentsOfDirectory(atPath: folder.path) else {
                throw Failure.input("\(folder.path) is not a folder that can be read: expected a new or empty folder.")
            }
            guard there.isEmpty else { throw Failure.input("\(folder.path): the folder is not empty.") }
        }
        let draft = folder.deletingLastPathComponent().appendingPathComponent(".\(UUID().uuidString)")
        do {
            try files.createDirectory(at: draft, withIntermediateDirectories: true)
            for (form, bytes) in export.files {
                try Data(bytes).write(to: draft.appendingPathComponent("\(form.rawValue).csv"))
            }
            if files.fileExists(atPath: folder.path) { try files.removeItem(at: folder) }
            try files.moveItem(at: draft, to: folder)
        } catch {
            try? files.removeItem(at: draft)
            throw Failure.input("\(folder.path): the tables could not be written: \(error.localizedDescription)")
        }
    }
}
