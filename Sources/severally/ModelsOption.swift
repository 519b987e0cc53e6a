import ArgumentParser
import Exchange
import Models
import Rules
import Store
import TextFiles

struct ModelsOption: ParsableArguments {
    @Option(help: ArgumentHelp("The folder of the standard models.", valueName: "folder"))
    var models = ModelsFolder.usual

    /// With a digest of their text: two packs of one digest were made from the same models.
    func read(_ rulebook: Rulebook) throws -> (library: ModelLibrary, digest: String) {
        guard Input.isFolder(models) else {
            throw Failure.input(
                "\(models.isEmpty ? "--models is empty" : "\(models): there is no such folder"): expected the folder of "
                    + "the standard models, such as \(ModelsFolder.usual)."
            )
        }
        do {
            let (library, files) = try ModelsFolder.read(models, rulebook: rulebook)
            return (library, Hashing.digest(files.map { ($0.name, $0.text) }))
        } catch {
            throw Failure.input(
                "\(error.description)\n\(Words.count(error.count, "problem")); the standard models were not read."
            )
        }
    }
}
