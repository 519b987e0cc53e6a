import ArgumentParser

struct RecordCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Records the changes that a file lists.",
        discussion: """
            Example:
              severally record changes.yaml --store example.store
            """
    )

    @Argument var file: String
    @OptionGroup var store: StoreOption

    func run() async throws {
    }
}
