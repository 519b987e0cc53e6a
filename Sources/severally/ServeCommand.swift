import ArgumentParser

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serves one or more registers as a web site.",
        discussion: """
            Each register has its own store and its own place on the site; they never mix.

            Example:
              severally serve --mount england=england.store --mount example=example.store --port 8080
            """
    )

    @Option(help: ArgumentHelp("A register: its name in addresses, and its store.", valueName: "name=file"))
    var mount: [String]

    func run() async throws {
    }
}
