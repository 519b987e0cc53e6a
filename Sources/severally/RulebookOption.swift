import ArgumentParser
import Exchange
import Rules
import Store
import TextFiles

struct RulebookOption: ParsableArguments {
    @Option(help: ArgumentHelp("The folder of the rulebook.", valueName: "folder"))
    var rulebook = RulebookFolder.usual

    func read() throws -> Rulebook { try readWithDigest().rulebook }

    /// With a digest of what decides: two answers of one digest were computed from the same text.
    func readWithDigest() throws -> (rulebook: Rulebook, digest: String) {
        guard Input.isFolder(rulebook) else {
            throw Failure.input(
                "\(rulebook.isEmpty ? "--rulebook is empty" : "\(rulebook): there is no such folder"): "
                    + "expected the folder of a rulebook, such as \(RulebookFolder.usual)."
            )
        }
        do {
            let (rulebook, files) = try RulebookFolder.readFiles(rulebook)
            let deciding = files.filter { !$0.holdsCases }
            return (rulebook, Hashing.digest(deciding.map { ($0.name, $0.text) }))
        } catch {
            throw Failure.input(
                "\(error.description)\n\(Words.count(error.count, "problem")); the rulebook was not read."
            )
        }
    }

    /// Reads a file of changes, and holds the rules that it names to the rulebook where one is at hand.
    func checking(_ read: (Rulebook?) throws -> ChangeFile) throws -> ChangeFile {
        let file = try read(nil)
        guard file.namesRules else { return file }
        guard rulebook != RulebookFolder.usual || Input.isFolder(rulebook) else {
            Out.error("The rules that are named were not looked up: there is no rulebook here. Give --rulebook FOLDER.")
            return file
        }
        let known = try self.read()
        return try read(known)
    }
}
