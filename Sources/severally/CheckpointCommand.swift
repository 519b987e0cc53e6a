import ArgumentParser
import Registrar

struct CheckpointCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "checkpoint",
        abstract: "Prints a signed checkpoint, to be kept by somebody else.",
        discussion: """
            Example:
              severally checkpoint --store england.store > checkpoint.txt
            """
    )

    @OptionGroup var store: StoreOption
    @Flag(help: "Begin a new signing key where the old one is lost for good.")
    var newKey = false

    func run() async throws {
        let text = try await store.writing(creating: false, withNewKey: newKey).keepCheckpoint()
        Out.write([UInt8](text.utf8))
    }
}
