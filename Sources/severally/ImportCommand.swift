import ArgumentParser
import Exchange
import Foundation
import Register
import TextFiles
import Registrar

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Reads a folder of tables, world files or a board list into a register, all or nothing.",
        discussion: """
            Importing again records only what changed. A blank end that is filled is an end; any other change is a \
            correction and needs --reason. A row that vanished is reported, and retracted only with --retract-missing.

            Examples:
              severally import Data/england --store england.store
              severally import Data/england --reason "Checked against the trust's site" --store england.store
              severally import Fixtures/worlds/example-group.yaml --store example.store
              severally import board.csv --dry-run --store group.store
            """
    )

    @Argument(help: ArgumentHelp("A folder of tables, world files, or a board list as CSV.", valueName: "dir|file"))
    var paths: [String]
    @OptionGroup var store: StoreOption
    @OptionGroup var rulebook: RulebookOption
    @Option(help: "Why rows were corrected or have vanished.")
    var reason: String?
    @Flag(help: "Retract the facts whose rows have vanished.")
    var retractMissing = false
    @Flag(help: "Refuse a world file that is not marked invented.")
    var invented = false
    @Flag(help: "Tell what a board list would change, and record nothing.")
    var dryRun = false
    @Option(
        help: ArgumentHelp("State that a board list holds every member as at this day.", valueName: "day"),
        transform: Parse.day
    )
    var wholeAsAt: CalendarDay?
    @Option(
        help: ArgumentHelp("The first day of the new name of a body that a board list names anew.", valueName: "day"),
        transform: Parse.day
    )
    var renamedOn: CalendarDay?

    func validate() throws {
        if paths.isEmpty { throw ValidationError("Give a folder of tables, world files, or a board list.") }
    }

    func run() async throws {
        if let list = paths.first(where: { BoardImport.reads($0) && !Input.isFolder($0) }) {
            guard paths.count == 1 else { throw Failure.input("Give one board list alone: \(list) is one.") }
            guard !invented else { throw Failure.input("--invented is for world files: give it to 'severally new'.") }
            return try await BoardImport(
                list,
                reason: reason,
                retractMissing: retractMissing,
                whole: wholeAsAt,
                renamedOn: renamedOn
            )
            .run(into: store, dryRun: dryRun)
        }
        guard !dryRun, wholeAsAt == nil, renamedOn == nil else {
            throw Failure.input("--dry-run, --whole-as-at and --renamed-on are for board lists (.csv).")
        }
        let folders = paths.filter { Input.isFolder($0) }
        guard folders.isEmpty || paths.count == 1 else {
            throw Failure.input("Give either one folder of tables or world files, not both.")
        }
        if let folder = folders.first {
            guard !invented else { throw Failure.input("--invented is for world files: tables describe real bodies.") }
            try await importTables(folder)
        } else {
            try await WorldImport(paths: paths, onlyInvented: invented, rulebook: rulebook)
                .run(into: store, reason: reason, retractMissing: retractMissing)
        }
    }

    private func importTables(_ folder: String) async throws {
        let desired = try NationalTables.read(folder: URL(fileURLWithPath: folder, isDirectory: true))
        let registrar = try await store.writing(creating: true)
        let importing = Importing(reason: reason, retractMissing: retractMissing)
        let (report, recorded) = try await registrar.record { try importing.proposals(desired, onto: $0) }
        Importing.tell(report, recorded)
        await Importing.tellClock(registrar, recorded)
    }
}

extension ImportReport {
    var lines: [String] {
        [
            ("added", added), ("ended", ended), ("corrected", corrected), ("vanished from the files", vanished),
            ("retracted", retracted), ("left, as somebody else changed them last", untouched),
            ("skipped, as erased", skipped),
        ].filter { !$0.1.isEmpty }.map { words, facts in
            facts.count <= 8
                ? "\(words): \(facts.map(\.raw).joined(separator: ", "))" : "\(words): \(facts.count) facts"
        } + (unchanged > 0 ? ["unchanged: \(unchanged) facts"] : [])
    }
}
