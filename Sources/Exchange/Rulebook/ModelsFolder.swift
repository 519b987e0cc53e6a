public import Models
public import Rules
public import TextFiles

/// Reads the standard models from their folder; what stands in one is described in the README of `Models/england`.
public enum ModelsFolder {
    /// Where they lie if nothing else is said.
    public static let usual = "Models/england"

    /// Everything the folder says, or everything that is wrong with it, with places in the folder as it was given.
    public static func read(
        _ folder: String,
        rulebook: Rulebook
    ) throws(TextProblems) -> (library: ModelLibrary, files: [ModelFile]) {
        let files = try TextFolder.files(in: folder, head: ModelFile.head, of: "folder of models")
            .map { ModelFile(name: $0.name, text: $0.text) }
        return try TextFolder.within(folder) { () throws(TextProblems) in
            (try ModelLibrary(files: files, rulebook: rulebook), files)
        }
    }
}
