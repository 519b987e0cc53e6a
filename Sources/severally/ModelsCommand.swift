import ArgumentParser
import Models
import Register
import Rules

struct ModelsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "models",
        abstract: "Lists the standard governance models, or tells all about one.",
        discussion: """
            A model is a form in which separate bodies share leaders or decide together: when it suits, the law on which \
            it rests for each kind of body, what it can and cannot do, what has to hold before, who decides what in which \
            order, who decides each matter under it, and the way out. All text is a draft for legal advice. No register \
            is asked.

            Examples:
              severally models
              severally models group-board
              severally models --format csv > models.csv
            """
    )

    @Argument(help: "The name of a model; all models if left out.")
    var name: String?
    @OptionGroup var models: ModelsOption
    @OptionGroup var rulebook: RulebookOption
    @OptionGroup var format: FormatOption

    func run() throws {
        let rulebook = try rulebook.read()
        let (library, _) = try models.read(rulebook)
        guard let name else { return try list(library) }
        let model = try RulesCommand.named(
            name,
            "model",
            library.models + library.alternatives,
            \.id,
            in: "these models"
        )
        switch format.format {
        case .table: for line in ModelLines(library, rulebook, model).lines { Out.line(line) }
        case .csv: try ModelLines.table(library, [model]).print(.csv)
        case .json: try Out.json(ModelRecord(library, model))
        }
    }

    private func list(_ library: ModelLibrary) throws {
        switch format.format {
        case .table:
            Out.line("\(library.title), written on \(library.written.inWords). Drafts for legal advice.")
            for model in library.models { Out.line("\n\(model.title) [\(model.id)]\n  \(model.inShort)") }
            Out.line("\nInstead of them:")
            for model in library.alternatives { Out.line("\n\(model.title) [\(model.id)]\n  \(model.inShort)") }
        case .csv: try ModelLines.table(library, library.models).print(.csv)
        case .json: try Out.json(library.models.map { ModelRecord(library, $0) })
        }
    }
}
