public import Rules
public import TextFiles

/// Reads a rulebook from its folder; what stands in one is described in the README of `Rulebooks/england`.
public enum RulebookFolder {
    /// Where it lies if nothing else is said.
    public static let usual = "Rulebooks/england"

    /// Everything the folder says, or everything that is wrong with it, with places in the folder as it was given.
    public static func read(_ folder: String) throws(TextProblems) -> Rulebook { try readFiles(folder).rulebook }

    /// The same with the files from which it was read, in the order of their names.
    public static func readFiles(
        _ folder: String
    ) throws(TextProblems) -> (rulebook: Rulebook, files: [RulebookFile]) {
        let files = try TextFolder.files(in: folder, head: RulebookFile.head, of: "rulebook")
            .map { RulebookFile(name: $0.name, text: $0.text) }
        return try TextFolder.within(folder) { () throws(TextProblems) in (try Rulebook(files: files), files) }
    }
}
