import ArgumentParser
import Exchange
import Foundation
import Register
import Registrar
import Store
import TextFiles

/// Runs a command and turns what it throws into words on standard error and an exit code.
enum Run {
    static func main(arguments: [String]) async {
        do {
            var command = try Severally.parseAsRoot(arguments)
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            exit(error)
        }
    }

    private static func exit(_ error: any Error) -> Never {
        if let failure = Failure(error) {
            Out.error(failure.words)
            Foundation.exit(failure.code)
        }
        if Severally.exitCode(for: error) == .validationFailure {
            Out.error(Severally.fullMessage(for: error))
            Foundation.exit(2)
        }
        Severally.exit(withError: error)
    }
}
