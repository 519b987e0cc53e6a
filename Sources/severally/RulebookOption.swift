import ArgumentParser
import Exchange
import Rules
import TextFiles

struct RulebookOption: ParsableArguments {
    @Option(help: ArgumentHelp("The folder of the rulebook.", valueName: "folder"))
    var rulebook = RulebookFolder.usual

    func read() throws -> Rulebook {
        guard Input.isFolder(rulebook) else {
            throw Failure.input(
                "\(rulebook.isEmpty ? "--rulebook is empty" : "\(rulebook): there is no such folder"): "
                    + "expected the folder of a rulebook, such as \(RulebookFolder.usual)."
            )
        }
        do {
            return try RulebookFolder.read(rulebook)
        } catch {
            throw Failure.input(
                "\(error.description)\n\(Words.count(error.count, "problem")); the rulebook was not read."
            )
        }
    }
}
