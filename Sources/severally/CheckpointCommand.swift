import ArgumentParser
import Foundation
import Registrar
import Store

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
        if newKey, FileManager.default.fileExists(atPath: store.keyFile.path) {
            throw Failure.input("\(store.keyFile.path) is there: --new-key is for a key that is lost for good.")
        }
        let text = try await store.writing(creating: false, withNewKey: newKey).keepCheckpoint()
        Out.write([UInt8](text.utf8))
    }
}
