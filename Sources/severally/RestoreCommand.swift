import ArgumentParser
import Exchange
import Registrar

struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Puts a backup in the place of a store, also while it is served.",
        discussion: """
            The backup is verified first. The store that was there is moved aside and never deleted. A backup that is \
            behind the store, or behind what its key signed last, is refused, and what would be lost is named; so is any \
            where nobody can tell. Add --losing-entries where it is lost for good. Erasures recorded after the backup are then carried out again, \
            as far as the store that was there can still be read.

            Examples:
              severally restore backups/england-20261127T090000Z.store --store england.store
              severally restore old.store --store england.store --losing-entries
            """
    )

    @Argument(help: ArgumentHelp("A store made by 'severally backup'.", valueName: "backup"))
    var backup: String
    @OptionGroup var store: StoreOption
    @Flag(help: "Restore although entries recorded since the backup are lost.")
    var losingEntries = false

    func run() async throws {
        try await Restoring(backup: backup, target: store, mayLose: losingEntries).run()
        try restorePlans()
    }

    /// Those of the backup, where the store has none: a book that is there may hold later ones.
    private func restorePlans() throws {
        let (kept, place) = (PlanBook(besideStore: backup), PlanBook(besideStore: store.store))
        guard Input.exists(kept.path), !Input.exists(place.path) else { return }
        let bytes = try kept.whole()
        try NewFile.write(bytes, to: place.path)
        Out.line("The recorded plans of the backup are \(place.path).")
    }
}
